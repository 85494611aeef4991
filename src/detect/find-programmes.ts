/** The programmes of a document, in two looks: what the first leaves open is read again with the whole document known. */
import { countryOf } from "../policy/names";
import type { CountryCode, ProgrammeId } from "../policy/types";
import type { Document, Found } from "./document";
import { type Companions, isProgrammeGroup, programmeOf, type Verdict } from "./programmes";
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
  const look = (place: Place, companions: Companions | null, twin: ProgrammeId | null): Look => {
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
    const { inSentence, inBlock } = companions.get(reading) ?? alone;
    // Where the sentence names no programme, the block speaks for it, if it is about one country's.
    const company =
      inSentence.get(sentenceAt(reading.sentences, group.start)) ?? (inBlock.size === 1 ? inBlock : nobody);
    const nearby = { inSentence: company, inBlock };
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

/** What stands between a name and its abbreviation in running text: 一般雇用許可があり、略称GEPは. */
const abbreviated = /^[^。]{0,16}(?:略称|略して|略語|通称|頭文字)[はがで]?[「『"]?$/u;

function twinOf(other: Look | undefined, reading: Reading, group: Group): ProgrammeId | null {
  if (!other || other.reading !== reading || !isSure(other.verdict)) return null;
  const [before, behind] = other.group.end <= group.start ? [other.group, group] : [group, other.group];
  const gap = behind.start - before.end;
  if (gap < 1 || gap > 24) return null;
  const between = reading.folded.text.slice(before.end, behind.start);
  return bracket.test(between) || (behind === group && abbreviated.test(between)) ? (other.verdict?.ref ?? null) : null;
}

const nobody: ReadonlySet<CountryCode> = new Set();

function isSure(verdict: Verdict | null): boolean {
  return verdict !== null && verdict.why.score >= sureScore && verdict.why.rule !== "ambiguous";
}

interface BlockCompanions {
  readonly inSentence: ReadonlyMap<number, ReadonlySet<CountryCode>>;
  readonly inBlock: ReadonlySet<CountryCode>;
}

const alone: BlockCompanions = { inSentence: new Map(), inBlock: nobody };

/** Countries whose programmes each block and sentence names without doubt. */
function companionsOf(looks: readonly Look[]): ReadonlyMap<Reading, BlockCompanions> {
  const found = new Map<Reading, { inSentence: Map<number, Set<CountryCode>>; inBlock: Set<CountryCode> }>();
  for (const { reading, group, verdict } of looks) {
    if (!verdict || !isSure(verdict)) continue;
    const country = countryOf(verdict.ref);
    const { inSentence, inBlock } = found.get(reading) ?? { inSentence: new Map(), inBlock: new Set() };
    found.set(reading, { inSentence, inBlock: inBlock.add(country) });
    const sentence = sentenceAt(reading.sentences, group.start);
    inSentence.set(sentence, (inSentence.get(sentence) ?? new Set()).add(country));
  }
  return found;
}
