import { expect, it } from "vitest";
import { isInCourt, statusWords } from "../../src/ui/status";
import { factWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const en = wordsIn("en");
const open = factWith({ value: "open" });

it.each([
  ["litigated", undefined, "Open · in court", "a running case"],
  ["vacated", undefined, "Open · annulled by a court", "a ruling about the whole"],
  [
    "vacated",
    { en: "The payment" },
    "Open · in court",
    "a ruling about one part does not read as if all were annulled",
  ],
  ["none", undefined, "Open", "no case"],
  ["silent", undefined, "Open", "nothing known of a case"],
] as const)("a programme with legal state %s (%o) is %s: %s", (value, appliesTo, expected, _why) => {
  expect(statusWords(open, factWith({ value, appliesTo }), en)).toBe(expected);
});

it("no record of the state is said, not guessed", () => {
  expect(statusWords(null, null, en)).toBe("No record yet");
  expect(isInCourt(null)).toBe(false);
});
