/** Names of countries that somebody or something in the document bears: `Mark Cuban`, `Denmark Street`. */
import type { Document } from "./document";
import type { Reading } from "./reading";
import { isBorneName, wordsAround } from "./risk/risk";
import { spanishNamesakes } from "./spanish-uses";
import { termKinds } from "./term";

/** Whether a name in this block may be borne by somebody or something that the document named. */
export type IsBorne = (reading: Reading, name: string, isRisky: boolean) => boolean;

const country = termKinds.indexOf("country");

/** Looks at every name of a country once, those inside of stop phrases too: `Michael Jordan` tells of Jordan elsewhere. */
export function borneNames(document: Document): IsBorne {
  const inDocument = new Set(spanishNamesakes(document));
  const byReading = new Map<Reading, ReadonlySet<string>>();
  for (const reading of [document.title, ...document.readings]) {
    const names = namesBorneIn(document, reading);
    byReading.set(reading, names);
    for (const name of names) inDocument.add(name);
  }
  return (reading, name, isRisky) => {
    if (byReading.get(reading)?.has(name)) return true;
    // English names that are no other word mean their country again in the next block; German ones take a genitive's s.
    if (reading.language === "en" && !isRisky) return false;
    return inDocument.has(name) || (reading.language === "de" && inDocument.has(name.replace(/s$/, "")));
  };
}

function namesBorneIn({ lexicon }: Document, reading: Reading): ReadonlySet<string> {
  const names = reading.groups
    .filter((group) => group.terms.some((term) => lexicon.kind[term] === country))
    .map((group) => wordsAround(reading.folded.text, group))
    .filter((around) => isBorneName(reading.language, around))
    .map(({ name }) => name);
  return new Set(names);
}
