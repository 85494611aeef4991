/** What Spanish lists of countries lack: everyday and older names, abbreviations, adjectives and people with their endings. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

/** Everyday names, older names and abbreviations. */
export const spanishNames: { readonly [code: CountryCode]: readonly string[] } = {
  us: ["Estados Unidos", "EE.UU.", "EE. UU.", "EEUU", "EE UU"],
  gb: ["Gran Bretaña", "Reino Unido", "Inglaterra"],
  eu: ["UE", "Unión Europea"],
};

/** Adjectives and people, in every form (masculine, feminine, plurals). Words in small letters match capitals too. */
export const spanishPeople: { readonly [code: CountryCode]: readonly string[] } = {
  us: list("estadounidense | estadounidenses | norteamericano | norteamericana"),
  es: list("español | española | españoles | españolas"),
};

/** Names that are also something else: see `risk/spanish.ts`. */
export const riskySpanish: ReadonlySet<string> = new Set([]);

/** Listed names that are other things in Spanish and not worth their errors. */
export const leftOutSpanish: readonly string[] = ["RU", "Granada", "Reunión"];

/** Where a country's name only seems to stand, or is part of another name. */
export const spanishStops: readonly string[] = list(`
  dólares estadounidenses | Nuevo México
`);
