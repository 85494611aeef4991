import { daysBetween, type PolicyDate } from "../policy/dates";

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
