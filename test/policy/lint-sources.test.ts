import { expect, it } from "vitest";
import { sourceProblems } from "../../src/policy/lint-sources";
import type { Policy } from "../../src/policy/types";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";

const today = "2026-06-01";
const withSource = (members: Parameters<typeof sourceWith>[0]): Policy =>
  policyWith({ sources: { gazette: sourceWith(members) } });

it.each<[string, Policy, string, RegExp]>([
  [
    "a source that nobody uses",
    policyWith({ sources: { gazette: sourceWith(), spare: sourceWith({ url: "https://spare.example" }) } }),
    "sources.spare",
    /remove it/,
  ],
  [
    "a page that is there twice",
    policyWith({
      sources: { gazette: sourceWith(), again: sourceWith() },
      programmes: [programmeWith({ facts: { status: [factWith({ sources: ["gazette", "again"] })] } })],
    }),
    "sources.again.url",
    /"gazette" too/,
  ],
  ["a source seen tomorrow", withSource({ seen: "2026-06-02" }), "sources.gazette.seen", /later than today/],
  ["a source seen in some month", withSource({ seen: "2026-01" }), "sources.gazette.seen", /no day/],
  ["a source published after it was seen", withSource({ published: "2026-03" }), "sources.gazette.published", /later/],
  ["an address for a title", withSource({ title: "https://gazette.example/1" }), "sources.gazette.title", /address/],
  ["an address for a publisher", withSource({ publisher: "http://x.example" }), "sources.gazette.publisher", /address/],
])("finds %s", (_name, policy, path, message) => {
  const problems = sourceProblems(policy, today);
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(problems[0]?.message).toMatch(message);
});

it("counts a source as used where only an event or the country itself names it", () => {
  const policy = policyWith({
    sources: {
      gazette: sourceWith(),
      court: sourceWith({ url: "https://court.example" }),
      bureau: sourceWith({ url: "https://bureau.example" }),
    },
    programmes: [
      programmeWith({ events: [{ date: "2025", type: "ruling", text: { en: "Ruled" }, sources: ["court"] }] }),
    ],
    indicators: { rdShareOfGdp: [factWith({ value: 2, unit: "percent", sources: ["bureau"] })] },
  });
  expect(sourceProblems(policy, today)).toEqual([]);
});
