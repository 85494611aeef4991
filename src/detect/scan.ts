/**
 * Finds every name of the lexicon in a folded text: one pass, no copy of the text, and for nearly every word no more
 * than one look into a filter. What a name means, and whether its surroundings allow it, is asked afterwards and of the
 * few finds alone: see `match.ts`.
 */
import {
  anything,
  filterBits,
  filterBytes,
  firstFactor,
  furtherHash,
  hasBit,
  headOf,
  secondFactor,
  wordSigns,
} from "./filter";
import { goesOn, hasPlural, type Lexicon } from "./lexicon";
import { Script } from "./script";
import { classMask, isCapital, isKey, isWord, joinedScript, scriptBits, scriptOf, startsKey, wordShift } from "./signs";
import { endMark, endsHere, root } from "./trie";

/**
 * Finds in a text: three numbers each, the value of the key, start, and end, in the order of `start`, of equal starts the
 * longer first. Plain numbers, since there may be thousands of them.
 */
export type Finds = Int32Array;

/** Numbers that one find takes in `Finds`. */
export const findSize = 3;

/**
 * Where finds are collected. Kept from scan to scan: memory of that size is costlier to get than to fill. It grows with
 * the text that has most finds; one with more than `keptRoom` numbers has room of its own.
 */
let room = new Int32Array(1024 * findSize);
const keptRoom = 1 << 20;

/** The finds while they are collected. */
interface Collected {
  data: Int32Array<ArrayBuffer>;
  /** Numbers in use. */
  length: number;
  /** Where the last key ended. */
  chained: number;
}

/**
 * Every key in the text that has a term in the scope (an index into `scopes`), and perhaps some that have none; keys inside
 * of keys included, since the longer may be ruled out later. A key begins where a Latin, Hangul or katakana word does, or
 * where another key ended, as in 미국비자; it ends where a Latin or katakana word does.
 */
export function scan(lexicon: Lexicon, text: string, scope: number): Finds {
  const found: Collected = { data: room, length: 0, chained: -1 };
  const [from, to] = [scope * filterBytes, (scope + 1) * filterBytes];
  const input = {
    lexicon,
    words: lexicon.words.subarray(from, to),
    pairs: lexicon.pairs.subarray(from, to),
    further: lexicon.further.subarray(from, to),
    isKeyHere: isKey << scope,
    found,
  };
  const reached = scanPart(input, text, 0);
  // The last signs are scanned with others behind them. The whole text is not filled up like that: what comes of adding
  // two texts is read a good deal more slowly, sign by sign.
  scanPart(input, text.slice(reached) + padding, reached);
  if (found.data.length <= keptRoom) room = found.data;
  return found.data.slice(0, found.length);
}

interface PartInput {
  readonly lexicon: Lexicon;
  /** Filters of the scope. */
  readonly words: Uint8Array;
  readonly pairs: Uint8Array;
  readonly further: Uint8Array;
  /** The bit of the table of signs that is set where a sign alone is a key of the scope. */
  readonly isKeyHere: number;
  readonly found: Collected;
}

/** Signs that no key has; as many as the scanner looks ahead. */
const padding = "\0".repeat(wordSigns);

/**
 * Scans `text` but for its last few signs, so that no look ahead needs to ask whether it is still inside, which would
 * double the time. Gives where it stopped. `offset` is where `text` begins in the whole.
 */
function scanPart(input: PartInput, text: string, offset: number): number {
  const { words, pairs, isKeyHere, found } = input;
  const { signs } = input.lexicon;
  const { length } = text;
  // Never inside a word, so that the loop over the rest of a word need not ask for the end of the text.
  let last = length - wordSigns;
  while (last > 0 && ((signs[text.charCodeAt(last)] ?? 0) & isWord) !== 0) last--;
  let i = 0;
  let first = signs[text.charCodeAt(i)] ?? 0;
  // What `filter.ts` has functions for is written out here: the engine does not take in all calls, and a call for each
  // sign takes longer than the rest. Each sign is read once, since reading one takes about as long as all that is done with
  // it. Each length of word has a branch of its own, so that the filter is asked before the rest of the word is passed
  // over: the processor does both at once. The tests hold this against the functions.
  while (i < last) {
    const start = i;
    if ((first & isWord) !== 0) {
      let key = first & classMask;
      let next = signs[text.charCodeAt(++i)] ?? 0;
      if ((next & isWord) !== 0) {
        key |= (next & classMask) << 8;
        next = signs[text.charCodeAt(++i)] ?? 0;
        if ((next & isWord) !== 0) {
          key |= (next & classMask) << 16;
          next = signs[text.charCodeAt(++i)] ?? 0;
          // All ones where the fourth sign is one of the word, else nothing.
          const mask = (next << wordShift) >> 31;
          key |= (next & classMask & mask) << 24;
          const hash = Math.imul(key, firstFactor) ^ (first & isCapital);
          const bit = (hash ^ (hash >>> 15)) & (filterBits - 1);
          if (((words[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
            walkWord(input, text, start, i - mask, key, hash, offset);
          // Inside a word no name begins.
          while ((next & isWord) !== 0) next = signs[text.charCodeAt(++i)] ?? 0;
          first = next;
          continue;
        }
      }
      const hash = Math.imul(key, firstFactor) ^ (first & isCapital);
      const bit = (hash ^ (hash >>> 15)) & (filterBits - 1);
      if (((words[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0) walkWord(input, text, start, i, key, hash, offset);
      first = next;
      continue;
    }
    let next = signs[text.charCodeAt(++i)] ?? 0;
    if ((first & startsKey) !== 0) {
      const hash = Math.imul(first & classMask, firstFactor) ^ Math.imul(next & classMask, secondFactor);
      const bit = (hash ^ (hash >>> 15)) & (filterBits - 1);
      if ((((pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) | (first & isKeyHere)) !== 0)
        walkPair(input, text, start, first, hash, offset);
    }
    // Nor does it in Hangul and katakana, but for one right behind another.
    if ((first & joinedScript) !== 0)
      while (i < length && i + offset !== found.chained && ((next ^ first) & scriptBits) === 0)
        next = signs[text.charCodeAt(++i)] ?? 0;
    first = next;
  }
  return i;
}

/** Adds the keys that begin at `start`, with a word whose first signs, up to `end`, are `key`. */
function walkWord(
  { lexicon, further, found }: PartInput,
  text: string,
  start: number,
  end: number,
  key: number,
  hash: number,
  offset: number,
): void {
  const { signs } = lexicon;
  const third = (signs[text.charCodeAt(end)] ?? 0) & classMask;
  const fourth = (signs[text.charCodeAt(end + 1)] ?? 0) & classMask;
  if (!hasBit(further, furtherHash(hash, third, fourth)) && !hasBit(further, furtherHash(hash, anything, 0))) return;
  const slot = headOf(lexicon.heads, key);
  if (slot === root) walkSign(lexicon, text, start, offset, found);
  else if (slot > 0) walk(lexicon, text, start, end, slot, offset, found);
}

/** Adds the keys that begin with the sign at `start`, whose entry is `first`, and the next; the two have the hash. */
function walkPair(
  { lexicon, further, isKeyHere, found }: PartInput,
  text: string,
  start: number,
  first: number,
  hash: number,
  offset: number,
): void {
  const third = (lexicon.signs[text.charCodeAt(start + 2)] ?? 0) & classMask;
  if (
    (first & isKeyHere) !== 0 ||
    hasBit(further, furtherHash(hash, third, 0)) ||
    hasBit(further, furtherHash(hash, anything, 0))
  )
    walkSign(lexicon, text, start, offset, found);
}

/** Adds the keys that begin with the sign at `start`. */
function walkSign(lexicon: Lexicon, text: string, start: number, offset: number, found: Collected): void {
  const edge = (lexicon.signs[text.charCodeAt(start)] ?? 0) & classMask;
  const slot = (lexicon.cells[2 * root] ?? 0) + edge;
  if (((lexicon.cells[2 * slot + 1] ?? 0) & classMask) === edge)
    walk(lexicon, text, start, start + 1, slot, offset, found);
}

/** Adds the keys that begin at `start`, of which the trie has been walked up to `end`, to `slot`. */
function walk(
  { cells, tail, signs, keyFlags }: Lexicon,
  text: string,
  start: number,
  end: number,
  slot: number,
  offset: number,
  found: Collected,
): void {
  const { length } = text;
  const from = found.length;
  let last = signs[text.charCodeAt(end - 1)] ?? 0;
  let cell = 2 * slot;
  for (;;) {
    let next = end < length ? (signs[text.charCodeAt(end)] ?? 0) : 0;
    const children = cells[cell] ?? 0;
    if (children < 0) {
      // A single key is left: its last signs stand in the tail.
      let at = ~children;
      const key = (tail[at] ?? 0) | ((tail[at + 1] ?? 0) << 16);
      const rest = at + 3 + (tail[at + 2] ?? 0);
      for (at += 3; at < rest && (next & classMask) === tail[at]; at++) {
        last = next;
        next = ++end < length ? (signs[text.charCodeAt(end)] ?? 0) : 0;
      }
      if (at === rest && (!runsOn(last, next) || mayRunOn(keyFlags[key] ?? 0, signs, text, end)))
        add(found, key, start + offset, end + offset);
      break;
    }
    if (((cells[cell + 1] ?? 0) & endsHere) !== 0) {
      const key = cells[2 * (children + endMark)] ?? 0;
      if (!runsOn(last, next) || mayRunOn(keyFlags[key] ?? 0, signs, text, end))
        add(found, key, start + offset, end + offset);
    }
    const edge = next & classMask;
    cell = 2 * (children + edge);
    if (edge === 0 || ((cells[cell + 1] ?? 0) & classMask) !== edge) break;
    last = next;
    end++;
  }
  if (found.length - from > findSize) reverse(found.data, from, found.length);
}

/** Whether two signs stand in the same Latin or katakana word. */
function runsOn(last: number, next: number): boolean {
  const script = scriptOf(next);
  return script === scriptOf(last) && (script === Script.word || script === Script.katakana);
}

/** Whether a key may end although the word goes on behind it: open keys, and codes before the s of their plural. */
function mayRunOn(flags: number, signs: Int32Array, text: string, end: number): boolean {
  if ((flags & goesOn) !== 0) return true;
  if ((flags & hasPlural) === 0 || text.charCodeAt(end) !== 0x73) return false;
  return end + 1 >= text.length || ((signs[text.charCodeAt(end + 1)] ?? 0) & isWord) === 0;
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
