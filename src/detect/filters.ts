/** Builds the filters of a lexicon. Runs at build time only. */
import {
  anything,
  bitOf,
  filterBytes,
  furtherHash,
  headOf,
  headPlaceOf,
  headPlaces,
  pairHash,
  wordHash,
  wordKey,
  wordSigns,
} from "./filter";
import { goesOn, hasPlural } from "./lexicon";
import { classMask, isWord } from "./signs";
import { root } from "./trie";
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
  /** What the words and pairs go on with. */
  readonly further: readonly number[];
}

/** The sections of these names: one filter for each scope, in the order of `scopes`. */
export function filtersOf(keysOf: (scope: number) => readonly FilterKey[], signs: Int32Array): Filters {
  const filters = scopes.map((_, scope) => scopeFilters(keysOf(scope), signs));
  return {
    words: filters.flatMap(({ words }) => words),
    pairs: filters.flatMap(({ pairs }) => pairs),
    further: filters.flatMap(({ further }) => further),
  };
}

function scopeFilters(keys: readonly FilterKey[], signs: Int32Array): Filters {
  const words = new Uint8Array(filterBytes);
  const pairs = new Uint8Array(filterBytes);
  const further = new Uint8Array(filterBytes);
  const plural = signs["s".charCodeAt(0)] ?? 0;
  const addWord = (word: readonly number[], rest: readonly number[]) => {
    const hash = wordHash(wordKey(word), word[0] ?? 0);
    const [third, fourth] = rest;
    setBit(words, hash);
    setBit(
      further,
      fourth === undefined ? furtherHash(hash, anything, 0) : furtherHash(hash, classOf(third), classOf(fourth)),
    );
  };
  for (const { text, firstCodes, flags } of keys) {
    const key = Array.from(text, (_, i) => signs[text.charCodeAt(i)] ?? 0);
    const [first = 0, second, third] = key;
    if (!isWordSign(first)) {
      // A sign alone is told by the table of signs.
      if (second === undefined) continue;
      const hash = pairHash(first, second);
      setBit(pairs, hash);
      setBit(further, furtherHash(hash, third === undefined ? anything : classOf(third), 0));
      continue;
    }
    const head = headSigns(key);
    for (const code of firstCodes) {
      const word = [signs[code] ?? 0, ...head.slice(1)];
      addWord(word, key.slice(head.length));
      if (isShort(key) && (flags & hasPlural) !== 0) addWord([...word, plural], []);
    }
  }
  return { words: [...words], pairs: [...pairs], further: [...further] };
}

export interface HeadsInput {
  /** The keys, as entries of the table of signs. */
  readonly keys: readonly (readonly number[])[];
  /** `goesOn`, `hasPlural` of each key. */
  readonly flags: readonly number[];
  /** The entry of the s. */
  readonly plural: number;
  /** Where signs lead to in the trie. */
  readonly slotOf: (signs: readonly number[]) => number;
}

/**
 * The section `heads`: for the first signs of every key that begins with a Latin letter or a digit, the slot that they
 * lead to. Where a shorter key has its plural on the way, as EP has on the way to EPS, it is the root's. Throws when there
 * are too many, and for keys that go on but are too short to be told by their first signs.
 */
export function headsOf({ keys, flags, plural, slotOf }: HeadsInput): readonly number[] {
  const heads = new Int32Array(2 * headPlaces).fill(-1);
  let taken = 0;
  const set = (signs: readonly number[], slot: number) => {
    const number = wordKey(signs);
    if (headOf(heads, number) >= 0) return;
    if (++taken > 0.75 * headPlaces) throw new Error("the lexicon has more heads than its table has room for");
    let place = headPlaceOf(number);
    while ((heads[2 * place + 1] ?? 0) >= 0) place = (place + 1) & (headPlaces - 1);
    heads[2 * place] = number;
    heads[2 * place + 1] = slot;
  };
  for (const [i, key] of keys.entries()) {
    if (!isWordSign(key[0] ?? 0) || !isShort(key)) continue;
    if (((flags[i] ?? 0) & goesOn) !== 0) throw new Error(`a name that goes on needs ${wordSigns} signs or more`);
    // Set before the others, so that these are not set any more.
    if (((flags[i] ?? 0) & hasPlural) !== 0) set([...key, plural], root);
  }
  for (const key of keys) {
    if (isWordSign(key[0] ?? 0)) set(headSigns(key), slotOf(headSigns(key)));
  }
  return [...heads];
}

/** The first signs of a key's first word. */
function headSigns(key: readonly number[]): readonly number[] {
  const end = key.findIndex((sign) => !isWordSign(sign));
  return key.slice(0, Math.min(wordSigns, end < 0 ? key.length : end));
}

/** Whether a key is one word with fewer signs than its filter looks at. */
function isShort(key: readonly number[]): boolean {
  return key.length < wordSigns && key.every(isWordSign);
}

function setBit(filter: Uint8Array, hash: number): void {
  const bit = bitOf(hash);
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function isWordSign(sign: number): boolean {
  return (sign & isWord) !== 0;
}

function classOf(sign = 0): number {
  return sign & classMask;
}
