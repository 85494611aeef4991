/** Values of one row as numbers: which can be held against each other, which is the lowest, how long their bars are. */
import type { Cell, RowId } from "./cells";
import { type Field, fields } from "./fields";

export type Extreme = "lowest" | "highest";

/** Where a value lies on the row's scale, as shares from 0 to 1. `to` is the upper value of a range. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** Lower and upper value in the row's own unit. */
type Span = readonly [number, number];

/** Fields whose "none" means without limit: no number beside it is the highest. */
export const endlessFields: ReadonlySet<RowId> = new Set<RowId>(["cap", "ageMax", "initialDuration", "maxDuration"]);

/** Fields whose "none" is nothing to pay, or nothing to earn: a number like any other. */
const zeroFields: ReadonlySet<RowId> = new Set<RowId>(["fee", "minSalary"]);

/** Points are scored on scales of their own, and a measure's unit is prose: neither has a lowest. */
export function isMeasured(id: RowId): boolean {
  return id !== "points" && id in fields && fields[id as Field].shape !== "code";
}

/** The leading values as numbers of one unit; all null when their units cannot be held against each other. */
export function comparable(id: RowId, cells: readonly Cell[]): readonly (Span | null)[] {
  const spans: (Span | null)[] = [];
  const units = new Set<string>();
  for (const cell of cells) {
    const fact = cell.kind === "facts" ? cell.facts[0] : null;
    if (!fact || typeof fact.value === "string") {
      spans.push(fact?.value === "none" && zeroFields.has(id) ? [0, 0] : null);
      continue;
    }
    const isDuration = fields[id as Field].shape === "duration";
    spans.push(isDuration ? daysOf(fact.value, fact.unit) : spanOf(fact.value));
    units.add(isDuration ? "days" : `${fact.unit ?? ""}/${fact.per ?? ""}`);
  }
  return units.size > 1 ? cells.map(() => null) : spans;
}

function spanOf(value: number | readonly [number, number]): Span {
  return typeof value === "number" ? [value, value] : value;
}

/** Days in each time unit; five working days count as a week. */
const daysIn: { readonly [unit: string]: number } = {
  day: 1,
  "working-day": 1.4,
  week: 7,
  month: 30.4375,
  year: 365.25,
};

/** A duration in days; an unknown unit counts as days. */
export function daysOf(value: number | readonly [number, number], unit: string | undefined): Span {
  const [low, high] = spanOf(value);
  const days = daysIn[unit ?? "day"] ?? 1;
  return [low * days, high * days];
}

/** Fewer numbers than this make no extreme: of two, one is always lower. */
const columnsForExtremes = 3;

/** The one lowest and the one highest value; ties get none. `noHighest`: a column without limit is there. */
export function extremesOf(spans: readonly (Span | null)[], noHighest: boolean): readonly (Extreme | null)[] {
  const present = spans.filter((span) => span !== null);
  if (present.length < columnsForExtremes) return spans.map(() => null);
  const low = Math.min(...present.map(([lower]) => lower));
  const high = Math.max(...present.map(([, upper]) => upper));
  const isOnly = (test: (span: Span) => boolean) => present.filter(test).length === 1;
  const onlyLow = isOnly(([lower]) => lower === low);
  const onlyHigh = !noHighest && isOnly(([, upper]) => upper === high);
  return spans.map((span) => {
    if (span && onlyLow && span[0] === low) return "lowest";
    return span && onlyHigh && span[1] === high ? "highest" : null;
  });
}

/** The one column whose sources were looked at longest ago. */
export function oldest(cells: readonly Cell[]): readonly (Extreme | null)[] {
  const days = cells.map((cell) => (cell.kind === "date" ? Date.parse(cell.date) : null));
  return extremesOf(
    days.map((day) => (day === null ? null : [day, day])),
    true,
  );
}

/** Powers of ten that a logarithmic scale shows. */
const decadesShown = 5;

/** The shortest bar that can still be seen. */
const leastShare = 0.02;

export function barsOf(spans: readonly (Span | null)[], decades: boolean): readonly (Bar | null)[] {
  const present = spans.filter((span) => span !== null);
  const top = Math.max(0, ...present.map(([, upper]) => upper));
  // One bar alone, always full, would say nothing.
  if (present.length < 2 || top === 0) return spans.map(() => null);
  const end = Math.ceil(Math.log10(top));
  const share = (value: number): number => {
    const exact = decades ? (Math.log10(Math.max(value, 1e-9)) - end + decadesShown) / decadesShown : value / top;
    return Math.min(1, Math.max(leastShare, exact));
  };
  return spans.map((span) => span && { from: share(span[0]), to: share(span[1]) });
}
