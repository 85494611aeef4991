import type { CountryCode, Language, LocalText, ProgrammeId } from "./types";

/** The country of a programme: `us` of `us/h-1b`. */
export function countryOf(id: ProgrammeId): CountryCode {
  return id.slice(0, id.indexOf("/"));
}

/** The text in `language`, or in English where nobody wrote it yet. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

/** The language of the record that serves a reader of `locale` (BCP 47) best; English where none does. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase().replaceAll("_", "-");
  if (/^zh(-|$)/.test(tag)) return /hant|-tw|-hk|-mo/.test(tag) ? "zh-Hant" : "zh-Hans";
  const base = tag.split("-")[0];
  switch (base) {
    case "ko":
    case "ja":
    case "de":
    case "fr":
    case "es":
      return base;
    default:
      return "en";
  }
}

/** The country's everyday name in the language of `locale`; the code in capitals where there is none. */
export function countryName(code: CountryCode, locale: string): string {
  return (
    new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(code.toUpperCase()) ?? code.toUpperCase()
  );
}
