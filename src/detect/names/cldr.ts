/**
 * Country names as CLDR and i18n-iso-countries list them. Only the build may import this file: the data is large and
 * belongs into the compiled lexicon, not into the bundle.
 */
import cldrDe from "cldr-localenames-full/main/de/territories.json" with { type: "json" };
import cldrEn from "cldr-localenames-full/main/en/territories.json" with { type: "json" };
import cldrEs from "cldr-localenames-full/main/es/territories.json" with { type: "json" };
import cldrFr from "cldr-localenames-full/main/fr/territories.json" with { type: "json" };
import cldrJa from "cldr-localenames-full/main/ja/territories.json" with { type: "json" };
import cldrKo from "cldr-localenames-full/main/ko/territories.json" with { type: "json" };
import cldrHans from "cldr-localenames-full/main/zh-Hans/territories.json" with { type: "json" };
import cldrHant from "cldr-localenames-full/main/zh-Hant/territories.json" with { type: "json" };
import isoDe from "i18n-iso-countries/langs/de.json" with { type: "json" };
import isoEn from "i18n-iso-countries/langs/en.json" with { type: "json" };
import isoEs from "i18n-iso-countries/langs/es.json" with { type: "json" };
import isoFr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import isoJa from "i18n-iso-countries/langs/ja.json" with { type: "json" };
import isoKo from "i18n-iso-countries/langs/ko.json" with { type: "json" };
import isoZh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import type { CountryCode, Language } from "../../policy/types";

type Names = { readonly [code: string]: string | readonly string[] };

/** Codes that CLDR names beside ISO 3166-1 (regions, islands of another code, the United Nations, private use). */
const notCountries = new Set([
  "AC",
  "AQ",
  "CP",
  "CQ",
  "DG",
  "EA",
  "EZ",
  "IC",
  "QO",
  "TA",
  "UM",
  "UN",
  "XA",
  "XB",
  "ZZ",
]);

const data: readonly (readonly [Language, Names, Names])[] = [
  ["en", cldrEn.main.en.localeDisplayNames.territories, isoEn.countries],
  ["zh-Hans", cldrHans.main["zh-Hans"].localeDisplayNames.territories, isoZh.countries],
  ["zh-Hant", cldrHant.main["zh-Hant"].localeDisplayNames.territories, {}],
  ["ko", cldrKo.main.ko.localeDisplayNames.territories, isoKo.countries],
  ["ja", cldrJa.main.ja.localeDisplayNames.territories, isoJa.countries],
  ["de", cldrDe.main.de.localeDisplayNames.territories, isoDe.countries],
  ["fr", cldrFr.main.fr.localeDisplayNames.territories, isoFr.countries],
  ["es", cldrEs.main.es.localeDisplayNames.territories, isoEs.countries],
];

export interface CountryName {
  readonly code: CountryCode;
  readonly language: Language;
  readonly text: string;
}

/** Every listed name of every country, without explanations in brackets and in the spellings that the press uses. */
export const listedNames: readonly CountryName[] = data.flatMap(([language, cldr, iso]) =>
  [...Object.entries(cldr), ...Object.entries(iso)].flatMap(([key, names]) => {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}/.test(key) || notCountries.has(code)) return [];
    const texts = [names].flat().flatMap((name) => spellings(name, language));
    return [...new Set(texts)].map((text) => ({ code: code.toLowerCase(), language, text }));
  }),
);

function spellings(name: string, language: Language): readonly string[] {
  // "Congo (DRC)" names two countries without its bracket.
  const bare = /^(?:Congo|Kongo|刚果|剛果|콩고|コンゴ)/.test(name) ? name : name.replace(/\s*[(（].*?[)）]/gu, "");
  // "Korea, Republic of" is how a list sorts it, not how anybody writes it.
  const text = bare.split(",")[0]?.trim() ?? "";
  const found = new Set([text]);
  if (text.includes(" & ")) found.add(text.replace(" & ", " and "));
  if (text.startsWith("St. ")) found.add(text.replace("St. ", "Saint "));
  if (language === "ko") found.add(text.replaceAll(" ", ""));
  if (language === "ja") found.add(text.replaceAll("・", ""));
  return [...found].filter((spelling) => spelling.length > 1);
}
