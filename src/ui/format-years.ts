import type { Fact } from "../policy/types";
import { daysOf } from "../policy/scale";
import { readableNumber } from "./format-number";
import { type Reading, readingOf } from "./format-value";
import type { Words } from "./words";

const daysAYear = 365.25;

/** A duration as a bare number of years, for columns that are headed "years": 21 to 33 months are 1.75–2.75. */
export function yearsFigure(fact: Fact | null, words: Words): Reading {
  if (fact === null || typeof fact.value === "string") return readingOf(fact, "yearsToPR", words);
  const [low, high] = daysOf(fact.value, fact.unit);
  const years = (days: number) => Math.round((days / daysAYear) * 100) / 100;
  const text = readableNumber(low === high ? years(low) : [years(low), years(high)], words.locale);
  return { text, figure: { number: text, unit: "" }, kind: "number" };
}
