/** What French lists of countries lack: everyday and older names, abbreviations, adjectives and people with their endings. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

/** Everyday names, older names and abbreviations. */
export const frenchNames: { readonly [code: CountryCode]: readonly string[] } = {
  us: ["États-Unis", "Etats-Unis", "USA", "US", "Amérique"],
  gb: ["Grande-Bretagne", "Royaume-Uni", "Angleterre", "GB"],
  eu: ["UE", "Union européenne"],
};

/** Adjectives and people, in every form (masculine, feminine, plurals). Adjectives in small letters match capitals too. */
export const frenchPeople: { readonly [code: CountryCode]: readonly string[] } = {
  us: list("américain | américaine | américains | américaines | états-unien"),
  fr: list("français | française | françaises"),
};

/** Names that are also something else: see `risk/french.ts`. */
export const riskyFrench: ReadonlySet<string> = new Set([]);

/** Listed names that are other things in French and not worth their errors. */
export const leftOutFrench: readonly string[] = ["Maurice"];

/** Where a country's name only seems to stand, or is part of another name. */
export const frenchStops: readonly string[] = list(`
  dollar américain | dollars américains | Nouveau-Mexique
`);
