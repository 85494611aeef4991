/** Which programme a name means here, if any: needed words, the code among immigration words, the country in view. */
import { countryOf } from "../policy/names";
import type { CountryCode, Language, ProgrammeId } from "../policy/types";
import { cueNumber } from "./cue-number";
import type { Lexicon } from "./lexicon";
import type { CueName } from "./names/cues";
import { type Candidate, licensedRule, likelyOnes } from "./candidates";
import { isEveryday } from "./everyday";
import { elsewhere, type Nearness, nearnessOf } from "./nearness";
import { type Group, hasTrait, type Reading, refOf } from "./reading";
import { isOtherThing } from "./risk/codes";
import { bankDistance, nearWords } from "./near-words";
import { termKinds } from "./term";
import type { Why } from "./types";
import type { View } from "./view";
import { isLoanName, isPaperBehind, isPlainWords, isPlural, isShortTitle, isWide, isWrittenAsName } from "./writing";

export interface ProgrammeInput {
  readonly lexicon: Lexicon;
  readonly group: Group;
  readonly reading: Reading;
  readonly title: Reading;
  readonly view: View;
  /** Programmes that the document has named before, by any of their names. */
  readonly named: ReadonlySet<ProgrammeId>;
  /** On the second look, when the whole document was read once. Null on the first. */
  readonly companions: Companions | null;
  /** The programme whose name stands in brackets behind this one, or before the brackets that this one stands in. */
  readonly twin: ProgrammeId | null;
}

/** Countries whose programmes are named without doubt. */
export interface Companions {
  readonly inSentence: ReadonlySet<CountryCode>;
  readonly inBlock: ReadonlySet<CountryCode>;
}

export interface Verdict {
  readonly ref: ProgrammeId;
  readonly why: Why;
}

const programme = termKinds.indexOf("programme");

/** Whether the group holds a name of a programme at all. */
export function isProgrammeGroup(lexicon: Lexicon, group: Group): boolean {
  return group.terms.some((term) => lexicon.kind[term] === programme);
}

/** The programme that the group names, with the others that it could name; null when it names none here. */
export function programmeOf(input: ProgrammeInput): Verdict | null {
  const { lexicon, group, reading, view } = input;
  if (input.twin === null && isOtherThing(reading, group)) return null;
  const terms = group.terms.filter((term) => lexicon.kind[term] === programme);
  const isShared = new Set(terms.map((term) => lexicon.ref[term])).size > 1;
  const near = nearnessOf(reading, group, view);
  // Malaysia EP: a country right in front owns the name where it has a programme of that name. So it does in scripts
  // where no adjective could stand there, as in 미국 K비자, but for codes: those are held by a country's people.
  const isNeighbours = terms.some(
    (term) =>
      !hasTrait(lexicon, term, "rival") &&
      (countryOf(refOf(lexicon, term)) === near.neighbour ||
        (!hasTrait(lexicon, term, "code") && isWide(reading, group.start))),
  );
  const around = { ...input, near, isShared, owner: near.owner ?? (isNeighbours ? near.neighbour : null) };
  const byRef = new Map<ProgrammeId, Candidate>();
  for (const term of terms) {
    const candidate = candidateOf(around, term);
    if (candidate && candidate.points >= (byRef.get(candidate.ref)?.points ?? -1)) byRef.set(candidate.ref, candidate);
  }
  const ranked = likelyOnes({ ...around, owners: ownersOf(lexicon, terms) }, [...byRef.values()]).toSorted(
    (a, b) => b.points - a.points || Number(b.isRival) - Number(a.isRival),
  );
  const [best, second] = ranked;
  if (!best || best.isRival) return null;
  const lead = best.points - (second?.points ?? 0);
  const isTie = second !== undefined && lead < clearLead;
  // Several programmes share the name and nothing tells which one is meant: "golden visas" as such is no mention.
  if (isTie && !best.isNear && (best.points === 0 || best.rule === inDocument || isPlural(reading, group))) return null;
  const score = isSure(lexicon, terms) ? 1 : rounded(best.points / (best.points + (second?.points ?? 0) + 1));
  const open = ranked.filter((candidate) => !candidate.isRival);
  if (open.length === 1) return { ref: best.ref, why: { rule: best.rule, score } };
  const rule = best.points - (open[1]?.points ?? 0) < clearLead ? "ambiguous" : best.rule;
  return { ref: best.ref, why: { rule, score, candidates: open.map(({ ref }) => ref) } };
}

/** A lead smaller than one country named nearby tells nothing: the reader is asked which one is meant. */
const clearLead = 1;

/** Points of a needed word in the same sentence: more than a country there, and more than any earlier naming. */
const inSentencePoints = 8;
const licensedPoints = 1;
/** Points of another name of the same programme beside it, in brackets: nothing says more. */
const twinPoints = 20;
/** Part of all programmes in a document that must be one country's for its bare codes to be read as that country's. */
const chiefShare = 0.5;
const inDocument = "country-in-document";

export interface Surroundings extends ProgrammeInput {
  readonly near: Nearness;
  readonly owner: CountryCode | null;
  /** Other programmes, or other things, have the same name. */
  readonly isShared: boolean;
}

/** A candidate with its points, or null where what it needs is not near. */
function candidateOf(input: Surroundings, term: number): Candidate | null {
  const { lexicon, group, reading, view, named, near, companions } = input;
  const ref = refOf(lexicon, term);
  const country = countryOf(ref);
  const isRival = hasTrait(lexicon, term, "rival");
  const isCode = hasTrait(lexicon, term, "code");
  const needsNothing = (lexicon.needs[term] ?? 0) === 0;
  if (input.twin === ref) return { ref, isRival, isNear: true, points: twinPoints, rule: "twin" };
  if (!isRival && (!needsNothing || input.isShared) && isOwnedByOther(input.owner, country)) return null;
  const home = homeOf(reading.language);
  const evidence = view.evidence(country, { reading, start: group.start }) + (home === country ? 0.5 : 0);
  const isPlain = country !== home && isEveryday(reading.folded.text.slice(group.start, group.end));
  const isLicensed =
    named.has(ref) &&
    !isPlain &&
    !isOwnedByOther(near.neighbour, country) &&
    isFitForLicence(input, { isCode, country });
  const base = { ref, isRival, isNear: near.toCountry(country) < elsewhere };
  const licensed = isLicensed ? { ...base, points: evidence + licensedPoints, rule: licensedRule } : null;
  if (needsNothing) {
    if (isCode && (!isAmongVisas(input, ["visa"]) || isElsewhere(input, country, evidence)))
      return licensed ?? secondLook(input, term, evidence);
    // Not words of skill: the name may hold one itself.
    const isAlone = evidence < 1 && !isLicensed && !isAmongVisas(input, ["visa", "migration"]);
    if (isAlone && isShortTitle(reading, group)) return null;
    const points = evidence + (isLicensed ? licensedPoints : 0);
    return { ...base, points, rule: isCode ? "code" : evidence >= 2 ? "country-in-view" : "alias" };
  }
  const words = nearWords(input, term);
  const bank = bankDistance(input);
  const [first] = words.toSorted((a, b) => a.distance - b.distance);
  // A code in one sentence with its country may still be a jet's or a league's, unless a word is right beside it; another
  // code is none, since seats and car parks have them in rows.
  const isBare = isCode && named.size === 0 && !isPaperBehind(reading, group) && !isAmongVisas(input, topic);
  const isBeside = words.some(({ word, distance }) => distance <= besideSigns && !/^[A-Z]{1,3}-?\d/i.test(word));
  if (isBare && !isRival && !isBeside) return licensed;
  // 영국은 영주권을: an everyday word is the country's of its sentence, or of the programmes around it.
  if (isPlain && (first?.distance ?? elsewhere) === elsewhere)
    return companions?.inSentence.has(country) ? secondLook(input, term, evidence) : null;
  if (!first) return bank < elsewhere ? null : (licensed ?? secondLook(input, term, evidence));
  // A gold card in a sentence about banks is a bank's, unless whose else stands nearer.
  if (bank < first.distance) return null;
  const isNear = first.distance < elsewhere;
  const closeness = isNear ? inSentencePoints + 4 / (1 + first.distance / 20) : 0;
  return {
    ...base,
    isNear,
    points:
      Math.max(evidence, closeness) +
      Math.min(words.length, 3) / 10 +
      (isLicensed && companions === null ? licensedPoints / 2 : 0),
    rule: `needs:${first.word}`,
  };
}

/** Cues that tell of the topic of this project's articles. */
const topic = ["visa", "migration", "skill"] as const satisfies readonly CueName[];

/**
 * Whether an earlier naming may speak for the name here. Ordinary words never mean the programme by that alone, and a code
 * or what stands in front of the naming must look like a name, among immigration words or other programmes.
 */
function isFitForLicence(
  input: Surroundings,
  { isCode, country }: { readonly isCode: boolean; readonly country: CountryCode },
): boolean {
  const { companions, reading, group } = input;
  if (isPlainWords(reading, group)) return false;
  if (companions === null) return true;
  if (isCode && companions.inBlock.has(country)) return true;
  return (isCode || isWrittenAsName(reading, group)) && isAmongVisas(input, topic);
}

/**
 * What the rest of the document tells about a name whose needed words are not near: a shared name is its whose programmes
 * were named before; once all is read, a bare code is that of its company in the sentence, or of the chief country.
 */
function secondLook(input: Surroundings, term: number, evidence: number): Candidate | null {
  const { lexicon, reading, group, view, companions, isShared } = input;
  const ref = refOf(lexicon, term);
  const country = countryOf(ref);
  if (hasTrait(lexicon, term, "rival")) return null;
  const base = { ref, isRival: false, isNear: false };
  const isWithDigits = /^[A-Z]{1,2}-?\d/.test(reading.folded.text.slice(group.start, group.end));
  const isCode = hasTrait(lexicon, term, "code");
  const isOwned = hasTrait(lexicon, term, "owned");
  const isLoan = isLoanName(reading, group);
  const isOwnHangul = isOwned && /[\uac00-\ud7a3]/u.test(reading.folded.text.slice(group.start, group.end));
  if (companions?.inSentence.has(country) && (isWithDigits || isLoan || isCode || isOwnHangul))
    return { ...base, isNear: true, points: inSentencePoints / 2, rule: "company" };
  if (companions?.inBlock.has(country) && isWithDigits)
    return { ...base, points: Math.max(evidence, licensedPoints), rule: "company" };
  // What the Japanese press writes in katakana is a name: it needs its country somewhere, and immigration near.
  if (companions !== null && isLoan && !isShared && isOwned && view.count(country) > 0)
    return isAmongVisas(input, ["visa"]) ? { ...base, points: evidence, rule: inDocument } : null;
  if (isShared && isOwned && evidence >= 1) return { ...base, points: evidence, rule: inDocument };
  // An acronym is that of a country which the document names: LTR where it speaks of Thailand and of visas.
  const isAcronym = isCode && !isWithDigits && isOwned && view.count(country) > 0;
  if (companions !== null && isAcronym && isAmongVisas(input, ["visa"]))
    return { ...base, points: evidence, rule: inDocument };
  const isChief = companions !== null && isWithDigits && view.programmeShare(country) >= chiefShare;
  return isChief && isAmongVisas(input, ["visa"]) ? { ...base, points: evidence, rule: inDocument } : null;
}

/** Whether the name is by grammar that of a country whose programme this cannot be. */
function isOwnedByOther(owner: CountryCode | null, country: CountryCode): boolean {
  if (owner === null || owner === country || owner === "eu" || country === "eu") return false;
  return !(owner === "cn" && country === "hk");
}

/** One space in front of a name, or behind it, where signs count double. */
const besideSigns = 3;
/** Whether the block, or the title, holds one of these cues. */
function isAmongVisas({ lexicon, reading, title }: ProgrammeInput, names: readonly CueName[]): boolean {
  return names.some((name) => {
    const cue = cueNumber(lexicon, name);
    return reading.cueSet.has(cue) || title.cueSet.has(cue);
  });
}

/** A code belongs to the country that the sentence is about: E-2 beside Korea alone is not the American E-2. */
function isElsewhere({ reading, group, view }: ProgrammeInput, code: CountryCode, evidence: number): boolean {
  const near = view.sightings({ reading, start: group.start });
  if (near.length > 0) return evidence < 2 && !near.some((seen) => seen.code === code);
  return evidence < 1 && view.inBlock(reading).size > 0;
}

/** Programmes of which one of the terms is the proper name, for which no other words need stand near. */
function ownersOf(lexicon: Lexicon, terms: readonly number[]): ReadonlySet<ProgrammeId> {
  const own = terms.filter((term) => isSure(lexicon, [term]) && !hasTrait(lexicon, term, "rival"));
  return new Set(own.map((term) => refOf(lexicon, term)));
}

/** Whether each of the terms says by itself what it means, whatever stands around. */
function isSure(lexicon: Lexicon, terms: readonly number[]): boolean {
  return terms.every((term) => (lexicon.needs[term] ?? 0) === 0 && !hasTrait(lexicon, term, "code"));
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
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
