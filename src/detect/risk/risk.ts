/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { isBorne } from "./english-borne";
import { englishPlainRisk } from "./english-plain";
import { frenchRisk } from "./french";
import { germanRisk } from "./german";
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
  /** Somebody or something in the text bears the name: `Mark Cuban`, `Denmark Street`. */
  readonly isBorne: boolean;
  /** The document speaks of the American South. */
  readonly isUsState: boolean;
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

/** What rules can tell about any other name, which means its country nearly always. */
export function plainRiskOf(language: Language | null, input: RiskInput): Risk {
  return language === "en" ? englishPlainRisk(input) : "country";
}

/**
 * Whether the words right beside a name give it to somebody or something else. Further on, the name alone means them too:
 * `Mark Cuban sold out. Cuban's stake was small.`
 */
export function isBorneName(language: Language | null, around: Pick<RiskInput, "name" | "before" | "after">): boolean {
  return language === "en" && isBorne(around);
}
