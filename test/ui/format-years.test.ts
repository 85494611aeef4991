import { expect, it } from "vitest";
import { yearsFigure } from "../../src/ui/format-years";
import { factWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const en = wordsIn("en");

it.each([
  [{ value: 3, unit: "year" }, "3", "whole years"],
  [{ value: [21, 33] as const, unit: "month" }, "1.75–2.75", "months as parts of years"],
  [{ value: 0, unit: "year" }, "0", "on arrival"],
  [{ value: "none" }, "No direct route", "no route is no number"],
  [{ value: "silent" }, "Not published", "nor is silence"],
])("%o is %s: %s", (fact, expected, _why) => {
  expect(yearsFigure(factWith(fact), en).text).toBe(expected);
});

it("a missing record is said", () => {
  expect(yearsFigure(null, en).text).toBe("No record yet");
});
