/** What differs between two records: countries and programmes added, removed and changed, with the values that change. */
import { type Field, fieldNames, type Indicator, indicatorNames } from "./fields";
import type { CountryCode, Fact, Policy, Programme, ProgrammeId } from "./types";

type Change = "added" | "removed" | "changed";

/** Values of one field that only the old record has, and those that only the new one has, each in the order of its record. */
export interface FieldDiff<F extends Field | Indicator = Field | Indicator> {
  readonly field: F;
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
}

/** Parts of a programme beside the values of its facts. `details`: what explains a value (whom it is for, notes, sources). */
export const programmeParts = ["names", "aliases", "description", "events", "details"] as const;
export type ProgrammePart = (typeof programmeParts)[number];

export interface ProgrammeDiff {
  readonly id: ProgrammeId;
  readonly change: Change;
  /** As the new record has them; those of the old one for a programme that goes. */
  readonly names: Programme["names"];
  /** In the order of the fields; empty unless the change is `changed`. */
  readonly fields: readonly FieldDiff<Field>[];
  readonly parts: readonly ProgrammePart[];
}

/** Parts of a country's policy beside its programmes. */
export const countryParts = ["reviewed", "sources", "details", "order"] as const;
export type CountryPart = (typeof countryParts)[number];

export interface CountryDiff {
  readonly country: CountryCode;
  readonly change: Change;
  /** Programmes that differ: those of the new record in its order, then those that go. */
  readonly programmes: readonly ProgrammeDiff[];
  readonly indicators: readonly FieldDiff<Indicator>[];
  readonly parts: readonly CountryPart[];
}

/** Every country that differs between two records, by code; empty when both say the same in the same words. */
export function diffPolicies(before: readonly Policy[], after: readonly Policy[]): readonly CountryDiff[] {
  const old = byCountry(before);
  const fresh = byCountry(after);
  const codes = [...new Set([...before, ...after].map(({ country }) => country))].toSorted();
  return codes.flatMap((country) => diffCountry(country, old.get(country), fresh.get(country)) ?? []);
}

/** How many programmes a diff adds, removes and changes. */
export function countChanges(diff: readonly CountryDiff[]): { readonly [C in Change]: number } {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { programmes } of diff) for (const { change } of programmes) counts[change] += 1;
  return counts;
}

const byCountry = (policies: readonly Policy[]) => new Map(policies.map((policy) => [policy.country, policy]));

function diffCountry(country: CountryCode, before?: Policy, after?: Policy): CountryDiff | null {
  if (!before || !after) {
    const [change, policy] = after ? (["added", after] as const) : (["removed", before] as const);
    const programmes = (policy?.programmes ?? []).map((programme) => wholeProgramme(programme, change));
    return { country, change, programmes, indicators: [], parts: [] };
  }
  const programmes = diffProgrammes(before.programmes, after.programmes);
  const indicators = diffFacts(indicatorNames, before.indicators ?? {}, after.indicators ?? {});
  const ids = (policy: Policy) => policy.programmes.map(({ id }) => id);
  const differs: { readonly [P in CountryPart]: boolean } = {
    reviewed: before.reviewed !== after.reviewed,
    sources: !isSame(before.sources, after.sources),
    details: haveOtherDetails(indicatorNames, before.indicators ?? {}, after.indicators ?? {}),
    order: programmes.every(({ change }) => change === "changed") && !isSame(ids(before), ids(after)),
  };
  const parts = countryParts.filter((part) => differs[part]);
  if (programmes.length === 0 && indicators.length === 0 && parts.length === 0) return null;
  return { country, change: "changed", programmes, indicators, parts };
}

function wholeProgramme({ id, names }: Programme, change: Change): ProgrammeDiff {
  return { id, change, names, fields: [], parts: [] };
}

function diffProgrammes(before: readonly Programme[], after: readonly Programme[]): readonly ProgrammeDiff[] {
  const old = new Map(before.map((programme) => [programme.id, programme]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((programme) => {
      const earlier = old.get(programme.id);
      return (earlier ? diffProgramme(earlier, programme) : wholeProgramme(programme, "added")) ?? [];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((programme) => wholeProgramme(programme, "removed")),
  ];
}

function diffProgramme(before: Programme, after: Programme): ProgrammeDiff | null {
  const fields = diffFacts(fieldNames, before.facts, after.facts);
  const names = ({ names: own, code, formerly }: Programme) => ({ own, code, formerly });
  const aliases = ({ aliases: own, confusableWith }: Programme) => ({ own, confusableWith });
  const description = ({ kind, agency, officialUrl, audience }: Programme) => ({ kind, agency, officialUrl, audience });
  const differs: { readonly [P in ProgrammePart]: boolean } = {
    names: !isSame(names(before), names(after)),
    aliases: !isSame(aliases(before), aliases(after)),
    description: !isSame(description(before), description(after)),
    events: !isSame(before.events, after.events),
    details: haveOtherDetails(fieldNames, before.facts, after.facts),
  };
  const parts = programmeParts.filter((part) => differs[part]);
  if (fields.length === 0 && parts.length === 0) return null;
  return { id: after.id, change: "changed", names: after.names, fields, parts };
}

type Facts<F extends Field | Indicator> = { readonly [N in F]?: readonly Fact[] | undefined };

function diffFacts<F extends Field | Indicator>(
  names: readonly F[],
  before: Facts<F>,
  after: Facts<F>,
): readonly FieldDiff<F>[] {
  return names.flatMap((field) => {
    const [old, fresh] = [before[field] ?? [], after[field] ?? []];
    const gone = without(old, fresh);
    const come = without(fresh, old);
    return gone.length + come.length === 0 ? [] : [{ field, before: gone, after: come }];
  });
}

/** The facts of `facts` whose value is not among `others`. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => !others.some((other) => isSame(valueOf(fact), valueOf(other))));
}

/** What a reader would call the value: the number with its unit, for whom and since when. Not how it is explained. */
function valueOf({ value, unit, per, payer, pay, monthsAYear, max, issue, variant, from, asOf, to }: Fact) {
  return { value, unit, per, payer, pay, monthsAYear, max, issue, variant, from, asOf, to };
}

/** Whether some field has the same values in both, but explained, sourced or ordered in another way. */
function haveOtherDetails<F extends Field | Indicator>(
  names: readonly F[],
  before: Facts<F>,
  after: Facts<F>,
): boolean {
  const changed = new Set(diffFacts(names, before, after).map(({ field }) => field));
  return names.some((field) => !changed.has(field) && !isSame(before[field] ?? [], after[field] ?? []));
}

/** Whether two JSON values say the same: the order of an object's members does not count, absent equals undefined. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  if (Array.isArray(a) && a.length !== (b as readonly unknown[]).length) return false;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]));
}
