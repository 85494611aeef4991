import { firstDay, type PolicyDate, precisionOf } from "../policy/dates";

const shapes = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
  day: { year: "numeric", month: "short", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date as the reader's language writes it inside a sentence, no more exact than the record: "Sep 2025". */
export function readableDate(date: PolicyDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { ...shapes[precisionOf(date)], timeZone: "UTC" });
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}
