/** Which programme a name means here, if any: needed words, the code among immigration words, the country in view. */
import { countryOf } from "../policy/names";
import type { CountryCode, Language, ProgrammeId } from "../policy/types";
import type { Lexicon } from "./lexicon";
import { type Group, hasTrait, type Reading, refOf } from "./reading";
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
  const others = ranked.filter((candidate) => !candidate.isRival).map(({ ref }) => ref);
  return { ref: best.ref, why: others.length > 1 ? { rule: best.rule, candidates: others } : { rule: best.rule } };
}

/** A candidate with its score, or null where what it needs is not near. */
function candidateOf(input: ProgrammeInput, term: number): Candidate | null {
  const { lexicon, group, reading, view, named } = input;
  const ref = refOf(lexicon, term);
  const place = { reading, start: group.start };
  const evidence = view.evidence(countryOf(ref), place) + (homeOf(reading.language) === countryOf(ref) ? 0.5 : 0);
  const isLicensed = named.has(ref);
  const base = { ref, isRival: hasTrait(lexicon, term, "rival") };
  const near = nearWords(input, term);
  if (near === null) return isLicensed ? { ...base, score: evidence + 2, rule: "licensed" } : null;
  if (hasTrait(lexicon, term, "code") && near.length === 0) {
    if (!isAmongVisas(input)) return isLicensed ? { ...base, score: evidence + 2, rule: "licensed" } : null;
    if (isElsewhere(input, countryOf(ref), evidence) && !isLicensed) return null;
    return { ...base, score: evidence + (isLicensed ? 2 : 0), rule: "code" };
  }
  const [word] = near;
  const rule = word === undefined ? (evidence >= 2 ? "country-in-view" : "alias") : `needs:${word}`;
  return { ...base, score: evidence + Math.min(near.length, 3) + (isLicensed ? 2 : 0), rule };
}

/** The needed words that are near: in the block or the title. Empty when none is needed, null when none is there. */
function nearWords({ lexicon, reading, title }: ProgrammeInput, term: number): readonly string[] | null {
  const set = lexicon.needs[term] ?? 0;
  if (set === 0) return [];
  const found: string[] = [];
  for (let i = lexicon.needsStart[set] ?? 0; i < (lexicon.needsStart[set + 1] ?? 0); i++) {
    const cue = lexicon.needsCue[i] ?? 0;
    if (reading.cueSet.has(cue) || title.cueSet.has(cue)) found.push((lexicon.refs[cue] ?? "").slice("near:".length));
  }
  return found.length > 0 ? found : null;
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
