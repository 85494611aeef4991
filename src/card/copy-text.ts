/** A card as Markdown, for notes and messages: every value with its source and the day as of which it is told. */
import { factOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import { countryName, countryOf, inLanguage } from "../policy/names";
import type { ProgrammeSummary } from "../policy/summary";
import type { CountryCode, Fact } from "../policy/types";
import { readableDate } from "../ui/format-date";
import { qualifiersOf, readingOf } from "../ui/format-value";
import { headlines } from "../ui/headlines";
import { leadingSource, shownDate, type Sources } from "../ui/source-text";
import { statusWords } from "../ui/status";
import type { Words } from "../ui/words";
import { programmeRows, type RowsQuery } from "./card-rows";

/** Markdown of a programme's card: head, the three figures, every row. */
export function programmeText(query: RowsQuery, words: Words): string {
  const { programme, sources, on } = query;
  const name = inLanguage(programme.names, words.language);
  const status = factOn({ programme, field: "status", on });
  const legal = factOn({ programme, field: "legal", on });
  const figures = headlines.map(({ field, label }) => {
    const fact = factOn({ programme, field, on });
    const value = [readingOf(fact, field, words).text, ...(fact ? qualifiersOf(fact, words) : [])].join("; ");
    return item(words.t(label), value, fact && { of: fact, date: shownDate(fact, sources) }, sources);
  });
  const rows = programmeRows(query, words).flatMap(({ label, lines }) =>
    lines.map((line) => item(label, [line.text, ...line.notes].join("; "), line, sources)),
  );
  return [
    `**${escaped(name)}** (${countryName(countryOf(programme.id), words.locale)}): ${statusWords(status, legal, words)}`,
    "",
    ...figures,
    ...rows,
    "",
    asOf(on, words),
  ].join("\n");
}

export interface CountryTextQuery {
  readonly country: CountryCode;
  readonly programmes: readonly ProgrammeSummary[];
  readonly sources: Sources;
  readonly on: PolicyDate;
}

/** Markdown of a country's card: its programmes with state and years to permanent residence. */
export function countryText({ country, programmes, sources, on }: CountryTextQuery, words: Words): string {
  const items = programmes.map(({ names, status, legal, yearsToPR }) => {
    const state = statusWords(status, legal, words);
    const years = words.t("labelled", [words.t("field_yearsToPR"), readingOf(yearsToPR, "yearsToPR", words).text]);
    const dated: Fact | null = yearsToPR ?? status;
    return item(
      inLanguage(names, words.language),
      `${state}; ${years}`,
      dated && { of: dated, date: shownDate(dated, sources) },
      sources,
    );
  });
  return [`**${countryName(country, words.locale)}**`, "", ...items, "", asOf(on, words)].join("\n");
}

interface Dated {
  readonly of: { readonly sources: readonly string[] };
  readonly date: PolicyDate | null;
}

function item(label: string, value: string, dated: Dated | null, sources: Sources): string {
  const source = dated && leadingSource(dated.of, sources);
  const origin = source ? ` ([${escaped(source.publisher)}](${source.url}), ${dated.date ?? source.seen})` : "";
  return `- ${escaped(label)}: ${escaped(value)}${origin}`;
}

function asOf(on: PolicyDate, { t, locale }: Words): string {
  return t("copiedAsOf", [readableDate(on, locale)]);
}

/** Characters that Markdown would take for its own inside a line. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}
