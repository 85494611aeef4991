/** What a cell of a comparison says, for drawing and for copying alike. */
import type { Cell, Column, RowId } from "../policy/cells";
import type { PolicyDate } from "../policy/dates";
import type { Field, Indicator } from "../policy/fields";
import { inLanguage } from "../policy/names";
import type { Source } from "../policy/types";
import { readableDate } from "./format-date";
import { readableNumber } from "./format-number";
import { payerOf } from "./format-payer";
import { lineText, qualifiersOf, variesReading } from "./format-value";
import { leadingSource, shownDate } from "./source-text";
import { statusWords } from "./status";
import type { Words } from "./words";

export interface CellWords {
  readonly text: string;
  /** What qualifies the value. */
  readonly notes: readonly string[];
  /** Values beside the first, in the order of the record. */
  readonly further: readonly string[];
  readonly date: PolicyDate | null;
  readonly source: Source | null;
  /** The source does not say, or nobody has looked. */
  readonly unknown: boolean;
}

/** The words of one cell; null where the row does not concern the column. */
export function cellWords(row: RowId, cell: Cell, column: Column, words: Words): CellWords | null {
  const plain = { notes: [], further: [], date: null, source: null, unknown: false };
  switch (cell.kind) {
    case "outside":
      return null;
    case "absent":
      return { ...plain, text: words.t("noRecord"), unknown: true };
    case "count":
      return { ...plain, text: readableNumber(cell.count, words.locale) };
    case "date":
      return { ...plain, text: readableDate(cell.date, words.locale) };
    case "source":
      return { ...plain, text: cell.source.publisher, source: cell.source };
    case "event": {
      const { event } = cell;
      const source = leadingSource(event, column.sources);
      return { ...plain, text: inLanguage(event.text, words.language), date: event.date, source };
    }
    case "varied": {
      const field = row as Field;
      const further = cell.facts.map((fact) => lineText(fact, field, words));
      return { ...plain, text: variesReading(words).text, further, ...originOf(cell.facts[0], column) };
    }
    case "facts":
      return { ...factWords(row, cell, words), ...originOf(cell.facts[0], column) };
  }
}

type FactsCell = Extract<Cell, { readonly kind: "facts" }>;

function factWords(row: RowId, { facts, legal }: FactsCell, words: Words): Omit<CellWords, "date" | "source"> {
  const [first, ...others] = facts;
  const unknown = first.value === "silent";
  const notes = qualifiersOf(first, words);
  if (row === "payer")
    return { text: payerOf(first, words) ?? words.t("noRecord"), notes: [], further: [], unknown: false };
  if (row === "status") return { text: statusWords(first, legal ?? null, words), notes, further: [], unknown };
  const field = row as Field | Indicator;
  const further = others.map((fact) =>
    [lineText(fact, field, words), ...qualifiersOf(fact, words).slice(0, 1)].join(" · "),
  );
  return { text: lineText(first, field, words), notes, further, unknown };
}

function originOf(
  fact: FactsCell["facts"][number] | undefined,
  { sources }: Column,
): Pick<CellWords, "date" | "source"> {
  return fact ? { date: shownDate(fact, sources), source: leadingSource(fact, sources) } : { date: null, source: null };
}
