/** The differences between two records in the reader's words. */
import type { CountryDiff, CountryPart, FieldDiff, ProgrammeDiff, ProgrammePart } from "../policy/diff";
import type { Field, Indicator } from "../policy/fields";
import { countryName, inLanguage } from "../policy/names";
import type { Fact } from "../policy/types";
import { fieldLabels } from "../ui/field-labels";
import { readableDate } from "../ui/format-date";
import { payerOf } from "../ui/format-payer";
import { lineText } from "../ui/format-value";
import type { MessageKey } from "../ui/message-keys";
import type { Words } from "../ui/words";

export interface ValueLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface ProgrammeLines {
  readonly id: string;
  readonly name: string;
  readonly change: string;
  readonly values: readonly ValueLine[];
  /** What else changed, in one line; null for nothing. */
  readonly also: string | null;
}

export interface CountryLines {
  readonly code: string;
  readonly name: string;
  readonly change: string;
  readonly programmes: readonly ProgrammeLines[];
  /** Indicators of the country. */
  readonly values: readonly ValueLine[];
  readonly also: string | null;
}

const changes = { added: "change_added", removed: "change_removed", changed: "change_changed" } as const;

const parts: { readonly [P in CountryPart | ProgrammePart]: MessageKey } = {
  names: "part_names",
  aliases: "part_aliases",
  description: "part_description",
  events: "part_events",
  details: "part_details",
  reviewed: "part_reviewed",
  sources: "part_sources",
  order: "part_order",
};

/** One country of a diff, ready to be drawn. */
export function countryLines(diff: CountryDiff, words: Words): CountryLines {
  return {
    code: diff.country,
    name: countryName(diff.country, words.locale),
    change: words.t(changes[diff.change]),
    programmes: diff.programmes.map((programme) => programmeLines(programme, words)),
    values: diff.indicators.map((indicator) => valueLine(indicator, words)),
    also: alsoLine(diff.parts, words),
  };
}

function programmeLines({ id, names, change, fields, parts: changed }: ProgrammeDiff, words: Words): ProgrammeLines {
  return {
    id,
    name: inLanguage(names, words.language),
    change: words.t(changes[change]),
    values: fields.map((field) => valueLine(field, words)),
    also: alsoLine(changed, words),
  };
}

function valueLine({ field, before, after }: FieldDiff, words: Words): ValueLine {
  const inWords = (facts: readonly Fact[]) =>
    facts.length === 0 ? words.t("noRecord") : facts.map((fact) => datedText(fact, field, words)).join("; ");
  return { label: words.t(fieldLabels[field]), before: inWords(before), after: inWords(after) };
}

/** With payer and dates: two values that differ must not read alike. */
function datedText(fact: Fact, field: Field | Indicator, words: Words): string {
  const payer = payerOf(fact, words);
  const value = [lineText(fact, field, words), ...(payer === null ? [] : [payer])].join(" · ");
  const start = fact.from ?? fact.asOf;
  const dates = [start, fact.to].map((date) => (date === undefined ? "" : readableDate(date, words.locale)));
  return words.t("valueDated", [value, fact.to === undefined ? (dates[0] ?? "") : dates.join(" – ")]);
}

function alsoLine(changed: readonly (CountryPart | ProgrammePart)[], words: Words): string | null {
  if (changed.length === 0) return null;
  const list = new Intl.ListFormat(words.locale, { type: "conjunction" });
  return words.t("change_also", [list.format(changed.map((part) => words.t(parts[part])))]);
}
