/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { frenchRisk } from "./french";
import { germanRisk } from "./german";
import { japaneseRisk } from "./japanese";
import { koreanRisk } from "./korean";
import { spanishRisk } from "./spanish";
import { isSpanishHomonym } from "./spanish-codes";
import { spanishNamesake } from "./spanish-namesakes";

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
}

/**
 * What else is called like a country: a person, a firm, a street, the manner of a dish, or a town, which keeps its name in
 * the whole document.
 */
export type Namesake = "person" | "firm" | "street" | "manner" | "town";

/** Whether there are rules about namesakes in a language. */
export function hasNamesakes(language: Language | null): boolean {
  return language === "es";
}

/** What the words right beside any name, risky or not, make of it. */
export function namesakeOf(
  language: Language | null,
  input: Pick<RiskInput, "name" | "before" | "after">,
): Namesake | null {
  return hasNamesakes(language) ? spanishNamesake(input) : null;
}

/** Whether the words right beside a programme's code or short name make something else of it: vitamin D3, a hall E-2. */
export function isHomonym(language: Language | null, input: Pick<RiskInput, "name" | "before" | "after">): boolean {
  return language === "es" && isSpanishHomonym(input);
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
