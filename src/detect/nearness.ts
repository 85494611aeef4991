/** What stands near a programme's name: words and countries of its sentence, and the country that owns it by grammar. */
import type { CountryCode } from "../policy/types";
import type { CueHit, Group, Reading } from "./reading";
import { cuesInSentence } from "./reading";
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

/** Looks around one name. Constant work a name, but for the cues asked for in its sentence. */
export function nearnessOf(reading: Reading, group: Group, view: View): Nearness {
  const sightings = view.sightings({ reading, start: group.start });
  const owner = ownerOf(reading, group, sightings);
  const distance = distanceIn(reading, group);
  const least = (spans: readonly Pick<Sighting, "start" | "end">[]) =>
    spans.reduce((nearest, span) => Math.min(nearest, distance(span)), elsewhere);
  return {
    toCue: (cue) => least(cuesOf(reading, group.start).get(cue) ?? []),
    toCountry: (code) => (code === owner ? 0 : least(sightings.filter((seen) => seen.code === code))),
    owner,
    neighbour:
      owner === null && !hasHolders(reading, group)
        ? (sightings.find(({ end }) => /^\s?$/u.test(between(reading, end, group.start)))?.code ?? null)
        : null,
  };
}

/** Signs from a word to the name. What stands behind counts double, since owners stand in front in most languages. */
function distanceIn(reading: Reading, group: Group): (span: Pick<Sighting, "start" | "end">) => number {
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

function ownerOf(reading: Reading, group: Group, sightings: readonly Sighting[]): CountryCode | null {
  if (hasHolders(reading, group)) return null;
  const found = sightings.find(
    ({ start, end }) =>
      ofOwner.test(between(reading, end, group.start)) || toOwner.test(between(reading, group.end, start)),
  );
  return found?.code ?? null;
}

function hasHolders({ folded }: Reading, { end }: Group): boolean {
  return holders.test(folded.text.slice(end, end + 24));
}

/** The text between two places, or a sign that nothing matches where they are not in this order or far apart. */
function between({ folded }: Reading, from: number, to: number): string {
  return from <= to && to - from < 40 ? folded.text.slice(from, to) : ".";
}

type CuesByName = ReadonlyMap<number, readonly CueHit[]>;

/** Of each reading, the cues of the sentence that was asked for last: names come in the order of the text. */
const lastSentence = new WeakMap<Reading, { readonly sentence: number; readonly cues: CuesByName }>();

function cuesOf(reading: Reading, position: number): CuesByName {
  const sentence = sentenceAt(reading.sentences, position);
  const last = lastSentence.get(reading);
  if (last?.sentence === sentence) return last.cues;
  const cues = new Map<number, CueHit[]>();
  for (const hit of cuesInSentence(reading, position)) {
    const hits = cues.get(hit.cue);
    if (hits) hits.push(hit);
    else cues.set(hit.cue, [hit]);
  }
  lastSentence.set(reading, { sentence, cues });
  return cues;
}
