import type { Fact } from "../policy/types";
import { readingOf } from "./format-value";
import type { Words } from "./words";

/** Whether a court case bears on the programme at the moment. */
export function isInCourt(legal: Fact | null): boolean {
  return legal !== null && legal.value !== "none" && legal.value !== "silent";
}

const withCourt = {
  litigated: "status_inCourt",
  stayed: "status_stayed",
  vacated: "status_vacated",
} as const;

/** The state of a programme in a few words, a court case included: "Open · in court". */
export function statusWords(status: Fact | null, legal: Fact | null, words: Words): string {
  const { text } = readingOf(status, "status", words);
  const code = legal?.value;
  if (code !== "litigated" && code !== "stayed" && code !== "vacated") return text;
  // A ruling about one part of a programme must not read as if the programme itself were annulled.
  return words.t(legal?.appliesTo ? "status_inCourt" : withCourt[code], [text]);
}
