/**
 * Programmes and countries side by side: which rows there are, which of them are the same all across, and where the
 * lowest and the highest value stand. Values are compared only where that is fair: in one unit, and where at least
 * three columns have one.
 */
import { type Cell, cellOf, type Column, contentOf, isNone, type RowId } from "./cells";
import type { PolicyDate } from "./dates";
import { type Field, fields, indicatorNames } from "./fields";
import { type Bar, barsOf, comparable, endlessFields, type Extreme, extremesOf, isMeasured, oldest } from "./scale";

export const groupIds = [
  "status",
  "cost",
  "eligibility",
  "time",
  "stay",
  "family",
  "odds",
  "country",
  "sources",
] as const;
export type GroupId = (typeof groupIds)[number];

const groups: { readonly [G in GroupId]: readonly RowId[] } = {
  status: ["status", "changed"],
  cost: ["fee", "payer"],
  eligibility: ["sponsor", "employerTied", "minSalary", "education", "language", "ageMax", "points"],
  time: ["processingTime"],
  stay: ["initialDuration", "renewability", "maxDuration", "yearsToPR", "yearsToCitizenship"],
  family: ["spouseWork"],
  odds: ["selection", "cap"],
  country: ["programmeCount", "openCount", ...indicatorNames],
  sources: ["source", "checked"],
};

export interface Row {
  readonly id: RowId;
  /** As many as columns. */
  readonly cells: readonly Cell[];
  /** Whether every column says the same. */
  readonly same: boolean;
  readonly extremes: readonly (Extreme | null)[];
  /** Null where a column has no number that the row's scale can show. */
  readonly bars: readonly (Bar | null)[];
  /** The bars are logarithmic, each fifth of the scale ten times the last. */
  readonly decades: boolean;
}

export interface RowGroup {
  readonly id: GroupId;
  /** Never empty. */
  readonly rows: readonly Row[];
}

/** The comparison of `columns` as of the day `on`. Rows about which no column has a record are left out. */
export function compare(columns: readonly Column[], on: PolicyDate): readonly RowGroup[] {
  return groupIds
    .map((id) => ({ id, rows: groups[id].map((row) => rowOf(row, columns, on)).filter(isTold) }))
    .filter(({ rows }) => rows.length > 0);
}

function isTold({ cells }: Row): boolean {
  return cells.some(({ kind }) => kind !== "absent" && kind !== "outside");
}

function rowOf(id: RowId, columns: readonly Column[], on: PolicyDate): Row {
  const cells = columns.map((column) => cellOf(id, column, on));
  const numbers = isMeasured(id) ? comparable(id, cells) : cells.map(() => null);
  const decades = id in fields && fields[id as Field].shape === "money";
  return {
    id,
    cells,
    same: cells.length > 1 && new Set(cells.map(contentOf)).size === 1,
    extremes: id === "checked" ? oldest(cells) : extremesOf(numbers, endlessFields.has(id) && cells.some(isNone)),
    bars: barsOf(numbers, decades),
    decades,
  };
}
