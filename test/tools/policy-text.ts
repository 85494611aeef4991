/** A programme as of a day, as plain data and as text; the values that want another look. */
import english from "../../assets/_locales/en/messages.json";
import { factsOn, nextChangeOf } from "../../src/policy/as-of";
import { compareDates } from "../../src/policy/dates";
import { type Field, fieldNames } from "../../src/policy/fields";
import { staleFacts } from "../../src/policy/lint-stale";
import type { Fact, Policy, PolicyEvent, Programme } from "../../src/policy/types";
import { fieldLabels } from "../../src/ui/field-labels";
import { lineText, qualifiersOf, readingOf } from "../../src/ui/format-value";
import { wordsFrom } from "../../src/ui/words";
import { getMessageFrom } from "../../src/messages/message-from";

export interface ProgrammeAsOf {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  /** The values that hold on that day, by field; fields that nobody has looked up are left out. */
  readonly facts: { readonly [F in Field]?: readonly Fact[] };
  /** The next scheduled change after that day, by field. */
  readonly next: { readonly [F in Field]?: Fact };
  /** What has happened up to that day, the newest first. */
  readonly events: readonly PolicyEvent[];
  readonly sources: Policy["sources"];
}

interface ProgrammeQuery {
  readonly programme: Programme;
  readonly sources: Policy["sources"];
  readonly on: string;
}

/** A programme as of a day: what held, what is scheduled, what had happened, and the pages that say so. */
export function programmeAsOf({ programme, sources, on }: ProgrammeQuery): ProgrammeAsOf {
  const facts: { [F in Field]?: readonly Fact[] } = {};
  const next: { [F in Field]?: Fact } = {};
  for (const field of fieldNames) {
    const holding = [...allIssues(programme, field)].flatMap((issue) => factsOn({ programme, field, on, issue }));
    if (holding.length > 0) facts[field] = [...new Set(holding)];
    const change = nextChangeOf(programme, field, on);
    if (change) next[field] = change;
  }
  const events = programme.events
    .filter(({ date }) => compareDates(date, on) <= 0)
    .toSorted((a, b) => compareDates(b.date, a.date));
  const named = new Set([...Object.values(facts).flat(), ...events].flatMap((item) => item.sources));
  return {
    id: programme.id,
    name: programme.names.en,
    on,
    facts,
    next,
    events,
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id))),
  };
}

/** The shared rule, then each member state that has its own. */
function allIssues(programme: Programme, field: Field): ReadonlySet<string | undefined> {
  return new Set([undefined, ...(programme.facts[field] ?? []).map(({ issue }) => issue)]);
}

/** The same in words, a line a value; fields that nobody has looked up say so. */
export function programmeText({ id, name, on, facts, next, events, sources }: ProgrammeAsOf): string {
  const words = wordsFrom(getMessageFrom(english), "en");
  const lines = [`${name} (${id}) as of ${on}`, ""];
  for (const field of fieldNames) {
    const label = words.t(fieldLabels[field]).padEnd(22);
    const holding = facts[field] ?? [];
    if (holding.length === 0) lines.push(`${label} ${words.t("noRecord")}`);
    for (const [i, fact] of holding.entries()) {
      const qualifiers = qualifiersOf(fact, words);
      const since = fact.from ? `since ${fact.from}` : `as of ${fact.asOf ?? ""}`;
      const [source] = fact.sources;
      const publisher = source && Object.hasOwn(sources, source) ? sources[source]?.publisher : undefined;
      lines.push(`${i === 0 ? label : " ".repeat(22)} ${lineText(fact, field, words)}  [${since}; ${publisher ?? ""}]`);
      for (const qualifier of qualifiers) lines.push(`${" ".repeat(24)} ${qualifier}`);
    }
    const change = next[field];
    if (change?.from) lines.push(`${" ".repeat(22)} from ${change.from}: ${readingOf(change, field, words).text}`);
  }
  if (events.length > 0) lines.push("", ...events.map(({ date, text }) => `${date.padEnd(10)} ${text.en}`));
  return lines.join("\n");
}

/** One line for each value that nobody has looked at for longer than its field bears, the oldest first. */
export function staleLines(policies: readonly Policy[], today: string): readonly string[] {
  return policies
    .flatMap((policy) => staleFacts(policy, today).map((stale) => ({ ...stale, country: policy.country })))
    .toSorted((a, b) => compareDates(a.checked, b.checked))
    .map(({ country, programme, field, fact, checked }) => {
      const series = [fact.issue, fact.variant].filter((each) => each !== undefined).join(", ");
      return `${programme?.id ?? country} ${field}${series && ` (${series})`}: last checked ${checked}`;
    });
}
