import { expect, it } from "vitest";
import { weakProblems } from "../../src/policy/lint-weak";
import type { Fact, SourceTier } from "../../src/policy/types";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";

const withFact = (tier: SourceTier, fact: Fact, field = "status") =>
  policyWith({
    sources: { gazette: sourceWith({ tier }), second: sourceWith({ tier, url: "https://second.example" }) },
    programmes: [programmeWith({ facts: { [field]: [fact] } })],
  });

it.each<SourceTier>(["press", "guide"])("asks for a second source where the only one is of tier %s", (tier) => {
  expect(weakProblems(withFact(tier, factWith()))).toEqual([
    { path: "programmes[0].facts.status[0].confidence", message: expect.stringContaining(tier) },
  ]);
});

it.each<[string, ReturnType<typeof withFact>]>([
  ["the word of the state", withFact("official", factWith())],
  ["two papers that agree", withFact("press", factWith({ sources: ["gazette", "second"] }))],
  ["a doubt that is declared", withFact("press", factWith({ confidence: "medium" }))],
  ["a silence, which is no number", withFact("press", factWith({ value: "silent" }))],
  ["a field that nobody decides by alone", withFact("press", factWith({ value: 40 }), "ageMax")],
])("is content with %s", (_name, policy) => {
  expect(weakProblems(policy)).toEqual([]);
});
