/** Which programme a name means here, if any: needed words, the code among immigration words, the country in view. */
import { countryOf } from "../policy/names";
import type { CountryCode, Language, ProgrammeId } from "../policy/types";
import type { Lexicon } from "./lexicon";
import { cuesInSentence, type Group, hasTrait, type Reading, refOf } from "./reading";
import { termKinds } from "./term";
import type { Why } from "./types";
import type { View } from "./view";

export interface ProgrammeInput {
  readonly lexicon: Lexicon;
  readonly group: Group;
  readonly reading: Reading;
  readonly title: Reading;
  readonly view: View;
  /** Programmes that the document has named before, by any of their names. */
  readonly named: ReadonlySet<ProgrammeId>;
}

export interface Verdict {
  readonly ref: string;
  readonly why: Why;
}

interface Candidate {
  readonly ref: ProgrammeId;
  readonly isRival: boolean;
  readonly score: number;
  readonly rule: string;
}

const programme = termKinds.indexOf("programme");

/** Whether the group holds a name of a programme at all. */
export function isProgrammeGroup(lexicon: Lexicon, group: Group): boolean {
  return group.terms.some((term) => lexicon.kind[term] === programme);
}

/** The programme that the group names, with the others that it could name; null when it names none here. */
export function programmeOf(input: ProgrammeInput): Verdict | null {
  const { lexicon, group } = input;
  const terms = group.terms.filter((term) => lexicon.kind[term] === programme);
  const byRef = new Map<ProgrammeId, Candidate>();
  for (const term of terms) {
    const candidate = candidateOf(input, term);
    if (candidate && candidate.score >= (byRef.get(candidate.ref)?.score ?? -1)) byRef.set(candidate.ref, candidate);
  }
  const ranked = [...byRef.values()].toSorted((a, b) => b.score - a.score || Number(a.isRival) - Number(b.isRival));
  const [best, second] = ranked;
  if (!best || best.isRival) return null;
  // Several programmes share the name and nothing tells which one is meant: "golden visas" as such is no mention.
  if (second && best.score === 0) return null;
  const open = ranked.filter((candidate) => !candidate.isRival);
  if (open.length === 1) return { ref: best.ref, why: { rule: best.rule } };
  const isClose = best.score - (open[1]?.score ?? 0) < clearLead;
  return { ref: best.ref, why: { rule: isClose ? "ambiguous" : best.rule, candidates: open.map(({ ref }) => ref) } };
}

/** A lead smaller than one country named nearby tells nothing: the reader is asked which one is meant. */
const clearLead = 1;

/** Points of a needed word in the same sentence: more than a country there, and more than any earlier naming. */
const inSentencePoints = 8;
const licensedPoints = 1;

/** A candidate with its score, or null where what it needs is not near. */
function candidateOf(input: ProgrammeInput, term: number): Candidate | null {
  const { lexicon, group, reading, view, named } = input;
  const ref = refOf(lexicon, term);
  const country = countryOf(ref);
  const evidence =
    view.evidence(country, { reading, start: group.start }) + (homeOf(reading.language) === country ? 0.5 : 0);
  const isLicensed = named.has(ref);
  const base = { ref, isRival: hasTrait(lexicon, term, "rival") };
  const licensed = isLicensed ? { ...base, score: evidence + licensedPoints, rule: "licensed" } : null;
  const near = nearWords(input, term);
  const bank = bankDistance(input);
  if (near === null) return bank < elsewhere ? null : licensed;
  if (near.length === 0 && hasTrait(lexicon, term, "code")) {
    if (!isAmongVisas(input) || isElsewhere(input, country, evidence)) return licensed;
    return { ...base, score: evidence + (isLicensed ? licensedPoints : 0), rule: "code" };
  }
  const nearest = Math.min(...near.map(({ distance }) => distance));
  // A gold card in a sentence about banks is a bank's, unless whose else stands nearer.
  if (near.length > 0 && bank < nearest) return null;
  const closeness = nearest < elsewhere ? inSentencePoints + 4 / (1 + nearest / 20) : 0;
  const [first] = near.toSorted((a, b) => a.distance - b.distance);
  const rule = first ? `needs:${first.word}` : evidence >= 2 ? "country-in-view" : "alias";
  return {
    ...base,
    score: Math.max(evidence, closeness) + Math.min(near.length, 3) / 4 + (isLicensed ? licensedPoints : 0),
    rule,
  };
}

/** Distance of a word that is not in the sentence, but in the block or the title. */
const elsewhere = Number.MAX_SAFE_INTEGER;

interface NearWord {
  readonly word: string;
  /** Signs between the word and the name; `elsewhere` where the word is not in the same sentence. */
  readonly distance: number;
}

/** The needed words that are near: in the block or the title. Empty when none is needed, null when none is there. */
function nearWords(input: ProgrammeInput, term: number): readonly NearWord[] | null {
  const { lexicon, reading, title } = input;
  const set = lexicon.needs[term] ?? 0;
  if (set === 0) return [];
  const found: NearWord[] = [];
  for (let i = lexicon.needsStart[set] ?? 0; i < (lexicon.needsStart[set + 1] ?? 0); i++) {
    const cue = lexicon.needsCue[i] ?? 0;
    if (!reading.cueSet.has(cue) && !title.cueSet.has(cue)) continue;
    found.push({ word: (lexicon.refs[cue] ?? "").slice("near:".length), distance: distanceTo(input, cue) });
  }
  return found.length > 0 ? found : null;
}

/** Signs from the name to the nearest cue of that name in the same sentence; what stands behind counts double. */
function distanceTo({ group, reading }: ProgrammeInput, cue: number): number {
  let least = elsewhere;
  for (const hit of cuesInSentence(reading, group.start)) {
    if (hit.cue !== cue) continue;
    // Owners stand in front in most languages: Taiwan's gold card, 台湾的金卡.
    if (hit.end <= group.start) least = Math.min(least, group.start - hit.end);
    else if (hit.start >= group.end) least = Math.min(least, 2 * (hit.start - group.end) + 1);
  }
  return least;
}

/** Signs from a card's name to a word about banks in the same sentence; `elsewhere` without one, and for what is no card. */
function bankDistance(input: ProgrammeInput): number {
  const { lexicon, group, reading } = input;
  const bank = lexicon.refs.indexOf("bank");
  if (!reading.cueSet.has(bank)) return elsewhere;
  const isCard = /card|carte|karte|tarjeta|卡|카드|カード/iu.test(reading.folded.text.slice(group.start, group.end));
  return isCard ? distanceTo(input, bank) : elsewhere;
}

/** Whether the block, or the title, speaks of visas or permits. */
function isAmongVisas({ lexicon, reading, title }: ProgrammeInput): boolean {
  const visa = lexicon.refs.indexOf("visa");
  return reading.cueSet.has(visa) || title.cueSet.has(visa);
}

/** A code belongs to the country that the sentence is about: E-2 beside Korea alone is not the American E-2. */
function isElsewhere({ reading, group, view }: ProgrammeInput, code: CountryCode, evidence: number): boolean {
  const near = view.inSentence({ reading, start: group.start });
  if (near.length > 0) return !near.includes(code) && evidence < 2;
  return evidence < 1 && [...view.inBlock(reading)].length > 0;
}

/** The country at home in a language, where there is one: a bare code on a Korean page is Korea's. */
function homeOf(language: Language | null): CountryCode | null {
  switch (language) {
    case "ko":
      return "kr";
    case "ja":
      return "jp";
    case "de":
      return "de";
    case "fr":
      return "fr";
    case "es":
      return "es";
    default:
      return null;
  }
}
