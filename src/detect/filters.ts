/** Builds the filters of a lexicon. Runs at build time only. */
import { bitOf, filterBytes, headOf, headPlaceOf, headPlaces, pairHash, wordHash, wordKey, wordSigns } from "./filter";
import { goesOn, hasPlural } from "./lexicon";
import { isWord } from "./signs";
import { scopes } from "./term";

/** A key as one scope sees it. */
export interface FilterKey {
  /** The key: folded, in small letters. */
  readonly text: string;
  /** Code units that its first sign is read from. */
  readonly firstCodes: readonly number[];
  /** `goesOn`, `hasPlural`. */
  readonly flags: number;
}

export interface Filters {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
}

/** The sections `words` and `pairs` of a lexicon: one filter for each scope, in the order of `scopes`. */
export function filtersOf(keysOf: (scope: number) => readonly FilterKey[], signs: Int32Array): Filters {
  const filters = scopes.map((_, scope) => scopeFilters(keysOf(scope), signs));
  return { words: filters.flatMap(({ words }) => words), pairs: filters.flatMap(({ pairs }) => pairs) };
}

function scopeFilters(keys: readonly FilterKey[], signs: Int32Array): Filters {
  const words = new Uint8Array(filterBytes);
  const pairs = new Uint8Array(filterBytes);
  const entries = [...new Set(signs)];
  const letters = entries.filter(isWordSign);
  const plural = [signs["s".charCodeAt(0)] ?? 0];
  for (const { text, firstCodes, flags } of keys) {
    const key = Array.from(text, (_, i) => signs[text.charCodeAt(i)] ?? 0);
    const [first = 0, second] = key;
    if (!isWordSign(first)) {
      for (const next of second === undefined ? entries : [second]) setBit(pairs, pairHash(first, next));
      continue;
    }
    /** Signs that may follow where the key ends inside of a word. */
    const behind = (flags & goesOn) !== 0 ? letters : (flags & hasPlural) !== 0 ? plural : [];
    const end = key.findIndex((sign) => !isWordSign(sign));
    const rest = key.slice(1, Math.min(wordSigns, end < 0 ? key.length : end));
    for (const code of firstCodes) {
      const word = [signs[code] ?? 0, ...rest];
      setBit(words, wordHash(wordKey(word), word[0] ?? 0));
      if (end < 0) setLonger(words, word, behind);
    }
  }
  return { words: [...words], pairs: [...pairs] };
}

export interface HeadsInput {
  /** The keys, as entries of the table of signs. */
  readonly keys: readonly (readonly number[])[];
  /** Whether some of the signs, fewer than all, are a key that may end inside of a word. */
  readonly hidesKey: (signs: readonly number[]) => boolean;
  /** Where signs lead to in the trie. */
  readonly slotOf: (signs: readonly number[]) => number;
}

/**
 * The section `heads`: for the first signs of every key that begins with a Latin letter or a digit, the slot that they
 * lead to; without those that pass by a shorter key, as EPS does by the plural of EP. Throws when there are too many.
 */
export function headsOf({ keys, hidesKey, slotOf }: HeadsInput): readonly number[] {
  const heads = new Int32Array(2 * headPlaces).fill(-1);
  let taken = 0;
  for (const key of keys) {
    if (!isWordSign(key[0] ?? 0)) continue;
    const end = key.findIndex((sign) => !isWordSign(sign));
    const signs = key.slice(0, Math.min(wordSigns, end < 0 ? key.length : end));
    const number = wordKey(signs);
    if (headOf(heads, number) >= 0 || hidesKey(signs)) continue;
    if (++taken > 0.75 * headPlaces) throw new Error("the lexicon has more heads than its table has room for");
    let place = headPlaceOf(number);
    while ((heads[2 * place + 1] ?? 0) >= 0) place = (place + 1) & (headPlaces - 1);
    heads[2 * place] = number;
    heads[2 * place + 1] = slotOf(signs);
  }
  return [...heads];
}

/** Sets the bits of the words that begin with a key shorter than what the filter looks at. */
function setLonger(words: Uint8Array, word: readonly number[], signs: readonly number[]): void {
  if (word.length >= wordSigns) return;
  for (const sign of signs) {
    setBit(words, wordHash(wordKey([...word, sign]), word[0] ?? 0));
    setLonger(words, [...word, sign], signs);
  }
}

function setBit(filter: Uint8Array, hash: number): void {
  const bit = bitOf(hash);
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function isWordSign(sign: number): boolean {
  return (sign & isWord) !== 0;
}
