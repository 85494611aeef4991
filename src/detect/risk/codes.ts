/** Codes of visas that are codes of something else: what the words right beside them say, language by language. */
import type { Language } from "../../policy/types";
import { isFrenchThingCode } from "./french-codes";
import type { WordsAround } from "./risk";

/** Whether a programme's code stands for a road, a flat, a part or the like here. */
export function isThingCode(language: Language | null, around: WordsAround): boolean {
  return language === "fr" && isFrenchThingCode(around);
}
