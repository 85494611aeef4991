/**
 * Finds every name of the lexicon in a folded text: one pass, no copy of the text, and for nearly every word no more
 * than one look into a filter. What a name means, and whether its surroundings allow it, is asked afterwards and of the
 * few finds alone: see `match.ts`.
 */
import { hasBit, pairHash, withSign, wordStart } from "./filter";
import { goesOn, hasPlural, type Lexicon } from "./lexicon";
import { Script } from "./script";
import { classMask, isWordSign, scriptOf, startsKey } from "./signs";
import { endMark, endsHere, root } from "./trie";

/** Finds in a text: three numbers each, in the order of `start`, of equal starts the longer first. */
export interface Finds {
  /** Value of the key, start, end; the room behind `length` is not used. */
  readonly data: Int32Array;
  /** Numbers in use; a multiple of three. */
  readonly length: number;
}

/** Numbers that one find takes in `Finds.data`. */
export const findSize = 3;

/** The finds while they are collected. */
interface Collected {
  data: Int32Array;
  length: number;
  /** Where the last key ended. */
  chained: number;
}

/**
 * Every key of the lexicon in the text, keys inside of keys included, since the longer may be ruled out later. A key
 * begins where a Latin, Hangul or katakana word does, or where another key ended, as in 미국비자; it ends where a Latin
 * or katakana word does.
 */
export function scan(lexicon: Lexicon, text: string): Finds {
  const { signs, words, pairs } = lexicon;
  const { length } = text;
  const found: Collected = { data: new Int32Array(32 * findSize), length: 0, chained: -1 };
  let i = 0;
  // Never read behind the end: one NaN would make every later look-up go the slow way.
  let sign = length > 0 ? (signs[text.charCodeAt(0)] ?? 0) : 0;
  while (i < length) {
    const second = i + 1 < length ? (signs[text.charCodeAt(i + 1)] ?? 0) : 0;
    if (isWordSign(sign)) {
      let hash = wordStart(sign);
      const start = i++;
      const first = sign;
      sign = second;
      for (let places = 3; places > 0 && isWordSign(sign); places--) {
        hash = withSign(hash, sign);
        sign = ++i < length ? (signs[text.charCodeAt(i)] ?? 0) : 0;
      }
      // Inside a word no name begins.
      while (isWordSign(sign)) sign = ++i < length ? (signs[text.charCodeAt(i)] ?? 0) : 0;
      if (hasBit(words, hash)) walk(lexicon, text, start, first, found);
      continue;
    }
    if ((sign & startsKey) !== 0 && hasBit(pairs, pairHash(sign, second))) walk(lexicon, text, i, sign, found);
    i++;
    const script = scriptOf(sign);
    sign = second;
    // Nor does it in Hangul and katakana, but for one right behind another.
    if (script === Script.hangul || script === Script.katakana) {
      while (i !== found.chained && scriptOf(sign) === script)
        sign = ++i < length ? (signs[text.charCodeAt(i)] ?? 0) : 0;
    }
  }
  return { data: found.data, length: found.length };
}

/** Adds the keys that begin at `start`, with the sign `first`, to `found`. */
function walk({ cells, tail, signs, keyFlags }: Lexicon, text: string, start: number, first: number, found: Collected) {
  const { length } = text;
  const from = found.length;
  let edge = first & classMask;
  let slot = 2 * ((cells[2 * root] ?? 0) + edge);
  let last = first;
  let j = start + 1;
  while (((cells[slot + 1] ?? 0) & classMask) === edge) {
    let next = j < length ? (signs[text.charCodeAt(j)] ?? 0) : 0;
    const children = cells[slot] ?? 0;
    if (children < 0) {
      // A single key is left: its last signs stand in the tail.
      let at = ~children;
      const key = (tail[at] ?? 0) | ((tail[at + 1] ?? 0) << 16);
      const end = j + (tail[at + 2] ?? 0);
      for (at += 3; j < end && (next & classMask) === tail[at]; at++) {
        last = next;
        next = ++j < length ? (signs[text.charCodeAt(j)] ?? 0) : 0;
      }
      if (j === end && isEnd(last, next, keyFlags[key] ?? 0, signs, text, j)) add(found, key, start, j);
      break;
    }
    if (((cells[slot + 1] ?? 0) & endsHere) !== 0) {
      const key = cells[2 * (children + endMark)] ?? 0;
      if (isEnd(last, next, keyFlags[key] ?? 0, signs, text, j)) add(found, key, start, j);
    }
    edge = next & classMask;
    if (edge === 0) break;
    slot = 2 * (children + edge);
    last = next;
    j++;
  }
  if (found.length - from > findSize) reverse(found.data, from, found.length);
}

/** Whether a key may end between two signs: not inside of a Latin or katakana word, but for open keys and `H-1Bs`. */
function isEnd(last: number, next: number, flags: number, signs: Int32Array, text: string, end: number): boolean {
  const script = scriptOf(next);
  if (script !== scriptOf(last) || (script !== Script.word && script !== Script.katakana)) return true;
  if ((flags & goesOn) !== 0) return true;
  if ((flags & hasPlural) === 0 || text.charCodeAt(end) !== 0x73) return false;
  return end + 1 >= text.length || !isWordSign(signs[text.charCodeAt(end + 1)] ?? 0);
}

function add(found: Collected, key: number, start: number, end: number): void {
  const { length } = found;
  if (length + findSize > found.data.length) {
    const larger = new Int32Array(2 * found.data.length);
    larger.set(found.data);
    found.data = larger;
  }
  const { data } = found;
  data[length] = key;
  data[length + 1] = start;
  data[length + 2] = end;
  found.length = length + findSize;
  found.chained = end;
}

/** Turns the order of the finds from `from` to `to` around: the walk meets the shorter first. */
function reverse(data: Int32Array, from: number, to: number): void {
  for (let a = from, b = to - findSize; a < b; a += findSize, b -= findSize) {
    for (let k = 0; k < findSize; k++) {
      const kept = data[a + k] ?? 0;
      data[a + k] = data[b + k] ?? 0;
      data[b + k] = kept;
    }
  }
}
