/** Which facts a card tells below its headline figures, in the reader's words. */
import { endedOf, factsOn, nextChangeOf } from "../policy/as-of";
import { compareDates, type PolicyDate } from "../policy/dates";
import type { Field, Indicator } from "../policy/fields";
import { inLanguage } from "../policy/names";
import type { Fact, Policy, PolicyEvent, Programme } from "../policy/types";
import { factsByIssue } from "../ui/by-issue";
import type { FactLine, FactRow } from "../ui/FactRows";
import { fieldLabels } from "../ui/field-labels";
import { readableDate } from "../ui/format-date";
import { headlines } from "../ui/headlines";
import { payerOf } from "../ui/format-payer";
import { lineText, qualifiersOf, readingOf } from "../ui/format-value";
import type { MessageKey } from "../ui/message-keys";
import { shownDate } from "../ui/source-text";
import { isInCourt } from "../ui/status";
import type { Words } from "../ui/words";

export interface RowsQuery {
  readonly programme: Programme;
  readonly sources: Policy["sources"];
  /** The day as of which values are told. */
  readonly on: PolicyDate;
}

/** Fields below the figures, in the order of what readers ask first. Those that nobody looked up are left out. */
const rowFields = [
  "initialDuration",
  "maxDuration",
  "renewability",
  "selection",
  "cap",
  "minSalary",
  "sponsor",
  "employerTied",
  "spouseWork",
  "education",
  "language",
  "ageMax",
  "points",
  "yearsToCitizenship",
] as const satisfies readonly Field[];

/** Values whose coming change, or end, is worth a line of its own. */
const watchedFields = [
  "status",
  "fee",
  "minSalary",
  "cap",
  "yearsToPR",
  "processingTime",
] as const satisfies readonly Field[];

/** More values of one field than this belong in the comparison, not in a card. */
const maxLines = 3;

/** Every row of a programme's card, the court case first. Empty when the record has nothing. */
export function programmeRows(query: RowsQuery, words: Words): readonly FactRow[] {
  return [
    eventRow(query, words),
    endedRow(query, words),
    scheduledRow(query, words),
    payerRow(query, words),
    ...headlines.map(({ field, label }) => headlineRow(field, label, query, words)),
    ...rowFields.map((field) => rowOf(field, fieldLabels[field], query, words)),
  ].filter((row) => row.lines.length > 0);
}

/** Rows for what the record says of a country itself. */
export function indicatorRows(
  facts: { readonly [I in Indicator]?: readonly Fact[] | undefined },
  sources: Policy["sources"],
  words: Words,
): readonly FactRow[] {
  return (Object.keys(facts) as Indicator[]).map((name) => ({
    id: name,
    label: words.t(fieldLabels[name]),
    lines: (facts[name] ?? []).slice(0, maxLines).map((fact) => lineOf(fact, name, sources, words)),
    more: 0,
  }));
}

function rowOf(field: Field, label: MessageKey, { programme, on, sources }: RowsQuery, words: Words): FactRow {
  const facts = [...factsOn({ programme, field, on }), ...factsByIssue(programme, field, on)];
  return {
    id: field,
    label: words.t(label),
    lines: facts.slice(0, maxLines).map((fact) => lineOf(fact, field, sources, words)),
    more: Math.max(0, facts.length - maxLines),
  };
}

/** What a headline figure has no room for: further values, and whom the first is for. Empty when there is nothing more. */
function headlineRow(field: Field, label: MessageKey, query: RowsQuery, words: Words): FactRow {
  const row = rowOf(field, label, query, words);
  const [first, ...others] = row.lines;
  return others.length === 0 && !first?.notes.length ? { ...row, lines: [] } : row;
}

function lineOf(fact: Fact, field: Field | Indicator, sources: Policy["sources"], words: Words): FactLine {
  return {
    text: lineText(fact, field, words),
    notes: qualifiersOf(fact, words),
    of: fact,
    date: shownDate(fact, sources),
    looked: fact.value === "silent",
    prose: false,
  };
}

function payerRow({ programme, on, sources }: RowsQuery, words: Words): FactRow {
  const [fee] = factsOn({ programme, field: "fee", on });
  const payer = fee && payerOf(fee, words);
  return {
    id: "payer",
    label: words.t("field_payer"),
    lines: fee && payer ? [{ ...lineOf(fee, "fee", sources, words), text: payer, notes: [] }] : [],
    more: 0,
  };
}

/** While a court case runs, where it stands and its newest steps; otherwise the newest thing that happened. */
function eventRow({ programme, on, sources }: RowsQuery, words: Words): FactRow {
  const [legal = null] = factsOn({ programme, field: "legal", on });
  const past = programme.events
    .filter(({ date }) => compareDates(date, on) <= 0)
    .toSorted((a, b) => compareDates(b.date, a.date));
  if (!legal || !isInCourt(legal)) {
    const lines = past.slice(0, 1).map((event) => eventLine(event, words));
    return { id: "changed", label: words.t("field_changed"), lines, more: 0 };
  }
  const steps = past.filter(({ type }) => type === "ruling" || type === "stay").slice(0, 2);
  const lines = [lineOf(legal, "legal", sources, words), ...steps.map((event) => eventLine(event, words))];
  return { id: "legal", label: words.t("field_legal"), lines, more: 0 };
}

function eventLine(event: PolicyEvent, words: Words): FactLine {
  return {
    text: inLanguage(event.text, words.language),
    notes: [],
    of: event,
    date: event.date,
    looked: false,
    prose: true,
  };
}

/** Leading values that hold no longer and have no successor: what an older article still tells as the rule. */
function endedRow({ programme, on }: RowsQuery, words: Words): FactRow {
  const lines = watchedFields.flatMap((field): readonly FactLine[] => {
    const ended = endedOf(programme, field, on);
    if (!ended?.to) return [];
    const until = words.t("untilDate", [readableDate(ended.to, words.locale)]);
    const notes = [until, ...(ended.appliesTo ? [inLanguage(ended.appliesTo, words.language)] : [])];
    return [{ text: labelledText(field, ended, words), notes, of: ended, date: ended.to, looked: false, prose: false }];
  });
  return { id: "ended", label: words.t("field_ended"), lines: lines.slice(0, maxLines), more: 0 };
}

/** A value under its field's name, for rows that mix fields. */
function labelledText(field: Field, fact: Fact, words: Words): string {
  return words.t("labelled", [words.t(fieldLabels[field]), readingOf(fact, field, words).text]);
}

/** Changes that are already fixed for a later day. */
function scheduledRow({ programme, on }: RowsQuery, words: Words): FactRow {
  const lines = watchedFields.flatMap((field): readonly FactLine[] => {
    const next = nextChangeOf(programme, field, on);
    if (!next?.from) return [];
    const since = words.t("fromDate", [readableDate(next.from, words.locale)]);
    return [
      {
        text: labelledText(field, next, words),
        notes: [since, ...qualifiersOf(next, words)],
        of: next,
        date: next.from,
        looked: false,
        prose: false,
      },
    ];
  });
  return { id: "scheduled", label: words.t("field_scheduled"), lines: lines.slice(0, maxLines), more: 0 };
}
