import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse";
import type { Fact } from "../../src/policy/types";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";

const withFact = (field: string, fact: Partial<Fact> & Record<string, unknown>) =>
  policyWith({ programmes: [programmeWith({ facts: { [field]: [factWith(fact)] } })] });

describe("parsePolicy", () => {
  it("gives a sound policy as it is, without its pointer to the schema", () => {
    const sound = policyWith();
    expect(parsePolicy({ $schema: "./schema.json", ...sound })).toEqual({ policy: sound, problems: [] });
  });

  it("reads a plain alias as one without conditions", () => {
    const { aliases: _, ...rest } = programmeWith();
    const { policy } = parsePolicy({ ...policyWith(), programmes: [{ ...rest, aliases: { en: ["Star visa"] } }] });
    expect(policy?.programmes[0]?.aliases.en).toEqual([{ text: "Star visa" }]);
  });

  it.each<[string, unknown, string, RegExp]>([
    [
      "a value without a date",
      withFact("status", { from: undefined }),
      "programmes[0].facts.status[0].from",
      /exactly one/,
    ],
    [
      "a value with two dates",
      withFact("status", { asOf: "2024" }),
      "programmes[0].facts.status[0].from",
      /exactly one/,
    ],
    [
      "a value without a source",
      withFact("status", { sources: [] }),
      "programmes[0].facts.status[0].sources",
      /at least one/,
    ],
    [
      "an unknown source",
      withFact("status", { sources: ["x"] }),
      "programmes[0].facts.status[0].sources[0]",
      /add it there/,
    ],
    [
      "money without a currency",
      withFact("fee", { value: 5, per: "once" }),
      "programmes[0].facts.fee[0].unit",
      /currency/,
    ],
    ["money without a period", withFact("fee", { value: 5, unit: "USD" }), "programmes[0].facts.fee[0].per", /period/],
    [
      "a duration without a unit",
      withFact("yearsToPR", { value: 5 }),
      "programmes[0].facts.yearsToPR[0].unit",
      /time unit/,
    ],
    [
      "a range backwards",
      withFact("yearsToPR", { value: [5, 3], unit: "year" }),
      "programmes[0].facts.yearsToPR[0].value",
      /lower, upper/,
    ],
    [
      "a code of another field",
      withFact("status", { value: "lottery" }),
      "programmes[0].facts.status[0].value",
      /open/,
    ],
    ["a number where a code belongs", withFact("status", { value: 3 }), "programmes[0].facts.status[0].value", /open/],
    ["an end before the beginning", withFact("status", { to: "2023" }), "programmes[0].facts.status[0].to", /later/],
    ["a misspelled member", withFact("status", { form: "2024" }), "programmes[0].facts.status[0].form", /spelling/],
    ["a misspelled field", withFact("fees", {}), "programmes[0].facts.fees", /spelling/],
    ["a missing member", { ...policyWith(), reviewed: undefined }, "reviewed", /./],
    ["a day that does not exist", policyWith({ reviewed: "2026-02-30" }), "reviewed", /date/],
    [
      "another country's programme",
      policyWith({ programmes: [programmeWith({ id: "yy/star" })] }),
      "programmes[0].id",
      /yy.json/,
    ],
    [
      "an id that every object inherits",
      policyWith({ sources: { ...policyWith().sources, constructor: sourceWith() } }),
      "sources.constructor",
      /choose another/,
    ],
    [
      "what would become the prototype",
      { ...policyWith(), sources: JSON.parse(`{"__proto__": 1}`) },
      "sources.__proto__",
      /choose another/,
    ],
    ["no object at all", "visa", "(the whole file)", /./],
    ["null", null, "(the whole file)", /./],
  ])("refuses %s, naming path and reason", (_name, input, path, message) => {
    const { policy, problems } = parsePolicy(input);
    expect(policy).toBeNull();
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toMatch(message);
  });

  it("names every problem, not only the first", () => {
    const { problems } = parsePolicy(policyWith({ reviewed: "soon", country: "XX" }));
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(["reviewed", "country"]));
  });
});
