/** Which countries are in view: where the document names them, and how near that is to a place in it. */
import { countryOf } from "../policy/names";
import type { CountryCode, ProgrammeId } from "../policy/types";
import type { Lexicon } from "./lexicon";
import { type Group, hasTrait, type Reading, refOf } from "./reading";
import { isCertain, wordsAround } from "./risk/risk";
import { sentenceAt } from "./sentence";
import { termKinds } from "./term";
import type { DocumentContext } from "./types";

/** Where something is asked about. */
export interface Place {
  readonly reading: Reading;
  readonly start: number;
}

/** A country named without doubt; offsets of the folded text. */
export interface Sighting {
  readonly code: CountryCode;
  readonly start: number;
  readonly end: number;
}

/** Countries of one block, by sentence. */
type Sightings = ReadonlyMap<number, readonly Sighting[]>;

export interface View {
  /** How strongly the surroundings of a place speak of a country: 0 not at all, 4 and more in the same sentence. */
  readonly evidence: (code: CountryCode, place: Place) => number;
  /** Countries named in the same sentence, in the order of the text. */
  readonly sightings: (place: Place) => readonly Sighting[];
  /** Countries named in the same block. */
  readonly inBlock: (reading: Reading) => ReadonlySet<CountryCode>;
  /** How often the document names a country without doubt. */
  readonly count: (code: CountryCode) => number;
  /** Part of a country's programmes in all that were named so far, 0 to 1. */
  readonly programmeShare: (code: CountryCode) => number;
  /** A programme was named: its country is in view from now on. */
  readonly note: (id: ProgrammeId) => void;
}

export interface ViewInput {
  readonly lexicon: Lexicon;
  readonly readings: readonly Reading[];
  readonly title: Reading;
  readonly known: DocumentContext | undefined;
}

const country = termKinds.indexOf("country");
/** No sentence of an article names more; it bounds the work on texts that are none. */
const sightingsASentence = 64;

/** Looks over the whole document once; the answers afterwards take constant time, but for the length of a sentence. */
export function createView({ lexicon, readings, title, known }: ViewInput): View {
  const counts = new Map<CountryCode, number>();
  const sightings = new Map<Reading, Sightings>();
  const blocks = new Map<Reading, ReadonlySet<CountryCode>>();
  for (const reading of [title, ...readings]) {
    const seen = sightingsOf(lexicon, reading);
    sightings.set(reading, seen);
    const codes = [...seen.values()].flat().map(({ code }) => code);
    blocks.set(reading, new Set(codes));
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // Countries that earlier blocks named count once: how often is not known any more.
  for (const code of known?.countries ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const programmes = new Map<CountryCode, number>();
  let named = 0;
  const note = (id: ProgrammeId) => {
    named++;
    programmes.set(countryOf(id), (programmes.get(countryOf(id)) ?? 0) + 1);
  };
  known?.programmes.forEach(note);
  const all = Math.max(
    1,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );

  const inSentence = ({ reading, start }: Place) =>
    sightings.get(reading)?.get(sentenceAt(reading.sentences, start)) ?? [];
  const evidence = (code: CountryCode, place: Place) => {
    let nearest = Infinity;
    for (const seen of inSentence(place))
      if (seen.code === code) nearest = Math.min(nearest, Math.abs(seen.start - place.start));
    const sentence = nearest < Infinity ? 4 + 1 / (1 + nearest / 40) : 0;
    const block = blocks.get(place.reading)?.has(code) ? 3 : 0;
    const heading = blocks.get(title)?.has(code) ? 2 : 0;
    const share = (counts.get(code) ?? 0) / all;
    return Math.max(sentence, block, heading) + share + (programmes.has(code) ? 1 : 0);
  };
  return {
    evidence,
    sightings: inSentence,
    inBlock: (reading) => blocks.get(reading) ?? new Set(),
    count: (code) => counts.get(code) ?? 0,
    programmeShare: (code) => (named === 0 ? 0 : (programmes.get(code) ?? 0) / named),
    note,
  };
}

function sightingsOf(lexicon: Lexicon, reading: Reading): Sightings {
  const found = new Map<number, Sighting[]>();
  let hidden = 0;
  for (const group of reading.groups) {
    if (group.end <= hidden) continue;
    const code = certainCountry(lexicon, reading, group);
    // Korea in North Korea is none of its own.
    if (group.isStop || code !== null) hidden = group.end;
    if (group.isStop || code === null) continue;
    const sentence = sentenceAt(reading.sentences, group.start);
    const list = found.get(sentence) ?? [];
    if (list.length < sightingsASentence) list.push({ code, start: group.start, end: group.end });
    found.set(sentence, list);
  }
  return found;
}

/** The country that a group names without doubt, or null. */
function certainCountry(
  lexicon: Lexicon,
  { folded, language }: Reading,
  { terms, start, end }: Group,
): CountryCode | null {
  const term = terms.find((each) => lexicon.kind[each] === country);
  if (term === undefined || hasTrait(lexicon, term, "affix")) return null;
  const ref = refOf(lexicon, term);
  if (!hasTrait(lexicon, term, "risky")) return ref;
  return isCertain(language, ref, wordsAround(folded.text, { start, end })) ? ref : null;
}
