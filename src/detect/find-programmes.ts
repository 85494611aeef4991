/** The programmes of a document, in two looks: what the first leaves open is read again with the whole document known. */
import { countryOf } from "../policy/names";
import type { CountryCode, ProgrammeId } from "../policy/types";
import type { Document, Found } from "./document";
import { isProgrammeGroup, programmeOf, type Verdict } from "./programmes";
import type { Group, Reading } from "./reading";
import { sentenceAt } from "./sentence";

/** Verdicts below are as good as none: they license nothing, and are looked at again. */
const sureScore = 0.5;

interface Place {
  readonly reading: Reading;
  readonly group: Group;
}

interface Look extends Place {
  readonly verdict: Verdict | null;
}

/** The programmes of the title, for their context, and of all blocks, in their order. */
export function findProgrammes({ lexicon, title, readings, view, known }: Document): readonly Found[] {
  const named = new Set<ProgrammeId>(known?.programmes);
  const look = (place: Place, companions: ReadonlySet<CountryCode> | null, twin: ProgrammeId | null): Look => {
    const verdict = programmeOf({ lexicon, ...place, title, view, named, companions, twin });
    if (verdict && isSure(verdict)) {
      named.add(verdict.ref);
      view.note(verdict.ref);
    }
    return { ...place, verdict };
  };
  const first: Look[] = [];
  for (const reading of [title, ...readings]) {
    let hidden = 0;
    for (const group of reading.groups) {
      if (group.isStop) hidden = Math.max(hidden, group.end);
      if (group.end > hidden && isProgrammeGroup(lexicon, group))
        first.push(look({ reading, group }, null, twinOf(first.at(-1), reading, group)));
    }
  }
  const companions = companionsOf(first);
  return first.flatMap((each, i): readonly Found[] => {
    const { reading, group } = each;
    const nearby = companionsAt(companions.get(reading), sentenceAt(reading.sentences, group.start));
    // Where nothing was named for sure, a second look sees what the first saw.
    const isSettled = isSure(each.verdict) || named.size === 0;
    const { verdict } = isSettled
      ? each
      : look({ reading, group }, nearby, twinOf(first[i + 1], reading, group) ?? twinOf(first[i - 1], reading, group));
    if (!verdict) return [];
    return [{ reading, group, kind: "programme", start: group.start, end: group.end, rank: 1, ...verdict }];
  });
}

/** What opens a bracket between a name and another of the same programme, as in `Employment Pass (EP)`. */
const bracket = /^["”’」』]?\s?[(（]["“‘「『]?$/u;

function twinOf(other: Look | undefined, reading: Reading, group: Group): ProgrammeId | null {
  if (!other || other.reading !== reading || !isSure(other.verdict)) return null;
  const [before, behind] = other.group.end <= group.start ? [other.group, group] : [group, other.group];
  const gap = behind.start - before.end;
  if (gap < 1 || gap > 4 || !bracket.test(reading.folded.text.slice(before.end, behind.start))) return null;
  return other.verdict?.ref ?? null;
}

const nobody: ReadonlySet<CountryCode> = new Set();

/** Countries of the sentence; where it names no programme, the country of the whole block, if it is one. */
function companionsAt(
  bySentence: ReadonlyMap<number, ReadonlySet<CountryCode>> | undefined,
  sentence: number,
): ReadonlySet<CountryCode> {
  if (!bySentence) return nobody;
  const here = bySentence.get(sentence);
  if (here) return here;
  const all = new Set([...bySentence.values()].flatMap((countries) => [...countries]));
  return all.size === 1 ? all : nobody;
}

function isSure(verdict: Verdict | null): boolean {
  return verdict !== null && verdict.why.score >= sureScore && verdict.why.rule !== "ambiguous";
}

/** Countries whose programmes each sentence names without doubt. */
function companionsOf(looks: readonly Look[]): ReadonlyMap<Reading, ReadonlyMap<number, ReadonlySet<CountryCode>>> {
  const found = new Map<Reading, Map<number, Set<CountryCode>>>();
  for (const { reading, group, verdict } of looks) {
    if (!verdict || !isSure(verdict)) continue;
    const sentences = found.get(reading) ?? new Map<number, Set<CountryCode>>();
    found.set(reading, sentences);
    const sentence = sentenceAt(reading.sentences, group.start);
    const countries = sentences.get(sentence) ?? new Set();
    sentences.set(sentence, countries.add(countryOf(verdict.ref)));
  }
  return found;
}
