import { describe, expect, it } from "vitest";
import { lintPolicy } from "../../src/policy/lint";
import type { Fact, Policy, Source } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const today = "2026-06-01";
const withStatus = (...status: readonly Fact[]): Policy =>
  policyWith({ programmes: [programmeWith({ facts: { status } })] });
const gazette: Source = {
  url: "https://gazette.example/1",
  title: "Decree 1",
  publisher: "Gazette",
  tier: "official",
  published: "2023-12-01",
  seen: "2026-01-01",
  lang: "en",
};

describe("lintPolicy", () => {
  it("finds nothing in a sound policy", () => {
    expect(lintPolicy(policyWith(), today)).toEqual([]);
  });

  it.each<[string, Policy, string]>([
    [
      "two values of one series on the same day",
      withStatus(factWith(), factWith({ from: "2025" })),
      "programmes[0].facts.status",
    ],
    ["a source that nobody uses", policyWith({ sources: { gazette: gazette, spare: gazette } }), "sources.spare"],
    [
      "a source seen tomorrow",
      policyWith({ sources: { gazette: { ...gazette, seen: "2026-06-02" } } }),
      "sources.gazette.seen",
    ],
    [
      "a source published after it was seen",
      policyWith({ sources: { gazette: { ...gazette, published: "2026-03" } } }),
      "sources.gazette.published",
    ],
    ["an id that is there twice", policyWith({ programmes: [programmeWith(), programmeWith()] }), "programmes[1].id"],
  ])("finds %s", (_name, policy, path) => {
    expect(lintPolicy(policy, today).map((problem) => problem.path)).toEqual([path]);
  });

  it("lets values follow one another, and variants stand side by side", () => {
    const policy = withStatus(
      factWith({ to: "2025" }),
      factWith({ value: "closed", from: "2025" }),
      factWith({ variant: "fast" }),
      factWith({ issue: "de" }),
    );
    expect(lintPolicy(policy, today)).toEqual([]);
  });
});
