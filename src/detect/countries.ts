/** Whether a country's name means the country here: rules first, and what they leave open is put to the tagger. */
import type { CountryCode } from "../policy/types";
import type { Lexicon } from "./lexicon";
import { type Group, hasTrait, type Reading, refOf } from "./reading";
import type { IsBorne } from "./borne";
import { plainRiskOf, type Risk, riskOf, wordsAround } from "./risk/risk";
import type { Tagged } from "./tagger";
import { termKinds } from "./term";
import type { Why } from "./types";
import type { View } from "./view";

export interface CountryInput {
  readonly lexicon: Lexicon;
  readonly group: Group;
  readonly reading: Reading;
  readonly view: View;
  /** The document speaks of the American South. */
  readonly isUsState: boolean;
  /** Whether somebody or something in the document bears a name. */
  readonly isBorne: IsBorne;
}

/** A country in a group, and how sure that is. */
export interface CountryFinding {
  readonly ref: CountryCode;
  /** The mention inside of the group; offsets of the folded text. */
  readonly start: number;
  readonly end: number;
  readonly why: Why;
  /** The rules leave it open: the tagger decides. */
  readonly isOpen: boolean;
  /** One sign of a pair: it gives way to any other name that it touches. */
  readonly isAffix: boolean;
}

const country = termKinds.indexOf("country");

/** The countries of a group: one, or one for each sign of a pair such as 中美; none when the rules speak against it. */
export function countriesOf(input: CountryInput): readonly CountryFinding[] {
  const { lexicon, group, view } = input;
  const findings: CountryFinding[] = [];
  for (const [i, term] of group.terms.entries()) {
    if (lexicon.kind[term] !== country) continue;
    const isSamePart = (other: number) =>
      lexicon.kind[other] === country && lexicon.partStart[other] === lexicon.partStart[term];
    // Each part is looked at once, with its first term.
    if (group.terms.slice(0, i).some(isSamePart)) continue;
    // A name that two countries share goes to the one that the document names elsewhere.
    const refs = new Set(group.terms.filter(isSamePart).map((each) => refOf(lexicon, each)));
    const finding = found(
      input,
      term,
      refs.size === 1 ? [...refs] : [...refs].toSorted((a, b) => view.count(b) - view.count(a)),
    );
    if (finding) findings.push(finding);
  }
  return findings;
}

/** How sure each rule is of a country. */
const ruleScores = { name: 1, affix: 0.9, context: 0.8 } as const;

function found(input: CountryInput, term: number, refs: readonly CountryCode[]): CountryFinding | null {
  const { lexicon, group } = input;
  const [ref = ""] = refs;
  const risk = riskIn(input, ref, hasTrait(lexicon, term, "risky"));
  if (risk === "other") return null;
  const isAffix = hasTrait(lexicon, term, "affix");
  const rule = isAffix ? "affix" : hasTrait(lexicon, term, "risky") ? "context" : "name";
  // Open findings count as half sure, whatever the tagger says: it errs too.
  const score = (risk === "undecided" ? 0.5 : ruleScores[rule]) / refs.length;
  return {
    ref,
    start: group.start + (lexicon.partStart[term] ?? 0),
    end: group.start + (lexicon.partEnd[term] ?? 0),
    why: refs.length > 1 ? { rule, score, candidates: refs } : { rule, score },
    isOpen: risk === "undecided",
    isAffix,
  };
}

function riskIn(input: CountryInput, ref: CountryCode, isRisky: boolean): Risk {
  const { group, reading, view, isUsState, isBorne } = input;
  const around = wordsAround(reading.folded.text, group);
  return (isRisky ? riskOf : plainRiskOf)(reading.language, {
    ...around,
    ref,
    isBorne: isBorne(reading, around.name, isRisky),
    hasCompany: view.sightings({ reading, start: group.start }).some(({ code }) => code !== ref),
    isKnown: view.count(ref) > 0,
    isUsState,
  });
}

/** What the tags of its sentence tell about an open finding: a person is no country, nearly everything else is. */
export function isCountryByTags(tagged: readonly Tagged[], finding: CountryFinding): boolean {
  const word = tagged.find(({ start, end }) => start <= finding.start && finding.start < end);
  return !word || word.tags.has("Place") || !noCountry.some((tag) => word.tags.has(tag));
}

const noCountry = [
  "Person",
  "FirstName",
  "LastName",
  "MaleName",
  "FemaleName",
  "Verb",
  "SportsTeam",
  "Organization",
] as const;
