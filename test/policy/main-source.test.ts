import { expect, it } from "vitest";
import { mainSource } from "../../src/policy/main-source";
import { policyWith } from "../fixtures/policy";

const { sources } = policyWith();
const [gazette] = Object.values(sources);
if (!gazette) throw new Error("the fixture lost its source");
const both = {
  gazette,
  paper: { ...gazette, publisher: "Paper" },
  guide: { ...gazette, publisher: "Guide", tier: "guide" as const },
};
const rests = (...ids: readonly string[]) => ({ sources: ids });

it.each([
  ["the one that most values rest on", [rests("gazette"), rests("paper"), rests("paper")], "Paper"],
  ["of equals the first", [rests("gazette"), rests("paper")], "Gazette"],
  ["every source of a value counts", [rests("gazette", "paper"), rests("paper")], "Paper"],
  ["a naming by a better tier weighs more", [rests("guide"), rests("guide"), rests("gazette")], "Gazette"],
  ["a lost source is none", [rests("lost")], undefined],
  ["no values, no source", [], undefined],
])("%s", (_why, items, expected) => {
  expect(mainSource(items, both)?.publisher).toBe(expected);
});
