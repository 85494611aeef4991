/**
 * Filters that spare the scanner nearly every look into the trie: bit sets in which each key has set the bit of its first
 * signs. A word is looked up by its first four signs, the first with its case, since a capital tells names from words;
 * any other sign by itself and the next.
 */
import { classMask, isCapital } from "./signs";

/** Bits of a filter, a power of two: large enough that what begins no key is seldom let through. */
export const filterBits = 1 << 17;

/** Signs of a word that its filter looks at. What stands behind the word's end counts as nothing. */
export const wordSigns = 4;

/** The hash of a word's first sign. */
export function wordStart(sign: number): number {
  return Math.imul(sign & (classMask | isCapital), 0x9e35);
}

/** The hash `hash` with the next sign of the word, which is the second, third or fourth. */
export function withSign(hash: number, sign: number): number {
  return Math.imul(hash, 31) + Math.imul(sign & classMask, 0x85eb);
}

/** The hash of two signs of which the first is no Latin letter or digit. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first & classMask, 0x9e3b) ^ Math.imul(second & classMask, 0x85eb);
}

/** Whether the bit of a hash is set. */
export function hasBit(filter: Uint8Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & (filterBits - 1);
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Sets the bit of a hash; for the builder. */
export function setBit(filter: Uint8Array, hash: number): void {
  const bit = (hash ^ (hash >>> 15)) & (filterBits - 1);
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}
