/** What goes into the lexicon, before it is compiled. */
import type { Language } from "../policy/types";

/** Page languages as bits; `other` is a page in a language that the lexicon has no names for. */
export const languageBits: { readonly [L in Language | "other"]: number } = {
  en: 1,
  "zh-Hans": 2,
  "zh-Hant": 4,
  ko: 8,
  ja: 16,
  de: 32,
  fr: 64,
  es: 128,
  other: 256,
};

export const everyLanguage = 511;
export const chinese = languageBits["zh-Hans"] | languageBits["zh-Hant"];

/**
 * Kinds of page that have names of their own, as bits of languages. Each has its own filters in the lexicon. A page of
 * either way of writing Chinese quotes the other.
 */
export const scopes: readonly number[] = [
  languageBits.en,
  chinese,
  languageBits.ko,
  languageBits.ja,
  languageBits.de,
  languageBits.fr,
  languageBits.es,
  languageBits.other,
];

/** Index into `scopes` of the pages in a language; null stands for one that has no names in the lexicon. */
export function scopeOf(language: Language | null): number {
  return scopes.findIndex((bits) => (bits & languageBits[language ?? "other"]) !== 0);
}

/**
 * `country` and `programme` become mentions; `stop` is what looks like one and is none; `cue` is a word that tells
 * something about its surroundings.
 */
export const termKinds = ["country", "programme", "stop", "cue"] as const;
export type TermKind = (typeof termKinds)[number];

/** Properties of a term that boundary rules and disambiguation ask for, as bits. */
export const traits = {
  /** Also an ordinary word, a person or another place: rules and, in English, tags decide. */
  risky: 1,
  /** A letter-and-digit code or an acronym that other things share: it counts only among immigration words. */
  code: 2,
  /** A programme that the record has no file for yet: it takes part in the ranking, and is never marked. */
  rival: 4,
  /** Matches at the start of a longer word too (cues). */
  open: 8,
  /** One Han sign beside another, as in 中美: the signs around decide. */
  affix: 16,
  /** A full name; it licenses the shorter ones of the same programme later in the document. */
  full: 32,
  /** A name that needs words, one of which is its own country's name: any name of that country serves. */
  owned: 64,
  /** A country in Chinese, which runs on without spaces: `han.ts` tells whether its signs belong to other words. */
  chinese: 128,
} as const;

export interface Term {
  /** As the press writes it. A capital matches a capital only, a small letter matches both. */
  readonly text: string;
  readonly kind: TermKind;
  /** Country code, programme id, or the name of a cue; empty for a stop phrase. */
  readonly ref: string;
  /** Page languages in which the term counts. */
  readonly languages: number;
  /** The part of the text that is the mention; all of it when absent. */
  readonly part?: readonly [start: number, end: number] | undefined;
  /** Words one of which must be near. */
  readonly needs?: readonly string[] | undefined;
  readonly traits?: number | undefined;
}
