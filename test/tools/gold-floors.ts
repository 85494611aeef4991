/** What detection has reached on the held-back half, below which it must not fall. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageFigures } from "./gold-figures";
import { rates } from "./gold-score";

export const floorsFile = join(import.meta.dirname, "../gold/floors.json");

export interface Floor {
  /** F1, in percent, rounded down to a tenth. */
  readonly programme: number;
  readonly country: number;
  /** Forbidden spans and hard negatives that were marked. */
  readonly forbiddenHits: number;
}

export type Floors = { readonly [language: string]: Floor };

export function readFloors(): {
  readonly floors: Floors;
  readonly raised: (figures: readonly LanguageFigures[]) => Floors;
} {
  // Written by this file alone.
  const floors = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, "utf8")) as Floors) : {};
  return { floors, raised: (figures) => ({ ...floors, ...Object.fromEntries(figures.map(floorOf)) }) };
}

function floorOf(figures: LanguageFigures): readonly [language: string, floor: Floor] {
  const tenth = (percent: number) => Math.floor(percent * 10) / 10;
  return [
    figures.language,
    {
      programme: tenth(rates(figures.programme).f1),
      country: tenth(rates(figures.country).f1),
      forbiddenHits: figures.forbiddenHits + figures.markedNegatives,
    },
  ];
}
