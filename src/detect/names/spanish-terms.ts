/** From the Spanish lists to terms of the lexicon: accents that the web leaves out, capitals that make a surname. */
import { languageBits, type Term, traits } from "../term";
import { listedNames } from "./cldr";
import { riskySpanish, spanishNames } from "./spanish";
import { spanishForms } from "../risk/spanish-forms";
import { spanishPeople } from "./spanish-people";
import { spanishStops } from "./spanish-stops";

const languages = languageBits.es;

function country(text: string, ref: string, isRisky: boolean): Term {
  return { text, kind: "country", ref, languages, traits: isRisky ? traits.risky : 0 };
}

/** Without accents, as headlines in capitals and much of the web have it; the tilde of the ñ stays. */
function plain(text: string): string {
  return text.replace(/[áéíóúü]/giu, (sign) => sign.normalize("NFD").charAt(0));
}

/** A name as it is and without accents. */
export function spanishNamed(text: string, ref: string): readonly Term[] {
  return [...new Set([text, plain(text)])].map((name) => country(name, ref, riskySpanish.has(text)));
}

/** Countries that read like a feminine adjective: China, Indonesia, Filipinas. */
const countryNames: ReadonlySet<string> = new Set(
  listedNames.filter(({ language }) => language === "es").map(({ text }) => text),
);

/**
 * One form of an adjective. With a capital it is a surname, or part of a firm's name, often enough to be judged by its
 * surroundings; that term comes first and so decides for both.
 */
function spanishPerson(text: string, ref: string): readonly Term[] {
  const capitals = plain(text).toUpperCase();
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return [
    country(capital, ref, !countryNames.has(capital) || riskySpanish.has(capital)),
    country(text, ref, riskySpanish.has(text)),
    ...(capitals === text.toUpperCase() ? [] : [country(capitals, ref, false)]),
  ];
}

/** Names, people and stop phrases of Spanish pages, beside what the lists of CLDR and ISO give. */
export function spanishTerms(): readonly Term[] {
  const named = Object.entries(spanishNames).flatMap(([code, texts]) =>
    texts.flatMap((text) => spanishNamed(text, code)),
  );
  const people = Object.entries(spanishPeople).flatMap(([code, entries]) =>
    entries.flatMap(spanishForms).flatMap((text) => spanishPerson(text, code)),
  );
  const stops = new Set(spanishStops.flatMap((text) => [text, plain(text)]));
  return [...named, ...people, ...[...stops].map((text): Term => ({ text, kind: "stop", ref: "", languages }))];
}
