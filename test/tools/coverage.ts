/** How much of the record is filled in: programme by field, and the averages. Independent of the day. */
import { historyOf } from "../../src/policy/as-of";
import { type Field, fieldNames } from "../../src/policy/fields";
import type { Policy, Programme, ProgrammeId } from "../../src/policy/types";

/** `none` and `silent` are answers; `absent` is a field that nobody has looked up. */
export type Cell = "known" | "none" | "silent" | "absent";

export interface CoverageRow {
  readonly id: ProgrammeId;
  readonly cells: readonly Cell[];
  /** Share of the fields that are not absent, from 0 to 1. */
  readonly share: number;
}

export interface Coverage {
  /** In the order of the list; one that the record lacks is absent throughout. */
  readonly leading: readonly CoverageRow[];
  /** By id. */
  readonly others: readonly CoverageRow[];
  /** Values of the leading programmes that readers decide by, and how many of them name two sources or more. */
  readonly weighty: { readonly values: number; readonly twice: number };
}

/** What news get wrong most: two sources wherever two exist. */
export const weightyFields: readonly Field[] = ["status", "fee", "minSalary", "cap"];

export function coverageOf(policies: readonly Policy[], leadingIds: readonly ProgrammeId[]): Coverage {
  const byId = new Map(policies.flatMap(({ programmes }) => programmes).map((programme) => [programme.id, programme]));
  const others = [...byId.keys()].filter((id) => !leadingIds.includes(id)).toSorted();
  const row = (id: ProgrammeId) => rowOf(id, byId.get(id));
  const facts = leadingIds
    .flatMap((id) => weightyFields.flatMap((field) => byId.get(id)?.facts[field] ?? []))
    .filter(({ value }) => value !== "silent");
  return {
    leading: leadingIds.map(row),
    others: others.map(row),
    weighty: { values: facts.length, twice: facts.filter(({ sources }) => sources.length > 1).length },
  };
}

/** The mean share of the rows; 0 where there are none. */
export function averageOf(rows: readonly CoverageRow[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, { share }) => sum + share, 0) / rows.length;
}

function rowOf(id: ProgrammeId, programme: Programme | undefined): CoverageRow {
  const cells = fieldNames.map((field) => (programme ? cellOf(programme, field) : "absent"));
  return { id, cells, share: cells.filter((cell) => cell !== "absent").length / cells.length };
}

/** The leading series speaks for the field, and its newest value for the series. */
function cellOf(programme: Programme, field: Field): Cell {
  const newest = historyOf(programme, field).at(-1);
  if (!newest) return "absent";
  return newest.value === "none" || newest.value === "silent" ? newest.value : "known";
}
