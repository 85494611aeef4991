/**
 * Names of countries that Spanish blocks of a document give to somebody or something else: who reads of Chick Corea reads
 * of no country when Corea comes again.
 */
import type { CountryCode } from "../policy/types";
import type { Document } from "./document";
import type { Lexicon } from "./lexicon";
import { type Group, hasTrait, refOf } from "./reading";
import { type WordsAround, wordsAround } from "./risk/risk";
import { spanishNamesake } from "./risk/spanish-namesakes";
import { termKinds } from "./term";

const country = termKinds.indexOf("country");

/** What stands in front of a place, not of a person. */
const placeBefore =
  /(?:^|[\s"“«(])(?:en|desde|hacia|hasta|contra|entre|(?:cruz|viaj|emigr|migr|mud|traslad|lleg|volv|volvi|vuelv|regres|march|hu[iy]|entr|export)\p{L}+ a|(?:fue|fueron|iban?|va|van|ir|irse|ido) a)\s(?:la\s|el\s)?$/iu;
/** `Portugal, donde`. */
const placeAfter = /^,\s(?:en\s)?donde(?![\p{L}])/u;
/** The same, and what may stand in front of either. */
const eitherBefore =
  /(?:^|[\s"“«(])(?:en|desde|hacia|hasta|contra|entre|de|a|con|para|por|según|y|o|e)\s(?:la\s|el\s)?$/iu;

/** How a document uses one name. */
interface Use {
  readonly ref: CountryCode;
  isTown: boolean;
  isPerson: boolean;
  isFirm: boolean;
  /** Somewhere it stands as a place does, or as a place or a firm may. */
  isPlaced: boolean;
  isPerhapsPlaced: boolean;
}

/**
 * The names that are no countries in the whole document: of towns always; of persons unless the name is a place's
 * somewhere else, or the country has another name as well.
 */
export function spanishNamesakes({ lexicon, title, readings }: Document): ReadonlySet<string> {
  const uses = new Map<string, Use>();
  const namesOf = new Map<CountryCode, Set<string>>();
  for (const reading of [title, ...readings]) {
    if (reading.language !== "es") continue;
    let hidden = 0;
    for (const group of reading.groups) {
      const ref = countryNamed(lexicon, group);
      if (group.end <= hidden) {
        // Behind the name of `Cuba Gooding`, which no rule need read, Cuba alone is he.
        if (ref !== null) addPerson(uses, ref, wordsAround(reading.folded.text, group));
        continue;
      }
      if (group.isStop || ref !== null) hidden = group.end;
      if (group.isStop || ref === null) continue;
      const words = wordsAround(reading.folded.text, group);
      namesOf.set(ref, (namesOf.get(ref) ?? new Set()).add(words.name.toLowerCase()));
      addUse(uses, ref, words);
    }
  }
  return new Set([...uses].filter(([, use]) => isNamesake(use, namesOf.get(use.ref)?.size ?? 0)).map(([name]) => name));
}

function useOf(uses: Map<string, Use>, ref: CountryCode, name: string): Use {
  const fresh = { ref, isTown: false, isPerson: false, isFirm: false, isPlaced: false, isPerhapsPlaced: false };
  const use = uses.get(name) ?? fresh;
  uses.set(name, use);
  return use;
}

function addPerson(uses: Map<string, Use>, ref: CountryCode, words: WordsAround): void {
  if (spanishNamesake(words) === "person") useOf(uses, ref, words.name).isPerson = true;
}

function addUse(uses: Map<string, Use>, ref: CountryCode, words: WordsAround): void {
  const use = useOf(uses, ref, words.name);
  const namesake = spanishNamesake(words);
  if (namesake === "town") use.isTown = true;
  else if (namesake === "person") use.isPerson = true;
  else if (namesake === "firm") use.isFirm = true;
  else if (namesake === null) {
    use.isPlaced ||= placeBefore.test(words.before) || placeAfter.test(words.after);
    use.isPerhapsPlaced ||= eitherBefore.test(words.before);
  }
}

function isNamesake(use: Use, names: number): boolean {
  if (use.isTown) return true;
  if (names > 1) return false;
  return (use.isPerson && !use.isPlaced) || (use.isFirm && !use.isPerhapsPlaced);
}

/** The country whose name a group is, if any. */
function countryNamed(lexicon: Lexicon, { terms }: Group): CountryCode | null {
  const first = terms.find((term) => lexicon.kind[term] === country && !hasTrait(lexicon, term, "affix"));
  return first === undefined ? null : refOf(lexicon, first);
}
