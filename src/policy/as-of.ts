/**
 * The record as of a day. A value with `from` holds from that day on; one with `asOf` is the value that a source stated
 * for that day, and is taken to hold on later days too until another value of its series begins.
 */
import { compareDates, type PolicyDate } from "./dates";
import type { Field } from "./fields";
import type { CountryCode, Fact, Programme } from "./types";

export interface FactQuery {
  readonly programme: Programme;
  readonly field: Field;
  /** Any precision; a month or a year means its first day. */
  readonly on: PolicyDate;
  /** Member state whose own rule is asked for; the shared rule is the answer where it has none. */
  readonly issue?: CountryCode | undefined;
}

/** The day from which a value is known to hold. */
export function startOf(fact: Fact): PolicyDate {
  // The parser lets no fact pass without one of the two.
  return fact.from ?? fact.asOf ?? "";
}

/** Whether `fact` holds on the day `on`, as far as the record knows. */
export function holdsOn(fact: Fact, on: PolicyDate): boolean {
  return compareDates(startOf(fact), on) <= 0 && (fact.to === undefined || compareDates(on, fact.to) < 0);
}

/** Every value of the field that holds on that day, one a variant, in the order of the record: the first leads. */
export function factsOn({ programme, field, on, issue }: FactQuery): readonly Fact[] {
  const holding = (programme.facts[field] ?? []).filter((fact) => holdsOn(fact, on));
  const own = holding.filter((fact) => fact.issue === issue);
  return own.length > 0 || issue === undefined ? own : holding.filter((fact) => fact.issue === undefined);
}

/** The leading value of the field on that day, or null: nobody has looked it up, or it did not hold then. */
export function factOn(query: FactQuery): Fact | null {
  return factsOn(query)[0] ?? null;
}

/** Every value of the leading series of a field, the oldest first. */
export function historyOf(programme: Programme, field: Field): readonly Fact[] {
  const facts = programme.facts[field] ?? [];
  const [leading] = facts;
  if (!leading) return [];
  return facts
    .filter((fact) => fact.variant === leading.variant && fact.issue === leading.issue)
    .toSorted((a, b) => compareDates(startOf(a), startOf(b)));
}

/** The first value that begins after the day `on`, or null when no change is scheduled. */
export function nextChangeOf(programme: Programme, field: Field, on: PolicyDate): Fact | null {
  return historyOf(programme, field).find((fact) => fact.from !== undefined && compareDates(fact.from, on) > 0) ?? null;
}

/**
 * The last value of the leading series of a field, where that series has ended by the day `on` without a successor: a
 * fee that a court annulled, a cap that was lifted. Null where a value of the series holds, or none ever did.
 */
export function endedOf(programme: Programme, field: Field, on: PolicyDate): Fact | null {
  const past = historyOf(programme, field).filter((fact) => compareDates(startOf(fact), on) <= 0);
  return past.some((fact) => holdsOn(fact, on)) ? null : (past.at(-1) ?? null);
}
