import { expect, it } from "vitest";
import { hashFromPicks, picksFromHash } from "../../src/compare/hash";

it.each([
  ["#us/h-1b,kr/k-tech-pass", ["us/h-1b", "kr/k-tech-pass"], "programmes in their order"],
  ["#us,kr", ["us", "kr"], "countries"],
  ["", [], "nothing"],
  ["#", [], "nothing but the sign"],
  ["#us/h-1b,<script>,us/h-1b", ["us/h-1b"], "what is no ref, and what comes twice"],
])("%s holds %o: %s", (hash, expected) => {
  expect(picksFromHash(hash)).toEqual(expected);
});

it("what was written is read again", () => {
  expect(picksFromHash(hashFromPicks(["us/h-1b", "kr"]))).toEqual(["us/h-1b", "kr"]);
  expect(hashFromPicks([])).toBe("");
});
