import { type TestLocale, wordsIn } from "../support/words";

/** The locale of the address: `?locale=zh-CN`. */
export function localeOfAddress(): TestLocale {
  const asked = new URLSearchParams(location.search).get("locale");
  return asked === "zh-CN" || asked === "ko" ? asked : "en";
}

export const words = wordsIn(localeOfAddress());
document.documentElement.lang = words.language;
