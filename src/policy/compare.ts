/**
 * Programmes and countries side by side: which rows there are, which of them are the same all across, and where the
 * lowest and the highest value stand. Values are compared only where that is fair: in one unit, and where at least
 * three columns have one.
 */
import { factsOn, holdsOn, startOf } from "./as-of";
import { compareDates, type PolicyDate } from "./dates";
import { type Field, fields, type Indicator, indicatorNames } from "./fields";
import type { ProgrammeSummary } from "./summary";
import type { CountryCode, Fact, Policy, PolicyEvent, Programme, Source } from "./types";

export type Column =
  | { readonly kind: "programme"; readonly programme: Programme; readonly sources: Policy["sources"] }
  | {
      readonly kind: "country";
      readonly country: CountryCode;
      readonly programmes: readonly ProgrammeSummary[];
      readonly indicators: NonNullable<Policy["indicators"]>;
      readonly sources: Policy["sources"];
    };

/** Rows that are no field of their own. `payer` reads the leading fee. */
export type RowId = Field | Indicator | "payer" | "changed" | "programmeCount" | "openCount" | "source" | "checked";

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

export type Cell =
  /** Never empty; the first leads. `legal` stands beside a state. */
  | { readonly kind: "facts"; readonly facts: readonly [Fact, ...Fact[]]; readonly legal?: Fact | null }
  | { readonly kind: "event"; readonly event: PolicyEvent }
  | { readonly kind: "date"; readonly date: PolicyDate }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "source"; readonly source: Source }
  /** A shared programme for which each member state sets its own value; never empty. */
  | { readonly kind: "varied"; readonly facts: readonly Fact[] }
  /** Nobody has looked it up yet. */
  | { readonly kind: "absent" }
  /** The row is about programmes and the column about a country, or the other way round. */
  | { readonly kind: "outside" };

export type Extreme = "lowest" | "highest";

/** Where a value lies on the row's scale, as shares from 0 to 1. `to` is the upper value of a range. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

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
  const cells = columns.map((column) =>
    column.kind === "programme" ? programmeCell(id, column, on) : countryCell(id, column),
  );
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

type ProgrammeColumn = Extract<Column, { readonly kind: "programme" }>;
type CountryColumn = Extract<Column, { readonly kind: "country" }>;

function programmeCell(id: RowId, { programme, sources }: ProgrammeColumn, on: PolicyDate): Cell {
  if (id === "changed") {
    const past = programme.events.filter(({ date }) => compareDates(date, on) <= 0);
    const event = past.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
    return event ? { kind: "event", event } : { kind: "absent" };
  }
  if (id === "source" || id === "checked")
    return sourceCell(
      id,
      Object.values(programme.facts).flatMap((facts) => facts ?? []),
      sources,
    );
  const field = id === "payer" ? "fee" : id;
  if (!(field in fields)) return { kind: "outside" };
  const [first, ...others] = factsOn({ programme, field: field as Field, on });
  const own = (programme.facts[field as Field] ?? []).filter((fact) => fact.issue !== undefined && holdsOn(fact, on));
  if (!first && own.length > 0 && id !== "payer") return { kind: "varied", facts: own };
  if (!first || (id === "payer" && first.payer === undefined)) return { kind: "absent" };
  if (id === "payer") return { kind: "facts", facts: [first] };
  if (id !== "status") return { kind: "facts", facts: [first, ...others] };
  return { kind: "facts", facts: [first], legal: factsOn({ programme, field: "legal", on })[0] ?? null };
}

function countryCell(id: RowId, { programmes, indicators, sources }: CountryColumn): Cell {
  const told = programmes.flatMap(({ status, yearsToPR }) => [status, yearsToPR].filter((fact) => fact !== null));
  if (id === "source" || id === "checked") return sourceCell(id, told, sources);
  if (id === "changed") {
    const date = programmes
      .map(({ changed }) => changed ?? "")
      .toSorted()
      .at(-1);
    return date ? { kind: "date", date } : { kind: "absent" };
  }
  if (id === "programmeCount") return { kind: "count", count: programmes.length };
  if (id === "openCount") {
    return { kind: "count", count: programmes.filter(({ status }) => status?.value === "open").length };
  }
  if (!indicatorNames.some((name) => name === id)) return { kind: "outside" };
  const [first, ...others] = (indicators[id as Indicator] ?? []).toSorted((a, b) =>
    compareDates(startOf(b), startOf(a)),
  );
  return first ? { kind: "facts", facts: [first, ...others] } : { kind: "absent" };
}

/** The source that most facts rest on, or the day of the look that lies furthest back. */
function sourceCell(
  id: "source" | "checked",
  facts: readonly { readonly sources: readonly string[] }[],
  sources: Policy["sources"],
): Cell {
  const leading = facts.flatMap(({ sources: [first] }) =>
    first !== undefined && sources[first] ? [sources[first]] : [],
  );
  if (id === "checked") {
    const date = leading.map(({ seen }) => seen).toSorted(compareDates)[0];
    return date === undefined ? { kind: "absent" } : { kind: "date", date };
  }
  const uses = new Map<Source, number>();
  for (const source of leading) uses.set(source, (uses.get(source) ?? 0) + 1);
  const [most] = [...uses].toSorted(([, a], [, b]) => b - a);
  return most ? { kind: "source", source: most[0] } : { kind: "absent" };
}

/** What a cell says, without where it says so from: equal texts are equal values. */
function contentOf(cell: Cell): string {
  switch (cell.kind) {
    case "facts":
      return JSON.stringify([
        cell.facts.map(({ value, unit, per, payer, pay, max, appliesTo }) => [
          value,
          unit,
          per,
          payer,
          pay,
          max,
          appliesTo?.en,
        ]),
        cell.legal?.value,
      ]);
    case "varied":
      return JSON.stringify(cell.facts.map(({ issue, value, unit, per }) => [issue, value, unit, per]));
    case "event":
      return `${cell.event.date} ${cell.event.text.en}`;
    case "date":
      return cell.date;
    case "count":
      return String(cell.count);
    case "source":
      return cell.source.url;
    case "absent":
    case "outside":
      return cell.kind;
  }
}

/** Lower and upper value in the row's own unit. */
type Span = readonly [number, number];

/** Fields whose "none" means without limit: no number beside it is the highest. */
const endlessFields: ReadonlySet<RowId> = new Set<RowId>(["cap", "ageMax", "initialDuration", "maxDuration"]);

/** Fields whose "none" is nothing to pay, or nothing to earn: a number like any other. */
const zeroFields: ReadonlySet<RowId> = new Set<RowId>(["fee", "minSalary"]);

/** Points are scored on scales of their own, and a measure's unit is prose: neither has a lowest. */
function isMeasured(id: RowId): boolean {
  return id !== "points" && id in fields && fields[id as Field].shape !== "code";
}

/** Whether a cell says no: no cap, no route, no fee. */
export function isNone(cell: Cell): boolean {
  return cell.kind === "facts" && cell.facts[0].value === "none";
}

/** The leading values as numbers of one unit; all null when their units cannot be held against each other. */
function comparable(id: RowId, cells: readonly Cell[]): readonly (Span | null)[] {
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
function extremesOf(spans: readonly (Span | null)[], noHighest: boolean): readonly (Extreme | null)[] {
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
function oldest(cells: readonly Cell[]): readonly (Extreme | null)[] {
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

function barsOf(spans: readonly (Span | null)[], decades: boolean): readonly (Bar | null)[] {
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
