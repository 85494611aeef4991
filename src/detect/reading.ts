/** A block as the later steps see it: folded, scanned, its hits grouped by what they cover. */
import type { Language } from "../policy/types";
import { firstFrom } from "./first-from";
import { type Folded, fold } from "./fold";
import { languageOfBlock } from "./language";
import type { Lexicon } from "./lexicon";
import { termsIn } from "./match";
import { sentenceAt, sentenceStarts } from "./sentence";
import { scopeOf, termKinds, traits } from "./term";
import type { Block } from "./types";

/** Terms that cover the same stretch of text. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
  /** The stretch is a phrase that hides what lies inside. */
  readonly isStop: boolean;
}

export interface CueHit {
  /** Index of the cue's name in the lexicon's `refs`. */
  readonly cue: number;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly block: number;
  readonly folded: Folded;
  readonly language: Language | null;
  /** In the order of `start`; of equal starts, the longer first. */
  readonly groups: readonly Group[];
  readonly cues: readonly CueHit[];
  /** Names of the cues above. */
  readonly cueSet: ReadonlySet<number>;
  readonly sentences: readonly number[];
}

const stop = termKinds.indexOf("stop");
const cue = termKinds.indexOf("cue");

/** Reads one block. `documentLang` is the page's own, for blocks without. */
export function readBlock(lexicon: Lexicon, block: Block, documentLang: string | null): Reading {
  const folded = fold(block.text);
  const language = languageOfBlock({ text: folded.text, lang: block.lang, documentLang });
  const groups: { start: number; end: number; terms: number[]; isStop: boolean }[] = [];
  const cues: CueHit[] = [];
  // Ends of the stop phrase and of the cue of each name that reach furthest so far: what lies inside does not count again.
  let hidden = 0;
  const counted = new Map<number, number>();
  for (const { term, start, end } of termsIn({ lexicon, text: folded.text, scope: scopeOf(language) })) {
    const kind = lexicon.kind[term];
    if (kind === cue) {
      const name = lexicon.ref[term] ?? 0;
      if (end <= hidden || end <= (counted.get(name) ?? 0)) continue;
      counted.set(name, end);
      cues.push({ cue: name, start, end });
      continue;
    }
    if (kind === stop) hidden = Math.max(hidden, end);
    const last = groups.at(-1);
    const isSame = last?.start === start && last.end === end;
    if (isSame && last) {
      last.terms.push(term);
      last.isStop ||= kind === stop;
    } else groups.push({ start, end, terms: [term], isStop: kind === stop });
  }
  const sentences = groups.length > 0 ? sentenceStarts(folded.text) : [0];
  return { block: block.id, folded, language, groups, cues, cueSet: new Set(cues.map((hit) => hit.cue)), sentences };
}

/** Whether a term has a trait; see `traits`. */
export function hasTrait(lexicon: Lexicon, term: number, trait: keyof typeof traits): boolean {
  return ((lexicon.traits[term] ?? 0) & traits[trait]) !== 0;
}

/** Country code, programme id or cue name of a term. */
export function refOf(lexicon: Lexicon, term: number): string {
  return lexicon.refs[lexicon.ref[term] ?? 0] ?? "";
}

/** The cues of the sentence that holds `position`. */
export function cuesInSentence({ cues, sentences }: Reading, position: number): readonly CueHit[] {
  const sentence = sentenceAt(sentences, position);
  const from = sentences[sentence] ?? 0;
  const to = sentences[sentence + 1] ?? Infinity;
  // Cues come in the order of the text.
  const first = firstFrom(cues, (hit) => hit.start >= from);
  let end = first;
  while ((cues[end]?.start ?? Infinity) < to) end++;
  return cues.slice(first, end);
}
