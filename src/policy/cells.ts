/** What stands in one cell of a comparison. */
import { factsOn, holdsOn, startOf } from "./as-of";
import { compareDates, type PolicyDate } from "./dates";
import { type Field, fields, type Indicator, indicatorNames } from "./fields";
import { mainSource } from "./main-source";
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

/** The cell of a column in a row, as of a day. */
export function cellOf(id: RowId, column: Column, on: PolicyDate): Cell {
  return column.kind === "programme" ? programmeCell(id, column, on) : countryCell(id, column);
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

/** The source that speaks for all the facts, or the day of the look that lies furthest back. */
function sourceCell(
  id: "source" | "checked",
  facts: readonly { readonly sources: readonly string[] }[],
  sources: Policy["sources"],
): Cell {
  if (id === "source") {
    const source = mainSource(facts, sources);
    return source ? { kind: "source", source } : { kind: "absent" };
  }
  const looks = facts.flatMap(({ sources: [first] }) =>
    first !== undefined && sources[first] ? [sources[first].seen] : [],
  );
  const date = looks.toSorted(compareDates)[0];
  return date === undefined ? { kind: "absent" } : { kind: "date", date };
}

/** What a cell says, without where it says so from: equal texts are equal values. */
export function contentOf(cell: Cell): string {
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

/** Whether a cell says no: no cap, no route, no fee. */
export function isNone(cell: Cell): boolean {
  return cell.kind === "facts" && cell.facts[0].value === "none";
}
