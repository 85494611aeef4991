/** The record as the repository has it, for tests that hold what a browser shows against it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../../src/policy/as-of";
import { factOn } from "../../src/policy/as-of";
import type { Field } from "../../src/policy/fields";
import type { Fact, Policy, Programme, ProgrammeId } from "../../src/policy/types";
import { countryOf } from "../../src/policy/names";
import { readPolicies } from "../tools/read-policies";

const root = join(import.meta.dirname, "../..");

export function policyOf(country: string): Policy {
  const found = readPolicies(join(root, "assets/policy")).policies.find((policy) => policy.country === country);
  if (!found) throw new Error(`there is no policy file for ${country}`);
  return found;
}

export function programmeOf(id: ProgrammeId): Programme {
  const found = policyOf(countryOf(id)).programmes.find((programme) => programme.id === id);
  if (!found) throw new Error(`the record has no ${id}`);
  return found;
}

/** A value as a reader of English meets it, with its date and the page that it was read on. */
export interface ShownFact {
  readonly number: string;
  readonly date: string;
  readonly url: string;
}

/** The leading value of a field today, where it is one number; null otherwise. */
export function shownFact(id: ProgrammeId, field: Field): ShownFact | null {
  const fact = factOn({ programme: programmeOf(id), field, on: today() });
  if (typeof fact?.value !== "number") return null;
  return { number: new Intl.NumberFormat("en").format(fact.value), date: startOf(fact), url: firstSourceOf(id, fact) };
}

function firstSourceOf(id: ProgrammeId, { sources: [first] }: Fact): string {
  const url = first ? policyOf(countryOf(id)).sources[first]?.url : undefined;
  if (!url) throw new Error(`${id} has a value without a source`);
  return url;
}

/** The day it is where the tests run. */
function today(): string {
  // Swedish writes dates as the record does.
  return new Date().toLocaleDateString("sv-SE");
}

/** A text of the interface in English. */
export function englishText(key: string): string {
  const messages: unknown = JSON.parse(readFileSync(join(root, "assets/_locales/en/messages.json"), "utf8"));
  const found = (messages as Record<string, { readonly message: string } | undefined>)[key];
  if (!found) throw new Error(`the English texts have no "${key}"`);
  return found.message;
}
