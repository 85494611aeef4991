/** Terms in, bytes of a lexicon out. Runs at build time only: nothing that the browser loads imports this file. */
import type { Policy } from "../policy/types";
import { programmeTerms } from "./aliases";
import { fold } from "./fold";
import { capitalsOf, codeUnits, keyOf } from "./keys";
import { headerBytes, magic, type SectionName, sections } from "./lexicon";
import { scanTables } from "./scan-tables";
import { everyLanguage, type Term, termKinds, traits } from "./term";

export interface LexiconInput {
  readonly policies: readonly Policy[];
  /** Countries, stop phrases, cues and rivals: `allNames` of `names/all.ts`, or a test's own. */
  readonly names: readonly Term[];
}

/**
 * The lexicon of these policies and names, to be read back by `lexiconFromBytes`. The same input gives the same bytes.
 * Throws when there are more names than the format can number.
 */
export function compileLexicon(input: LexiconInput): Uint8Array<ArrayBuffer> {
  return bytesOf(tableOf(termsOf(input)));
}

/** Every term that a lexicon of these policies and names holds. A rival whose programme has a policy is left out. */
export function termsOf({ policies, names }: LexiconInput): readonly Term[] {
  const known = new Set(policies.flatMap((policy) => policy.programmes.map((programme) => programme.id)));
  const isNeeded = (term: Term) => ((term.traits ?? 0) & traits.rival) === 0 || !known.has(term.ref);
  const countries = new Map(
    // A sign with a body behind it, as in 英永住権, is no name of the country.
    names
      .filter(({ kind, part }) => kind === "country" && part === undefined)
      .map(({ text, ref }) => [text.toLowerCase(), ref]),
  );
  const terms = [...policies.flatMap((policy) => programmeTerms(policy, countries)), ...names.filter(isNeeded)];
  return [...terms, ...needsCues(terms)];
}

/** Prefix of the cue that stands for a word of an alias's `needs`. */
export const needsPrefix = "near:";

/** The words that aliases need, as cues of their own. Short ones must be whole words, longer ones may go on. */
function needsCues(terms: readonly Term[]): readonly Term[] {
  const words = new Set(terms.flatMap((term) => term.needs ?? []).map((word) => fold(word.trim()).text));
  return [...words].map((text) => ({
    text,
    kind: "cue",
    ref: needsPrefix + text,
    languages: everyLanguage,
    traits: text.length >= 5 ? traits.open : 0,
  }));
}

type Columns = { readonly [S in SectionName]: readonly number[] };

function tableOf(terms: readonly Term[]): Columns {
  const byKey = groupByKey(terms);
  const refs = new Numbering<string>();
  refs.number("");
  const needs = new Numbering<string>();
  needs.number("");
  const rows = [...byKey.values()].flat();
  const firstTerm = [0];
  for (const group of byKey.values()) firstTerm.push((firstTerm.at(-1) ?? 0) + group.length);
  const column = (value: (term: Term) => number) => rows.map(value);
  const columns = {
    firstTerm,
    capitals: column((term) => capitalsOf(fold(term.text).text)),
    ref: column((term) => refs.number(term.ref)),
    languages: column((term) => term.languages),
    needs: column((term) => needs.number((term.needs ?? []).map((word) => fold(word.trim()).text).join("\n"))),
    kind: column((term) => termKinds.indexOf(term.kind)),
    traits: column((term) => term.traits ?? 0),
    partStart: column((term) => term.part?.[0] ?? 0),
    partEnd: column((term) => term.part?.[1] ?? fold(term.text).text.length),
    ...scanTables(byKey),
  };
  const sets = needs
    .all()
    .map((set) => (set === "" ? [] : set.split("\n").map((word) => refs.number(needsPrefix + word))));
  const needsStart = [0];
  for (const set of sets) needsStart.push((needsStart.at(-1) ?? 0) + set.length);
  return { ...columns, needsStart, needsCue: sets.flat(), names: codeUnits(refs.all().join("\n")) };
}

/** Terms by their text in small letters; of terms that are alike in all but `needs`, the first stays. */
function groupByKey(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const key = keyOf(term.text);
    if (key === "") continue;
    const group = groups.get(key) ?? [];
    const twin = group.findIndex((other) => isTwin(other, term));
    const other = group[twin];
    if (other) group[twin] = { ...other, languages: other.languages | term.languages };
    else group.push(term);
    groups.set(key, group);
  }
  return new Map([...groups].map(([key, group]) => [key, withRisks(group)]));
}

/** Where a name is risky on the pages of a language, the same name from another language's list does not count there. */
function withRisks(group: readonly Term[]): readonly Term[] {
  return group.flatMap((term) => {
    if (term.kind !== "country" || isRisky(term)) return term;
    const risky = group.filter((other) => other.ref === term.ref && other.text === term.text && isRisky(other));
    const languages = risky.reduce((bits, other) => bits & ~other.languages, term.languages);
    return languages === 0 ? [] : { ...term, languages };
  });
}

function isRisky({ kind, traits: bits = 0 }: Term): boolean {
  return kind === "country" && (bits & traits.risky) !== 0;
}

function isTwin(a: Term, b: Term): boolean {
  return (
    a.kind === b.kind &&
    a.ref === b.ref &&
    a.text === b.text &&
    (a.kind !== "country" || (a.traits ?? 0) === (b.traits ?? 0)) &&
    (a.part?.[0] ?? 0) === (b.part?.[0] ?? 0) &&
    (a.kind !== "programme" || (a.needs ?? []).join() === (b.needs ?? []).join() || (a.languages & b.languages) !== 0)
  );
}

function bytesOf(columns: Columns): Uint8Array<ArrayBuffer> {
  const size = sections.reduce((sum, [name, width]) => sum + columns[name].length * width, headerBytes);
  const view = new DataView(new ArrayBuffer(size));
  view.setInt32(0, magic, true);
  let position = headerBytes;
  for (const [i, [name, width]] of sections.entries()) {
    view.setInt32(4 + 4 * i, columns[name].length, true);
    for (const value of columns[name]) {
      if (width < 4 && value >= 2 ** (8 * width))
        throw new Error(`the lexicon's section "${name}" has outgrown its width`);
      if (width === 4) view.setInt32(position, value | 0, true);
      else if (width === 2) view.setUint16(position, value, true);
      else view.setUint8(position, value);
      position += width;
    }
  }
  return new Uint8Array(view.buffer);
}

/** Numbers values in the order in which they come up. */
class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  number(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}
