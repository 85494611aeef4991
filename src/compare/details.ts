/** What the popover of a date tells about a value: since when, what was before, who says so. */
import { historyOf, startOf } from "../policy/as-of";
import type { Cell, Column, RowId } from "../policy/cells";
import { compareDates } from "../policy/dates";
import { type Field, fields } from "../policy/fields";
import type { Fact, Source } from "../policy/types";
import { cellWords } from "../ui/cell-words";
import { readableDate } from "../ui/format-date";
import { lineText, qualifiersOf } from "../ui/format-value";
import type { Words } from "../ui/words";

export interface Details {
  /** The value itself. */
  readonly title: string;
  readonly notes: readonly string[];
  /** Labels and values, in order. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** The leading one first; never empty. */
  readonly sources: readonly [Source, ...Source[]];
}

/** The details of a cell; null where it has no source of its own. */
export function detailsOf(row: RowId, cell: Cell, column: Column, words: Words): Details | null {
  const told = cellWords(row, cell, column, words);
  const item =
    cell.kind === "event" ? cell.event : cell.kind === "facts" || cell.kind === "varied" ? cell.facts[0] : null;
  if (!told || !item) return null;
  const [first, ...others] = item.sources.flatMap((id) => column.sources[id] ?? []);
  if (!first) return null;
  const sources = [first, ...others] as const;
  if (cell.kind === "event") return { title: told.text, notes: [], lines: [], sources };
  const fact = item as Fact;
  return { title: told.text, notes: qualifiersOf(fact, words), lines: linesOf(row, fact, column, words), sources };
}

function linesOf(row: RowId, fact: Fact, column: Column, words: Words): Details["lines"] {
  const { t, locale } = words;
  const lines = [];
  if (fact.from)
    lines.push({ label: t("details_inForce"), text: t("details_since", [readableDate(fact.from, locale)]) });
  if (fact.asOf) lines.push({ label: t("details_statedFor"), text: readableDate(fact.asOf, locale) });
  if (fact.to) lines.push({ label: t("details_until"), text: readableDate(fact.to, locale) });
  const before = column.kind === "programme" && row in fields ? valueBefore(column, row as Field, fact) : null;
  if (before) lines.push({ label: t("details_before"), text: lineText(before, row as Field, words) });
  return lines;
}

/** The value that the series had until `fact` began. */
function valueBefore(column: Extract<Column, { readonly kind: "programme" }>, field: Field, fact: Fact): Fact | null {
  const isSameSeries = (other: Fact) => other.variant === fact.variant && other.issue === fact.issue;
  const earlier = historyOf(column.programme, field).filter(
    (other) => isSameSeries(other) && compareDates(startOf(other), startOf(fact)) < 0,
  );
  return earlier.at(-1) ?? null;
}
