import { describe, expect, it } from "vitest";
import { lintPack, lintPolicy } from "../../src/policy/lint";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";

const today = "2026-01-10";

describe("lintPolicy", () => {
  it("finds nothing in a sound policy", () => {
    expect(lintPolicy(policyWith(), today)).toEqual([]);
  });

  it("gives what each rule found, with a path and a message", () => {
    const status = [factWith(), factWith({ asOf: "2026-02", from: undefined })];
    const policy = policyWith({
      sources: { gazette: sourceWith({ tier: "press" }), spare: sourceWith({ url: "https://spare.example" }) },
      programmes: [programmeWith({ facts: { status } })],
    });
    expect(lintPolicy(policy, today).map(({ path }) => path)).toEqual([
      "sources.spare",
      "programmes[0].facts.status",
      "programmes[0].facts.status[1].asOf",
      "programmes[0].facts.status[0].confidence",
      "programmes[0].facts.status[1].confidence",
    ]);
  });
});

describe("lintPack", () => {
  it("says of each problem which country’s file it is in", () => {
    const stray = policyWith({
      country: "yy",
      programmes: [programmeWith({ id: "yy/moon", confusableWith: ["yy/sun"], names: moon, aliases: {} })],
    });
    const spare = policyWith({
      sources: { gazette: sourceWith(), spare: sourceWith({ url: "https://spare.example" }) },
    });
    expect(lintPack([spare, stray], today).problems.map(({ country, path }) => [country, path])).toEqual([
      ["xx", "sources.spare"],
      ["yy", "programmes[0].confusableWith[0]"],
    ]);
  });

  it("keeps what is stale apart: nothing is wrong with it yet", () => {
    const { problems, notes } = lintPack([policyWith()], "2026-06-01");
    expect(problems).toEqual([]);
    expect(notes.map(({ country, path }) => [country, path])).toEqual([["xx", "programmes[0].facts.status[0]"]]);
  });
});

const moon = { en: "Moon visa", native: { lang: "en", text: "Moon visa" } };
