/** How long ago a value was looked at, held against how fast values of its field change. */
import { compareDates, daysBetween, type PolicyDate } from "./dates";
import { type Field, fields, type Indicator, indicators } from "./fields";
import type { Fact, Policy } from "./types";

/** The last day on which somebody read one of the fact's sources. Null where none of them is known. */
export function checkedOn({ sources: ids }: Fact, sources: Policy["sources"]): PolicyDate | null {
  const seen = ids.flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id]?.seen ?? []) : []));
  return seen.toSorted(compareDates).at(-1) ?? null;
}

/** Whether a value was checked so long ago that values of its field often change in the meantime. */
export function isOld(checked: PolicyDate, field: Field | Indicator, today: PolicyDate): boolean {
  return daysBetween(checked, today) > specOf(field).checkedOnDays;
}

function specOf(field: Field | Indicator): { readonly checkedOnDays: number } {
  return field in fields ? fields[field as Field] : indicators[field as Indicator];
}
