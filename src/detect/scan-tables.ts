/** The tables that the scanner works with, made from the keys. Runs at build time only. */
import { wordSigns } from "./filter";
import { type FilterKey, filtersOf, headsOf } from "./filters";
import { fold } from "./fold";
import { capitalsOf, codesOf, codeUnits } from "./keys";
import { goesOn, hasPlural, type SectionName } from "./lexicon";
import { Script, scriptAt } from "./script";
import { classMask, isCapitalFlag, isKeyFlag, signTable, startsKeyFlag, unknownLetter } from "./signs";
import { scopes, type Term, traits } from "./term";
import { buildTrie, firstClass, slotOf } from "./trie";

/** The terms of each key, in the order of the keys' values. */
export type TermsByKey = ReadonlyMap<string, readonly Term[]>;

type ScanTables = {
  readonly [
    S in Extract<SectionName, "cells" | "tail" | "heads" | "classes" | "keyFlags" | "words" | "pairs" | "further">
  ]: readonly number[];
};

/** The sections of the lexicon that the scanner reads. Throws when there are more signs than the format can number. */
export function scanTables(byKey: TermsByKey): ScanTables {
  const texts = [...byKey.keys()];
  const classes = classesOf(texts);
  const keys = texts.map((key, value) => ({ classes: classesIn(key, classes), value }));
  const trie = buildTrie({ keys, classCount: classes.size + firstClass + 1, headSigns: wordSigns });
  const keyFlags = [...byKey.values()].map((group) => group.reduce((all, term) => all | flagsOf(term), 0));
  const starts = new Set(
    texts.filter((key) => scriptAt(key, 0) !== Script.word).flatMap(([sign = ""]) => codesOf(sign)),
  );
  const signs = [...classes].flatMap(([sign, number]) =>
    codesOf(sign).flatMap((code) => [
      code,
      number,
      (starts.has(code) ? startsKeyFlag : 0) |
        (isCapitalCode(code) ? isCapitalFlag : 0) |
        (scopesOf(byKey.get(sign) ?? []) * isKeyFlag),
    ]),
  );
  const table = signTable(Uint16Array.from(signs));
  const entries = (key: string) => codeUnits(key).map((code) => table[code] ?? 0);
  return {
    cells: [...trie.cells],
    tail: [...trie.tail],
    heads: headsOf({
      keys: texts.map(entries),
      flags: keyFlags,
      plural: table["s".charCodeAt(0)] ?? 0,
      slotOf: (head) =>
        slotOf(
          trie,
          Array.from(head, (sign) => sign & classMask),
        ),
    }),
    classes: signs,
    keyFlags,
    ...filtersOf((scope) => filterKeys(byKey, scopes[scope] ?? 0), table),
  };
}

/** The keys that have a term on pages in `languages`, as those see them. */
function filterKeys(byKey: TermsByKey, languages: number): readonly FilterKey[] {
  return [...byKey].flatMap(([text, group]) => {
    const terms = group.filter((term) => (term.languages & languages) !== 0);
    if (terms.length === 0) return [];
    return { text, firstCodes: firstCodesOf(text, terms), flags: terms.reduce((all, term) => all | flagsOf(term), 0) };
  });
}

/** Code units that the first sign of a key is read from: a capital alone where all its terms begin with one. */
function firstCodesOf(key: string, terms: readonly Term[]): readonly number[] {
  const isCapital = terms.every((term) => (capitalsOf(fold(term.text.trim()).text) & 1) !== 0);
  const [first = ""] = key;
  const codes = codesOf(first);
  return isCapital ? codes.filter((code) => code !== first.charCodeAt(0)) : codes;
}

/** A bit for each scope that has one of the terms. */
function scopesOf(terms: readonly Term[]): number {
  const has = (languages: number) => terms.some((term) => (term.languages & languages) !== 0);
  return scopes.reduce((bits, languages, scope) => bits | (has(languages) ? 1 << scope : 0), 0);
}

function isCapitalCode(code: number): boolean {
  const sign = String.fromCharCode(code);
  return sign !== sign.toLowerCase();
}

function flagsOf({ text, kind, traits: bits = 0 }: Term): number {
  const isPlural = kind === "programme" && /[A-Z\d]$/.test(text);
  return ((bits & traits.open) === 0 ? 0 : goesOn) | (isPlural ? hasPlural : 0);
}

/**
 * Classes of all signs that occur: those of Latin words first, then the most frequent first, since small classes keep the
 * trie dense. Throws when there are more letters than `unknownLetter` leaves room for.
 */
function classesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) for (const sign of key.split("")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const isOther = (sign: string) => Number(scriptAt(sign, 0) !== Script.word);
  const signs = [...counts].toSorted(([a, n], [b, m]) => isOther(a) - isOther(b) || m - n || (a < b ? -1 : 1));
  const letters = signs.filter(([sign]) => isOther(sign) === 0).length;
  if (letters + firstClass > unknownLetter)
    throw new Error("the lexicon has more letters than a key of a word can tell apart");
  if (signs.length + firstClass > classMask) throw new Error("the lexicon has more signs than a class can number");
  return new Map(signs.map(([sign], i) => [sign, i + firstClass]));
}

function classesIn(key: string, classes: ReadonlyMap<string, number>): readonly number[] {
  return key.split("").map((sign) => classes.get(sign) ?? 0);
}
