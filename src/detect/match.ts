/** From the finds of the scanner to the terms that count: the page's languages, capitals, what stands around. */
import { isBounded } from "./boundary";
import type { Lexicon } from "./lexicon";
import { findSize, scan } from "./scan";
import { Script, scriptAt } from "./script";
import { scopes } from "./term";

/** A term of the lexicon in a folded text. */
export interface Hit {
  /** Index of the term in the lexicon's columns. */
  readonly term: number;
  /** What the whole pattern covers; a stop phrase hides whatever lies inside of it. */
  readonly start: number;
  readonly end: number;
}

export interface MatchInput {
  readonly lexicon: Lexicon;
  /** Folded text. */
  readonly text: string;
  /** The kind of page: an index into `scopes`. */
  readonly scope: number;
}

/**
 * Every term in the text whose boundaries and capitals fit, in the order of `start`, the longer first, terms inside of
 * terms included.
 */
export function termsIn({ lexicon, text, scope }: MatchInput): readonly Hit[] {
  const languages = scopes[scope] ?? 0;
  const finds = scan(lexicon, text, scope);
  const hits: Hit[] = [];
  /** Ends of the hits so far: inside of a Hangul or katakana word a name begins only behind another. */
  const ends = new Set<number>();
  for (let i = 0; i < finds.length; i += findSize) {
    const key = finds[i] ?? 0;
    const start = finds[i + 1] ?? 0;
    const end = finds[i + 2] ?? 0;
    if ((isInWord(text, start) && !ends.has(start)) || isMarked(text, end)) continue;
    const before = hits.length;
    for (let term = lexicon.firstTerm[key] ?? 0; term < (lexicon.firstTerm[key + 1] ?? 0); term++) {
      if (((lexicon.languages[term] ?? 0) & languages) === 0) continue;
      if (!hasCapitals(text, start, lexicon.capitals[term] ?? 0)) continue;
      if (isBounded({ text, start, end, kind: lexicon.kind[term] ?? 0, traits: lexicon.traits[term] ?? 0 }))
        hits.push({ term, start, end });
    }
    if (hits.length > before) ends.add(end);
  }
  return hits;
}

/** Whether the sign in front belongs to the same Hangul or katakana word. */
function isInWord(text: string, start: number): boolean {
  const script = scriptAt(text, start);
  return (script === Script.hangul || script === Script.katakana) && scriptAt(text, start - 1) === script;
}

/** Whether a combining mark makes another sign of the last one. */
function isMarked(text: string, end: number): boolean {
  return text.charCodeAt(end) >= 0x300 && /\p{M}/u.test(text.charAt(end));
}

/** Whether the signs whose bits are set are capitals in the text, counted from `start`. */
function hasCapitals(text: string, start: number, bits: number): boolean {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const sign = text.charAt(start + 31 - Math.clz32(rest & -rest));
    if (sign === sign.toLowerCase()) return false;
  }
  return true;
}
