/**
 * Calendar dates as the sources give them: to the day (`2025-09-21`), the month (`2025-09`) or the year (`2025`).
 * The precision of a date is its length, so that no second field can contradict it.
 */
export type PolicyDate = string;

export type DatePrecision = "year" | "month" | "day";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a real calendar date in one of the three precisions; `2025-02-30` is not. */
export function isPolicyDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [, year, month = "01", day = "01"] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** How exact a date is. */
export function precisionOf(date: PolicyDate): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The first day that a date can mean: `2025-09` gives `2025-09-01`. */
export function firstDay(date: PolicyDate): string {
  return date + "-01-01".slice(date.length - 4);
}

/** Orders dates by the first day that they can mean; for `Array.prototype.sort`. */
export function compareDates(a: PolicyDate, b: PolicyDate): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Whole days from `a` to `b`, each taken at its first day; negative when `b` is earlier. */
export function daysBetween(a: PolicyDate, b: PolicyDate): number {
  const dayMs = 86_400_000;
  return Math.round((Date.parse(firstDay(b)) - Date.parse(firstDay(a))) / dayMs);
}
