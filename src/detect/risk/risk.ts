/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { frenchRisk } from "./french";
import { germanRisk } from "./german";
import { japaneseRisk } from "./japanese";
import { isOtherThing } from "./japanese-things";
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
}

/** Signs around a risky name that rules look at. */
const windowLength = 60;

/** A risky name in a folded text. */
export interface RiskyPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ref: CountryCode;
}

/** A name with the signs around it that rules look at; nothing is known of the document. */
export function riskInputAt({ text, start, end, ref }: RiskyPlace): RiskInput {
  return {
    name: text.slice(start, end),
    ref,
    before: text.slice(Math.max(0, start - windowLength), start),
    after: text.slice(end, end + windowLength),
    hasCompany: false,
    isKnown: false,
    isUsState: false,
  };
}

/**
 * Whether a risky name is a country by its own neighbours, so that it tells whose a programme is. So it is in Japanese
 * alone, where 米政府 and 豪の are the usual way to say so; elsewhere risky names are too often something else.
 */
export function isCertain(language: Language | null, place: RiskyPlace): boolean {
  return language === "ja" && japaneseRisk(riskInputAt(place)) === "country";
}

/** Whether the code or the pass of a programme is a thing's by what stands beside it, whatever else the text speaks of. */
export function isThing(language: Language | null, place: Omit<RiskyPlace, "ref">): boolean {
  if (language !== "ja") return false;
  const { name, before, after } = riskInputAt({ ...place, ref: "" });
  return isOtherThing(name, before, after);
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
