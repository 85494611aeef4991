import { describe, expect, it } from "vitest";
import { laidOver, packFromText, parsePack } from "../../src/policy/pack";
import { policyWith, programmeWith } from "../fixtures/policy";

const policyOf = (country: string) => policyWith({ country, programmes: [programmeWith({ id: `${country}/star` })] });

describe("parsePack", () => {
  it("takes the format that the extension packages", () => {
    const policies = [policyOf("xx"), policyOf("yy")];
    const { pack, problems } = parsePack({ version: " spring ", policies });
    expect(problems).toEqual([]);
    expect(pack).toEqual({ version: "spring", policies, extent: "whole" });
  });

  it("takes the policy of one country, which is named after its review", () => {
    expect(parsePack(policyOf("xx")).pack).toEqual({
      version: "XX 2026-01-01",
      policies: [policyOf("xx")],
      extent: "country",
    });
  });

  it.each<[string, unknown, string | null, string, RegExp]>([
    ["nothing", null, null, "(the whole file)", /must be a pack/],
    ["a list", [policyOf("xx")], null, "(the whole file)", /must be a pack/],
    ["an object of another kind", { rates: [] }, null, "(the whole file)", /must be a pack/],
    ["a pack without a version", { policies: [policyOf("xx")] }, null, "version", /1 to 60/],
    ["a version that is none", { version: 3, policies: [policyOf("xx")] }, null, "version", /1 to 60/],
    ["a version of white space", { version: "  ", policies: [policyOf("xx")] }, null, "version", /1 to 60/],
    ["a version that is a novel", { version: "x".repeat(61), policies: [policyOf("xx")] }, null, "version", /1 to 60/],
    ["a pack of nothing", { version: "1", policies: [] }, null, "policies", /at least one/],
    ["policies that are no list", { version: "1", policies: { xx: {} } }, null, "policies", /must be a list/],
    ["an unknown member", { version: "1", policies: [policyOf("xx")], author: "A" }, null, "author", /not a member/],
    [
      "a country that is there twice",
      { version: "1", policies: [policyOf("xx"), policyOf("xx")] },
      "xx",
      "policies[1].country",
      /twice/,
    ],
    [
      "one id for two programmes, of which a store would lose one",
      policyWith({ programmes: [programmeWith(), programmeWith({ kind: "pr" })] }),
      "xx",
      "programmes[1].id",
      /"xx\/star" is there twice/,
    ],
    [
      "a broken policy among sound ones, with its place",
      { version: "1", policies: [policyOf("xx"), { ...policyOf("yy"), reviewed: "soon" }] },
      "yy",
      "policies[1].reviewed",
      /must be a date/,
    ],
    ["a policy that is null", { version: "1", policies: [null] }, null, "policies[0]", /./],
  ])("refuses %s and says why", (_name, input, country, path, message) => {
    const { pack, problems } = parsePack(input);
    expect(pack).toBeNull();
    expect(problems[0]).toEqual({ country, path, message: expect.stringMatching(message) });
  });

  it("collects the problems of every policy", () => {
    const { problems } = parsePack({ version: "1", policies: [{ country: "xx" }, { country: "yy" }] });
    expect(new Set(problems.map(({ country }) => country))).toEqual(new Set(["xx", "yy"]));
  });
});

describe("packFromText", () => {
  it("reads a file's text", () => {
    expect(packFromText(JSON.stringify(policyOf("xx"))).pack?.extent).toBe("country");
  });

  it.each(["", "{", "policies:", '{"version":'])("says that %j is not JSON", (text) => {
    const { pack, problems } = packFromText(text);
    expect(pack).toBeNull();
    expect(problems).toEqual([
      { country: null, path: "(the whole file)", message: expect.stringMatching(/^is not JSON: ./) },
    ]);
  });
});

describe("laidOver", () => {
  const shown = [policyOf("xx"), policyOf("yy")];
  const fresh = policyWith({ country: "xx", reviewed: "2026-09-09", programmes: [] });

  it("replaces everything by a whole pack", () => {
    expect(laidOver({ version: "1", policies: [fresh], extent: "whole" }, shown)).toEqual([fresh]);
  });

  it("leaves the other countries when the file is one country's", () => {
    const after = laidOver({ version: "1", policies: [fresh], extent: "country" }, shown);
    expect(after.toSorted((a, b) => (a.country < b.country ? -1 : 1))).toEqual([fresh, policyOf("yy")]);
  });
});
