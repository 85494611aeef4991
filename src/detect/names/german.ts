/** What German lists of countries lack: everyday and older names, abbreviations, adjectives and people with their endings. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

/** Everyday names, older names and abbreviations. Genitives (Deutschlands) are added to every name. */
export const germanNames: { readonly [code: CountryCode]: readonly string[] } = {
  us: ["USA", "US", "U.S.", "Amerika", "Vereinigte Staaten", "Vereinigten Staaten"],
  gb: ["Großbritannien", "England", "Vereinigtes Königreich"],
  eu: ["EU", "Europäische Union", "Europäischen Union"],
  cn: ["Volksrepublik China"],
};

/** Stems of adjectives, to which the endings e, en, er, es, em are added; -ische also as people. */
export const germanAdjectives: { readonly [code: CountryCode]: readonly string[] } = {
  de: ["deutsch"],
  us: ["amerikanisch", "US-amerikanisch"],
  cn: ["chinesisch"],
};

/** People, in every form that the press uses. */
export const germanPeople: { readonly [code: CountryCode]: readonly string[] } = {
  de: ["Deutsche", "Deutschen", "Deutscher"],
  us: ["Amerikaner", "Amerikanerin", "Amerikanern", "US-Amerikaner"],
  cn: ["Chinese", "Chinesen", "Chinesin", "Chinesinnen"],
};

/** Names that are also something else: see `risk/german.ts`. */
export const riskyGerman: ReadonlySet<string> = new Set([]);

/** Listed names that are other things in German and not worth their errors. */
export const leftOutGerman: readonly string[] = [];

/** Where a country's name only seems to stand, or is part of another name. */
export const germanStops: readonly string[] = list(`
  US-Dollar | Neu-Mexiko
`);
