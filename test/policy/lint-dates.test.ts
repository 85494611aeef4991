import { expect, it } from "vitest";
import { dateProblems } from "../../src/policy/lint-dates";
import type { Fact } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const today = "2026-06-01";
const withStatus = (fact: Fact) => policyWith({ programmes: [programmeWith({ facts: { status: [fact] } })] });

it("finds a value stated for a day after its sources were last read", () => {
  const problems = dateProblems(withStatus(factWith({ from: undefined, asOf: "2026-01-02" })), today);
  expect(problems.map(({ path }) => path)).toEqual(["programmes[0].facts.status[0].asOf"]);
});

it("finds a review that has yet to come", () => {
  expect(dateProblems(policyWith({ reviewed: "2026-07" }), today).map(({ path }) => path)).toEqual(["reviewed"]);
});

it.each<[string, Fact]>([
  ["a value of the day on which its source was read", factWith({ from: undefined, asOf: "2026-01-01" })],
  ["a change that is scheduled", factWith({ from: "2027-01-01" })],
])("lets pass %s", (_name, fact) => {
  expect(dateProblems(withStatus(fact), today)).toEqual([]);
});
