/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { frenchRisk } from "./french";
import { germanRisk } from "./german";
import { isNamesake, isThing } from "./german-things";
import { japaneseRisk } from "./japanese";
import { koreanRisk } from "./korean";
import { spanishRisk } from "./spanish";

/** `undecided` is for the tagger, which reads English alone; elsewhere it counts as a country. */
export type Risk = "country" | "other" | "undecided";

export interface RiskInput {
  readonly name: string;
  readonly ref: CountryCode;
  /** Up to `windowLength` signs in front of the name, and behind it. */
  readonly before: string;
  readonly after: string;
  /** Another country stands in the same sentence. */
  readonly hasCompany: boolean;
  /** The document names the country without doubt elsewhere. */
  readonly isKnown: boolean;
  /** The document speaks of the American South. */
  readonly isUsState: boolean;
  /** The document has the name for somebody or something elsewhere: see `isNamesakeIn`. */
  readonly isNamesake: boolean;
}

/** Signs around a risky name that rules look at. */
export const windowLength = 60;

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

/** What rules can tell about a name without the trait `risky`: a country, but for streets, breeds, people and works. */
export function plainRiskOf(language: Language | null, input: RiskInput): Risk {
  return language === "de" && isThing(input) ? "other" : "country";
}

/** Whether somebody or something has the country's name here, so that the name alone may stand for them elsewhere. */
export function isNamesakeIn(language: Language | null, input: RiskInput): boolean {
  return language === "de" && isNamesake(input);
}
