/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { frenchRisk } from "./french";
import { isFrenchThing } from "./french-things";
import { germanRisk } from "./german";
import { japaneseRisk } from "./japanese";
import { koreanRisk } from "./korean";
import { spanishRisk } from "./spanish";

/** `undecided` is for the tagger, which reads English alone; elsewhere it counts as a country. */
export type Risk = "country" | "other" | "undecided";

/** A name in its text. */
export interface WordsAround {
  readonly name: string;
  /** Up to `windowLength` signs in front of the name, and behind it. */
  readonly before: string;
  readonly after: string;
}

export interface RiskInput extends WordsAround {
  readonly ref: CountryCode;
  /** Another country stands in the same sentence. */
  readonly hasCompany: boolean;
  /** The document names the country without doubt elsewhere. */
  readonly isKnown: boolean;
  /** The document speaks of the American South. */
  readonly isUsState: boolean;
}

/** Signs around a risky name that rules look at. */
const windowLength = 60;

/** What stands at a place of a folded text, and around it. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): WordsAround {
  return {
    name: text.slice(start, end),
    before: text.slice(Math.max(0, start - windowLength), start),
    after: text.slice(end, end + windowLength),
  };
}

/** What rules can tell about a name with the trait `risky`. */
export function riskOf(language: Language | null, input: RiskInput): Risk {
  switch (language) {
    case "ko":
      return koreanRisk(input);
    case "ja":
      return japaneseRisk(input);
    case "zh-Hans":
    case "zh-Hant":
      return chineseRisk(input);
    case "de":
      return germanRisk(input);
    case "fr":
      return frenchRisk(input);
    case "es":
      return spanishRisk(input);
    default:
      return englishRisk(input);
  }
}

/** What rules can tell about a name without the trait `risky`: a country, but for breeds, dishes, streets and people. */
export function plainRiskOf(language: Language | null, around: WordsAround): Risk {
  return language === "fr" && isFrenchThing(around) ? "other" : "country";
}
