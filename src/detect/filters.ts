/** Builds the filters of a lexicon. Runs at build time only. */
import { filterBits, pairHash, setBit, withSign, wordSigns, wordStart } from "./filter";
import { goesOn, hasPlural } from "./lexicon";
import { isWordSign } from "./signs";

export interface FilterKey {
  /** The key: folded, in small letters. */
  readonly text: string;
  /** Code units that its first sign is read from. */
  readonly firstCodes: readonly number[];
  /** `goesOn`, `hasPlural`. */
  readonly flags: number;
}

/** The sections `words` and `pairs` of a lexicon with these keys; `signs` is its table of signs. */
export function filtersOf(
  keys: readonly FilterKey[],
  signs: Int32Array,
): { readonly words: readonly number[]; readonly pairs: readonly number[] } {
  const words = new Uint8Array(filterBits / 8);
  const pairs = new Uint8Array(filterBits / 8);
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
    const word = key.slice(1, Math.min(wordSigns, end < 0 ? key.length : end));
    for (const code of firstCodes) {
      let hash = wordStart(signs[code] ?? 0);
      for (const sign of word) hash = withSign(hash, sign);
      setBit(words, hash);
      if (end < 0) setLonger(words, hash, wordSigns - 1 - word.length, behind);
    }
  }
  return { words: [...words], pairs: [...pairs] };
}

/** Sets the bits of the words that go on behind a short key, by up to `room` signs. */
function setLonger(words: Uint8Array, hash: number, room: number, signs: readonly number[]): void {
  if (room <= 0) return;
  for (const sign of signs) {
    const longer = withSign(hash, sign);
    setBit(words, longer);
    setLonger(words, longer, room - 1, signs);
  }
}
