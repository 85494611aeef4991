/**
 * Filters that spare the scanner nearly every look into the trie: bit sets in which each key has set the bit of its first
 * signs. A word is looked up by its first four signs, the first with its case, since a capital tells names from words;
 * any other sign by itself and the next. What these let through is looked up once more, with the signs that follow: many
 * names begin with an ordinary word.
 */
import { classMask, isCapital } from "./signs";

/** Bits of a filter, a power of two: large enough that what begins no key is seldom let through. */
export const filterBits = 1 << 19;
export const filterBytes = filterBits / 8;

/** Signs of a word that its filter looks at. What stands behind the word's end counts as nothing. */
export const wordSigns = 4;

/** The first signs of a word as one number: entries of the table of signs, at most `wordSigns`, none behind its end. */
export function wordKey([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): number {
  return (first & classMask) | ((second & classMask) << 8) | ((third & classMask) << 16) | ((fourth & classMask) << 24);
}

/** Odd numbers that spread keys over bits. */
export const firstFactor = 0x9e3779b1;
export const secondFactor = 0x85ebca77;

/** The hash of a word: its key, and whether its first sign is a capital. */
export function wordHash(key: number, firstSign: number): number {
  return Math.imul(key, firstFactor) ^ (firstSign & isCapital);
}

/** The hash of two signs of which the first is no Latin letter or digit. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first & classMask, firstFactor) ^ Math.imul(second & classMask, secondFactor);
}

/** Stands for whatever follows, for keys that end before the signs that are looked at. */
export const anything = 0x1000;

/** The hash of what the first filter let through, with the next signs: two behind a word's first ones, one behind a pair. */
export function furtherHash(hash: number, third: number, fourth: number): number {
  return Math.imul(hash ^ Math.imul(third, secondFactor), firstFactor) ^ Math.imul(fourth, secondFactor);
}

/** Which bit of a filter stands for a hash. */
export function bitOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (filterBits - 1);
}

/** Whether the bit of a hash is set. */
export function hasBit(filter: Uint8Array, hash: number): boolean {
  const bit = bitOf(hash);
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Places of the table of heads, a power of two: about twice as many as there are heads. */
export const headPlaces = 1 << 14;

/**
 * The slot of the trie that the first signs of a word lead to, or -1. `heads` holds two numbers a place: a word's key and
 * its slot, -1 where the place is free; a key stands at the first free place from the one that its hash names.
 */
export function headOf(heads: Int32Array, key: number): number {
  let place = headPlaceOf(key);
  for (;;) {
    const slot = heads[2 * place + 1] ?? -1;
    if (slot < 0 || heads[2 * place] === key) return slot;
    place = (place + 1) & (headPlaces - 1);
  }
}

/** Where a head is looked for first. */
export function headPlaceOf(key: number): number {
  return Math.imul(key, secondFactor) >>> 18;
}
