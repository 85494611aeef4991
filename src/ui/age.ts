import { daysBetween, type PolicyDate } from "../policy/dates";
import { type Field, fields, type Indicator, indicators } from "../policy/fields";
import type { Fact } from "../policy/types";
import type { Sources } from "./source-text";

/** The last day on which somebody read one of the fact's sources; null when the record names none. */
export function checkedOn(fact: Fact, sources: Sources): PolicyDate | null {
  const days = fact.sources.flatMap((id) => (Object.hasOwn(sources, id) ? [sources[id]?.seen ?? ""] : []));
  return days.toSorted().at(-1) ?? null;
}

/** Whether a value was checked so long ago that values of its field often change in the meantime. */
export function isOld(checked: PolicyDate, field: Field | Indicator, today: PolicyDate): boolean {
  const { checkedOnDays } = field in fields ? fields[field as Field] : indicators[field as Indicator];
  return daysBetween(checked, today) > checkedOnDays;
}

/** How long ago a day was, in the reader's words: "4 days ago", "3 months ago". Today is "today". */
export function agoWords(day: PolicyDate, today: PolicyDate, locale: string): string {
  const days = Math.max(0, daysBetween(day, today));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  // Weeks up to two months: a month is too coarse a step for values that flip within days.
  if (days < 14) return format.format(-days, "day");
  if (days < 60) return format.format(-Math.round(days / 7), "week");
  if (days < 700) return format.format(-Math.round(days / 30.44), "month");
  return format.format(-Math.round(days / 365.25), "year");
}
