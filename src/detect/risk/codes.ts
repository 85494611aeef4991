/** Codes and short names of programmes that are something else: what the words beside them say, language by language. */
import type { Group, Reading } from "../reading";
import { isEnglishThingCode, paperworkSigns } from "./english-codes";
import { isFrenchThingCode } from "./french-codes";
import { isJapaneseThingCode } from "./japanese-things";
import { wordsAround } from "./risk";
import { isSpanishThingCode } from "./spanish-codes";

/** Whether what is written like a programme stands for a road, a chip, a seat or the like here. */
export function isOtherThing({ folded: { text }, language }: Reading, group: Group): boolean {
  switch (language) {
    case "en":
      return isEnglishThingCode(wordsAround(text, group, paperworkSigns));
    case "es":
      return isSpanishThingCode(wordsAround(text, group));
    case "fr":
      return isFrenchThingCode(wordsAround(text, group));
    case "ja":
      return isJapaneseThingCode(wordsAround(text, group));
    default:
      return false;
  }
}
