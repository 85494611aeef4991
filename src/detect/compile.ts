/** Terms in, bytes of a lexicon out. Runs at build time only: nothing that the browser loads imports this file. */
import type { Policy } from "../policy/types";
import { programmeTerms } from "./aliases";
import { fold } from "./fold";
import { filtersOf } from "./filters";
import { goesOn, hasPlural, headerBytes, magic, type SectionName, sections } from "./lexicon";
import { Script, scriptAt } from "./script";
import { classMask, isCapitalFlag, signTable, startsKeyFlag } from "./signs";
import { everyLanguage, type Term, termKinds, traits } from "./term";
import { buildTrie, firstClass } from "./trie";

export interface LexiconInput {
  readonly policies: readonly Policy[];
  /** Countries, stop phrases, cues and rivals: `allNames` of `names/all.ts`, or a test's own. */
  readonly names: readonly Term[];
}

/**
 * The lexicon of these policies and names, to be read back by `lexiconFromBytes`. The same input gives the same bytes.
 * A rival whose programme has a policy is left out. Throws when there are more names than the format can number.
 */
export function compileLexicon({ policies, names }: LexiconInput): Uint8Array<ArrayBuffer> {
  const known = new Set(policies.flatMap((policy) => policy.programmes.map((programme) => programme.id)));
  const isNeeded = (term: Term) => ((term.traits ?? 0) & traits.rival) === 0 || !known.has(term.ref);
  const countries = new Map(
    names.filter(({ kind }) => kind === "country").map(({ text, ref }) => [text.toLowerCase(), ref]),
  );
  const terms = [...policies.flatMap((policy) => programmeTerms(policy, countries)), ...names.filter(isNeeded)];
  return bytesOf(tableOf([...terms, ...needsCues(terms)]));
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
  const classes = classesOf([...byKey.keys()]);
  const keys = [...byKey.keys()].map((key, value) => ({ classes: classesIn(key, classes), value }));
  const { cells, tail } = buildTrie(keys, classes.size + firstClass + 1);
  const refs = new Numbering<string>();
  refs.number("");
  const needs = new Numbering<string>();
  needs.number("");
  const rows = [...byKey.values()].flat();
  const filterKeys = [...byKey].map(([text, group]) => ({
    text,
    firstCodes: firstCodesOf(text, group),
    flags: group.reduce((flags, term) => flags | flagsOf(term), 0),
  }));
  const starts = new Set(
    filterKeys.filter(({ text }) => scriptAt(text, 0) !== Script.word).flatMap((key) => key.firstCodes),
  );
  const signs = [...classes].flatMap(([sign, number]) =>
    codesOf(sign).flatMap((code) => [
      code,
      number,
      (starts.has(code) ? startsKeyFlag : 0) | (isCapitalCode(code) ? isCapitalFlag : 0),
    ]),
  );
  if (classes.size + firstClass > classMask) throw new Error("the lexicon has more signs than a class can number");
  const firstTerm = [0];
  for (const group of byKey.values()) firstTerm.push((firstTerm.at(-1) ?? 0) + group.length);
  const column = (value: (term: Term) => number) => rows.map(value);
  const columns = {
    cells: [...cells],
    tail: [...tail],
    firstTerm,
    capitals: column((term) => capitalsOf(fold(term.text).text)),
    classes: signs,
    ref: column((term) => refs.number(term.ref)),
    languages: column((term) => term.languages),
    needs: column((term) => needs.number((term.needs ?? []).map((word) => fold(word.trim()).text).join("\n"))),
    kind: column((term) => termKinds.indexOf(term.kind)),
    traits: column((term) => term.traits ?? 0),
    partStart: column((term) => term.part?.[0] ?? 0),
    partEnd: column((term) => term.part?.[1] ?? fold(term.text).text.length),
    keyFlags: filterKeys.map(({ flags }) => flags),
    ...filtersOf(filterKeys, signTable(Uint16Array.from(signs))),
  };
  const sets = needs
    .all()
    .map((set) => (set === "" ? [] : set.split("\n").map((word) => refs.number(needsPrefix + word))));
  const needsStart = [0];
  for (const set of sets) needsStart.push((needsStart.at(-1) ?? 0) + set.length);
  return { ...columns, needsStart, needsCue: sets.flat(), names: codeUnits(refs.all().join("\n")) };
}

/** Code units that the first sign of a key is read from: a capital alone where all its terms begin with one. */
function firstCodesOf(key: string, terms: readonly Term[]): readonly number[] {
  const isCapital = terms.every((term) => (capitalsOf(fold(term.text.trim()).text) & 1) !== 0);
  const [first = ""] = key;
  const codes = codesOf(first);
  return isCapital ? codes.filter((code) => code !== first.charCodeAt(0)) : codes;
}

function isCapitalCode(code: number): boolean {
  const sign = String.fromCharCode(code);
  return sign !== sign.toLowerCase();
}

function flagsOf({ text, kind, traits: bits = 0 }: Term): number {
  const isPlural = kind === "programme" && /[A-Z\d]$/.test(text);
  return ((bits & traits.open) === 0 ? 0 : goesOn) | (isPlural ? hasPlural : 0);
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
  return groups;
}

function isTwin(a: Term, b: Term): boolean {
  return (
    a.kind === b.kind &&
    a.ref === b.ref &&
    a.text === b.text &&
    (a.part?.[0] ?? 0) === (b.part?.[0] ?? 0) &&
    (a.kind !== "programme" || (a.needs ?? []).join() === (b.needs ?? []).join() || (a.languages & b.languages) !== 0)
  );
}

function keyOf(text: string): string {
  return Array.from(fold(text.trim()).text.split(""), canonical).join("");
}

/** Small letters and one sign for what the fold leaves alone: see `codesOf`. */
function canonical(sign: string): string {
  const small = sign.toLowerCase();
  return (small.length === 1 ? small : sign).replace(/[・•‧ㆍ･]/, "·");
}

/** Code units that are read as `sign`: its capital, and the wide form of punctuation that Chinese prose is full of. */
function codesOf(sign: string): readonly number[] {
  const capital = sign.toUpperCase();
  const wide = "!(),:;?".includes(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : "";
  const dots = sign === "·" ? "・•‧ㆍ･" : "";
  return codeUnits([...new Set([sign, capital.length === 1 ? capital : "", ...wide, ...dots])].join(""));
}

/** Classes of all signs that occur, the most frequent first: small classes keep the trie dense. */
function classesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) for (const sign of key.split("")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(signs.map(([sign], i) => [sign, i + firstClass]));
}

function classesIn(key: string, classes: ReadonlyMap<string, number>): readonly number[] {
  return key.split("").map((sign) => classes.get(sign) ?? 0);
}

/** Bit i is set where the sign at i is a capital; names with capitals behind the 32nd sign are matched without them. */
function capitalsOf(text: string): number {
  let bits = 0;
  for (const [i, sign] of text.split("").slice(0, 32).entries()) if (sign !== sign.toLowerCase()) bits |= 1 << i;
  return bits >>> 0;
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

function codeUnits(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
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
