import { expect, it } from "vitest";
import { seriesProblems } from "../../src/policy/lint-series";
import type { Fact } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const withStatus = (...status: readonly Fact[]) => policyWith({ programmes: [programmeWith({ facts: { status } })] });

it.each<[string, ReturnType<typeof policyWith>, string]>([
  [
    "two values of one series on the same day",
    withStatus(factWith(), factWith({ from: "2025" })),
    "programmes[0].facts.status",
  ],
  [
    "a value that ends after the next has begun",
    withStatus(factWith({ to: "2025-07" }), factWith({ from: "2025-06-30" })),
    "programmes[0].facts.status",
  ],
  [
    "two values of a country’s own series on the same day",
    policyWith({ indicators: { rdShareOfGdp: [factWith({ value: 2, unit: "percent" }), factWith({ value: 3 })] } }),
    "indicators.rdShareOfGdp",
  ],
  ["an id that is there twice", policyWith({ programmes: [programmeWith(), programmeWith()] }), "programmes[1].id"],
])("finds %s", (_name, policy, path) => {
  expect(seriesProblems(policy).map((problem) => problem.path)).toEqual([path]);
});

it("lets values follow one another, and variants and national issues stand side by side", () => {
  const policy = withStatus(
    factWith({ to: "2025" }),
    factWith({ value: "closed", from: "2025" }),
    factWith({ variant: "fast" }),
    factWith({ issue: "de" }),
  );
  expect(seriesProblems(policy)).toEqual([]);
});
