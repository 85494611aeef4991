/** Is a document about the migration of skilled people, students or founders? */
import { cueNumber } from "./cue-number";
import type { Document, Found } from "./document";
import type { Reading } from "./reading";
import { Script, scriptAt } from "./script";

export interface Evidence {
  /** Length of the text, in code units; a sign of Chinese, Japanese or Korean weighs two. */
  readonly length: number;
  /** How often words of migration and its papers occur. */
  readonly migration: number;
  /** How many different ones. */
  readonly migrationWords: number;
  /** How often words of movement occur that other articles have too. */
  readonly movement: number;
  /** How often skilled workers, students and founders are spoken of. */
  readonly skill: number;
  /** How often programmes are named, and how many different ones. */
  readonly programmes: number;
  readonly programmeKinds: number;
  readonly sport: number;
  /** The title names a programme, or both migration and skilled people. */
  readonly isInTitle: boolean;
}

/** What a document must reach: a sentence that names a programme does, a long page with one in a side column does not. */
const floor = 2;
/** Length, in letters, that raises the floor by one. */
const lettersAPoint = 1_200;
/** Up to here the floor is enough: a few sentences. */
const lettersFree = 300;
/** A headline or a single sentence, where one word of migration and one of skill tell the topic. */
const headlineLetters = 200;
const headlineFloor = 1.5;

/**
 * Whether countries are worth marking. Programmes count most; words of migration only beside words of skill, which keeps
 * out asylum, border and tourist articles; a sports report that mentions a work permit does not reach its length.
 */
export function isRelevant(evidence: Evidence): boolean {
  const { length } = evidence;
  const least = length <= headlineLetters ? headlineFloor : floor + Math.max(0, length - lettersFree) / lettersAPoint;
  return !isInPassing(evidence) && relevanceOf(evidence) >= least;
}

/** Letters of a news item: whoever writes more about a programme speaks of those whom it is for, or names it again. */
const itemLetters = 420;

/** Whether a longer text names one programme once or twice and speaks of something else: a festival, a tour, an obituary. */
function isInPassing({ length, programmes, programmeKinds, skill, isInTitle }: Evidence): boolean {
  return length > itemLetters && programmeKinds === 1 && programmes <= 2 && skill <= 1 && !isInTitle;
}

/** How much speaks for it, to be held against the length. Every sort of evidence is capped, so that no one word decides. */
export function relevanceOf(evidence: Evidence): number {
  const { migration, migrationWords, movement, skill, programmes, programmeKinds, sport, isInTitle } = evidence;
  const paperwork = programmes === 0 && skill === 0 ? 0 : Math.min(migration, 4 * migrationWords, 40);
  // Beside people with a profession only, and not more of it than of them.
  const moves = Math.min(movement, skill, 10);
  const people = Math.min(skill, 2 * (migration + moves), 20);
  return (
    3 * programmeKinds +
    Math.min(programmes, 30) +
    paperwork +
    moves +
    people / 2 +
    (isInTitle ? 3 : 0) -
    Math.min(sport, 20)
  );
}

/** What a document says about its topic. Linear in its length. */
export function evidenceOf({ lexicon, title, readings }: Document, programmes: readonly Found[]): Evidence {
  const names = {
    migration: cueNumber(lexicon, "migration"),
    movement: cueNumber(lexicon, "movement"),
    skill: cueNumber(lexicon, "skill"),
    profession: cueNumber(lexicon, "profession"),
    sport: cueNumber(lexicon, "sport"),
  };
  const count = (cue: number) =>
    readings.reduce((sum, reading) => sum + reading.cues.filter((hit) => hit.cue === cue).length, 0);
  const inBlocks = outermost(programmes).filter((found) => found.reading !== title);
  return {
    length: readings.reduce((sum, { folded }) => sum + weightedLength(folded.text), 0),
    migration: count(names.migration),
    migrationWords: new Set(readings.flatMap((reading) => wordsOf(reading, names.migration))).size,
    movement: count(names.movement),
    skill: count(names.skill) + count(names.profession),
    sport: count(names.sport),
    programmes: inBlocks.length,
    programmeKinds: new Set(inBlocks.map((found) => found.ref)).size,
    isInTitle:
      programmes.some((found) => found.reading === title) ||
      (title.cueSet.has(names.migration) && title.cueSet.has(names.skill)),
  };
}

/** Without the names inside of names: an O-1 visa is no O-1 besides. `programmes` come in the order of the text. */
function outermost(programmes: readonly Found[]): readonly Found[] {
  let last: Found | undefined;
  return programmes.filter((found) => {
    const isInside = last?.reading === found.reading && found.start < last.end;
    if (!isInside) last = found;
    return !isInside;
  });
}

function wordsOf({ cues, folded }: Reading, cue: number): readonly string[] {
  return cues.filter((hit) => hit.cue === cue).map(({ start, end }) => folded.text.slice(start, end).toLowerCase());
}

/** Letters, where a sign of Chinese, Japanese or Korean counts as two; judged by the first sign of every ten. */
function weightedLength(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i += 10) if (scriptAt(text, i) >= Script.hangul) wide += 10;
  return text.length + Math.min(wide, text.length);
}
