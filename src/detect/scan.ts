/** Finds every name of the lexicon in a folded text: one pass, bounded work at each sign, no copy of the text. */
import { isBounded } from "./boundary";
import { type Lexicon, pairBit } from "./lexicon";
import { Script, scripts } from "./script";
import { endMark, root } from "./trie";

/** A term of the lexicon found in a folded text. */
export interface Hit {
  /** Index of the term in the lexicon's columns. */
  readonly term: number;
  /** What the whole pattern covers; a stop phrase hides whatever lies inside of it. */
  readonly start: number;
  readonly end: number;
}

export interface ScanInput {
  readonly lexicon: Lexicon;
  /** Folded text. */
  readonly text: string;
  /** Bits of the languages whose names count; see `languageBits`. */
  readonly languages: number;
}

/**
 * Every name in the text, in the order of `start`, the longer first; names inside of names included, since the longer
 * may be ruled out later. Only names whose boundaries and capitals fit.
 */
export function scan({ lexicon, text, languages }: ScanInput): readonly Hit[] {
  const { base, check, classOf, pairs } = lexicon;
  const scriptOf = scripts;
  const hits: Hit[] = [];
  const ends: number[] = [];
  const { length } = text;
  const rootBase = base[root] ?? 0;
  let before: number = Script.other;
  // Where the last name ended: another may follow without a break, as in 미국비자.
  let chained = -1;
  // Never read behind the end: one NaN would make every later look-up go the slow way.
  let code = length > 0 ? text.charCodeAt(0) : 0;
  for (let i = 0; i < length; i++) {
    const script = scriptOf[code] ?? 0;
    const next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
    // Inside a Latin, Hangul or katakana word no name begins.
    if (script === before && script !== Script.han && script !== Script.other && i !== chained) {
      code = next;
      continue;
    }
    before = script;
    const first = classOf[code] ?? 0;
    code = next;
    if (first === 0) continue;
    const bit = pairBit(first, classOf[next] ?? 0);
    if (((pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
    let slot = rootBase + first;
    if (check[slot] !== first) continue;
    ends.length = 0;
    for (let j = i + 1; ; j++) {
      const children = base[slot] ?? 0;
      // An end mark's slot holds the key's value in place of a base.
      if (check[children + endMark] === endMark) ends.push(j, base[children + endMark] ?? 0);
      if (j >= length) break;
      const edge = classOf[text.charCodeAt(j)] ?? 0;
      if (edge === 0 || check[children + edge] !== edge) break;
      slot = children + edge;
    }
    for (let k = ends.length - 2; k >= 0; k -= 2) {
      const end = ends[k] ?? 0;
      if (collect({ lexicon, text, languages, hits, start: i, end, key: ends[k + 1] ?? 0 }) && end > chained)
        chained = end;
    }
  }
  return hits;
}

interface Candidate extends ScanInput {
  readonly hits: Hit[];
  readonly start: number;
  readonly end: number;
  readonly key: number;
}

/** Adds the key's terms that count here to `hits`; whether there was one. */
function collect({ lexicon, text, languages, hits, start, end, key }: Candidate): boolean {
  const from = lexicon.firstTerm[key] ?? 0;
  const to = lexicon.firstTerm[key + 1] ?? 0;
  const before = hits.length;
  for (let term = from; term < to; term++) {
    if (((lexicon.languages[term] ?? 0) & languages) === 0) continue;
    if (!hasCapitals(text, start, lexicon.capitals[term] ?? 0)) continue;
    if (isBounded({ text, start, end, kind: lexicon.kind[term] ?? 0, traits: lexicon.traits[term] ?? 0 })) {
      hits.push({ term, start, end });
    }
  }
  return hits.length > before;
}

/** Whether the signs whose bits are set are capitals in the text, counted from `start`. */
function hasCapitals(text: string, start: number, bits: number): boolean {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const sign = text.charAt(start + 31 - Math.clz32(rest & -rest));
    if (sign === sign.toLowerCase()) return false;
  }
  return true;
}
