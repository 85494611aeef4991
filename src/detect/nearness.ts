/** What stands near a programme's name: words and countries of its sentence, and the country that owns it by grammar. */
import type { CountryCode } from "../policy/types";
import { firstFrom } from "./first-from";
import { groupBy } from "./group-by";
import { type CueHit, cuesInSentence, type Group, type Reading } from "./reading";
import { sentenceAt } from "./sentence";
import type { Sighting, View } from "./view";

export interface Nearness {
  /** Signs to the nearest cue of that number in the sentence, 0 for an owner; `elsewhere` where there is none. */
  readonly toCue: (cue: number) => number;
  /** The same for a country named without doubt. */
  readonly toCountry: (code: CountryCode) => number;
  /** The country whose the name is by grammar: `Portugal's golden visa`, `la golden visa de España`, `台湾的金卡`. */
  readonly owner: CountryCode | null;
  /** The country right in front of the name without such a sign, as in `Malaysia EP`. */
  readonly neighbour: CountryCode | null;
}

/** Distance of what is not in the sentence. */
export const elsewhere = Number.MAX_SAFE_INTEGER;

/** Between an owner and what is owned; up to two adjectives may stand there. */
const ofOwner = /^(?:['’]s?\s(?:[\p{L}-]+\s){0,2}["“‘]?|(?:的|之|の|의|版)\s?[「『“《"‘']?)$/u;
/** Between what is owned and its owner. */
const toOwner =
  /^["”’]?(?:[\s-](?:visas?|permits?|passes|programmes?|programs?|schemes?|routes?))?\s(?:of|de|du|des|del|der|von|d)(?:\s|['’])(?:the\s|la\s|los\s|las\s|le\s|les\s|l['’])?$/iu;
/** Holders of a visa are owned by nobody: Indian EP holders hold no Indian pass. */
const holders =
  /^[\s-]?(?:visas?\s)?(?:holders?|applicants?|workers?|students?|dependants?|dependents?|持有|持卡|申请人|申請人|소지|신청자|保持|取得者|Inhaber|titulaires?|titulares?)/iu;

/** What marks between word and name count for, in signs: another clause is most often about something else. */
function clauseSigns(gap: string, commaSigns: number): number {
  return /[;；]/u.test(gap) ? 40 : /[,，、]/u.test(gap) ? commaSigns : 0;
}

/** Looks around one name; constant work a name, but for the first of each sentence. */
export function nearnessOf(reading: Reading, group: Group, view: View): Nearness {
  const { cues, countries, sightings } = sentenceOf(reading, group, view);
  const distance = distanceIn(reading, group);
  const least = (spans: readonly Place[] = []) =>
    neighbours(spans, group).reduce((nearest, span) => Math.min(nearest, distance(span)), elsewhere);
  const hasHolders = holders.test(reading.folded.text.slice(group.end, group.end + 24));
  const around = hasHolders ? [] : neighbours(sightings, group);
  const owner = around.find((seen) => isOwner(reading, group, seen))?.code ?? null;
  const touching = around.find(({ end }) => /^\s?$/u.test(between(reading, end, group.start)));
  return {
    toCue: (cue) => least(cues.get(cue)),
    toCountry: (code) => (code === owner ? 0 : least(countries.get(code))),
    owner,
    neighbour: owner === null ? (touching?.code ?? null) : null,
  };
}

type Place = Pick<Sighting, "start" | "end">;

/** The last span in front of the group and the first behind it; `spans` come in the order of the text. */
function neighbours<T extends Place>(spans: readonly T[], { start, end }: Group): readonly T[] {
  const front = spans[firstFrom(spans, (span) => span.end > start) - 1];
  const behind = spans[firstFrom(spans, (span) => span.start >= end)];
  return [front, behind].filter((span) => span !== undefined);
}

/** Signs from a word to the name. What stands behind counts double, since owners stand in front in most languages. */
function distanceIn(reading: Reading, group: Group): (span: Place) => number {
  const { text } = reading.folded;
  return ({ start, end }) => {
    if (end <= group.start) {
      const gap = text.slice(end, group.start);
      return ofOwner.test(gap) ? 0 : gap.length + clauseSigns(gap, 0);
    }
    if (start < group.end) return elsewhere;
    const gap = text.slice(group.end, start);
    return toOwner.test(gap) ? 0 : 2 * gap.length + 1 + clauseSigns(gap, 10);
  };
}

function isOwner(reading: Reading, group: Group, { start, end }: Sighting): boolean {
  return ofOwner.test(between(reading, end, group.start)) || toOwner.test(between(reading, group.end, start));
}

/** The text between two places, or a sign that nothing matches where they are not in this order or far apart. */
function between({ folded }: Reading, from: number, to: number): string {
  return from <= to && to - from < 40 ? folded.text.slice(from, to) : ".";
}

interface Sentence {
  readonly number: number;
  readonly cues: ReadonlyMap<number, readonly CueHit[]>;
  readonly countries: ReadonlyMap<CountryCode, readonly Sighting[]>;
  readonly sightings: readonly Sighting[];
}

/** Of each reading, the sentence that was asked for last: names come in the order of the text. */
const lastSentence = new WeakMap<Reading, Sentence>();

function sentenceOf(reading: Reading, { start }: Group, view: View): Sentence {
  const number = sentenceAt(reading.sentences, start);
  const last = lastSentence.get(reading);
  if (last?.number === number) return last;
  const sightings = view.sightings({ reading, start });
  const sentence = {
    number,
    cues: groupBy(cuesInSentence(reading, start), ({ cue }) => cue),
    countries: groupBy(sightings, ({ code }) => code),
    sightings,
  };
  lastSentence.set(reading, sentence);
  return sentence;
}
