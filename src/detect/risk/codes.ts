/** Codes and short names of programmes that are something else: what the words beside them say, language by language. */
import type { Group, Reading } from "../reading";
import { isEnglishThing, paperworkSigns } from "./english-codes";
import { isFrenchThingCode } from "./french-codes";
import { isJapaneseThing } from "./japanese-things";
import { wordsAround } from "./risk";

/** Whether what is written like a programme stands for a road, a chip, a seat or the like here. */
export function isOtherThing({ folded: { text }, language }: Reading, group: Group): boolean {
  switch (language) {
    case "en":
      return isEnglishThing(wordsAround(text, group, paperworkSigns));
    case "fr":
      return isFrenchThingCode(wordsAround(text, group));
    case "ja":
      return isJapaneseThing(wordsAround(text, group));
    default:
      return false;
  }
}
