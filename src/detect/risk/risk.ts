/** Country names that are also something else: what the words around say, language by language. */
import type { CountryCode, Language } from "../../policy/types";
import { chineseRisk } from "./chinese";
import { englishRisk } from "./english";
import { isBorne } from "./english-borne";
import { englishPlainRisk } from "./english-plain";
import { frenchRisk } from "./french";
import { isFrenchThing } from "./french-things";
import { germanRisk } from "./german";
import { isNamesake, isThing } from "./german-things";
import { japaneseRisk } from "./japanese";
import { koreanRisk } from "./korean";
import { spanishRisk } from "./spanish";
import { spanishNamesake } from "./spanish-namesakes";

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
  /** Somebody or something in the text bears the name: `Mark Cuban`, `Denmark Street`. */
  readonly isBorne: boolean;
  /** The document speaks of the American South. */
  readonly isUsState: boolean;
}

/** Signs around a risky name that rules look at. */
const windowLength = 60;

/** What stands at a place of a folded text, and up to so many signs around it. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  signs = windowLength,
): WordsAround {
  return {
    name: text.slice(start, end),
    before: text.slice(Math.max(0, start - signs), start),
    after: text.slice(end, end + signs),
  };
}

/**
 * Whether a risky name is a country by its own neighbours, so that it tells whose a programme is. So it is in Japanese
 * alone, where 米政府 and 豪の are the usual way to say so; elsewhere risky names are too often something else.
 */
export function isCertain(language: Language | null, ref: CountryCode, around: WordsAround): boolean {
  if (language !== "ja") return false;
  const unknown = { hasCompany: false, isKnown: false, isBorne: false, isUsState: false };
  return japaneseRisk({ ...around, ref, ...unknown }) === "country";
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
      return isSpanishNamesake(input) ? "other" : spanishRisk(input);
    default:
      return englishRisk(input);
  }
}

/** What rules can tell about any other name, which means its country nearly always. */
export function plainRiskOf(language: Language | null, input: RiskInput): Risk {
  switch (language) {
    case "en":
      return englishPlainRisk(input);
    case "de":
      return isThing(input) ? "other" : "country";
    case "fr":
      return isFrenchThing(input) ? "other" : "country";
    case "es":
      return isSpanishNamesake(input) ? "other" : "country";
    default:
      return "country";
  }
}

/**
 * Whether the words right beside a name give it to somebody or something else. Further on, the name alone means them too:
 * `Mark Cuban sold out. Cuban's stake was small.`
 */
export function isBorneName(language: Language | null, around: WordsAround): boolean {
  switch (language) {
    case "en":
      return isBorne(around);
    case "de":
      return isNamesake(around);
    default:
      return false;
  }
}

function isSpanishNamesake(input: RiskInput): boolean {
  return input.isBorne || spanishNamesake(input) !== null;
}
