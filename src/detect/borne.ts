/** Names of countries that somebody or something in the document bears: `Mark Cuban`, `Denmark Street`. */
import type { Lexicon } from "./lexicon";
import type { Reading } from "./reading";
import { isBorneName, wordsAround } from "./risk/risk";
import { termKinds } from "./term";

export interface BorneNames {
  readonly inBlock: (reading: Reading) => ReadonlySet<string>;
  readonly inDocument: ReadonlySet<string>;
}

const country = termKinds.indexOf("country");

/** Looks at every name of a country once, those inside of stop phrases too: `Michael Jordan` tells of Jordan elsewhere. */
export function borneNames(lexicon: Lexicon, readings: readonly Reading[]): BorneNames {
  const inDocument = new Set<string>();
  const byReading = new Map<Reading, ReadonlySet<string>>();
  for (const reading of readings) {
    const names = new Set<string>();
    for (const group of reading.groups) {
      if (!group.terms.some((term) => lexicon.kind[term] === country)) continue;
      const around = wordsAround(reading.folded.text, group);
      if (isBorneName(reading.language, around)) names.add(around.name);
    }
    byReading.set(reading, names);
    for (const name of names) inDocument.add(name);
  }
  return { inBlock: (reading) => byReading.get(reading) ?? new Set(), inDocument };
}
