import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";
import { isValid } from "../support/json-schema";
import { mutated, mutations } from "../support/mutations";
import { realPacks } from "../support/real-packs";
import { policySchema } from "./policy-schema";

const root = join(import.meta.dirname, "../..");
const schema = policySchema();
const withFact = (field: string, members: Parameters<typeof factWith>[0] & Record<string, unknown>) =>
  policyWith({ programmes: [programmeWith({ facts: { [field]: [factWith(members)] } })] });
/** As it would come out of a file. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("schema.json", () => {
  it("is what `npm run -s policy:schema` writes", () => {
    expect(JSON.parse(readFileSync(join(root, "assets/policy/schema.json"), "utf8"))).toEqual(asJson(schema));
  });

  it("describes every member", () => {
    expect(membersWithoutText(schema)).toEqual([]);
  });

  it("takes every policy file of the record", () => {
    expect(realPacks.filter((pack) => !isValid(pack, schema))).toEqual([]);
  });

  it("takes a file that names it", () => {
    expect(isValid({ $schema: "./schema.json", ...policyWith() }, schema)).toBe(true);
  });
});

describe("the schema and the parser", () => {
  it.each<[string, unknown]>([
    ["a value without a date", withFact("status", { from: undefined })],
    ["a value with two dates", withFact("status", { asOf: "2024" })],
    ["a value without a source", withFact("status", { sources: [] })],
    ["money without a currency", withFact("fee", { value: 5, per: "once" })],
    ["money without a period", withFact("fee", { value: 5, unit: "USD" })],
    ["a range of money without a currency", withFact("fee", { value: [5, 9], per: "once" })],
    ["no money, a month", withFact("fee", { value: "none", per: "month" })],
    ["a currency in small letters", withFact("fee", { value: 5, unit: "usd", per: "once" })],
    ["a duration without a unit", withFact("yearsToPR", { value: 5 })],
    ["a range of three", withFact("yearsToPR", { value: [1, 2, 3] as never, unit: "year" })],
    ["a code of another field", withFact("status", { value: "lottery" })],
    ["a number where a code belongs", withFact("status", { value: 3 })],
    ["a misspelled member", withFact("status", { form: "2024" })],
    ["a misspelled field", withFact("fees", {})],
    ["an empty list", policyWith({ programmes: [programmeWith({ facts: { fee: [] } })] })],
    ["an empty text", policyWith({ sources: { gazette: sourceWith({ title: " " }) } })],
    ["half an address", policyWith({ sources: { gazette: sourceWith({ url: "gazette.example" }) } })],
    ["an unknown tier", policyWith({ sources: { gazette: sourceWith({ tier: "blog" as never }) } })],
    ["a source id in capitals", policyWith({ sources: { gazette: sourceWith(), Spare: sourceWith() } })],
    ["an id without a country", policyWith({ programmes: [programmeWith({ id: "star" })] })],
    ["a date in words", policyWith({ reviewed: "May 2026" })],
    ["a thirteenth month", policyWith({ reviewed: "2026-13" })],
    ["a missing member", policyWith({ reviewed: undefined as never })],
    ["no object", "visa"],
  ])("both refuse %s", (_name, input) => {
    const json = asJson(input);
    expect({ schema: isValid(json, schema), parser: parsePolicy(json).policy !== null }).toEqual({
      schema: false,
      parser: false,
    });
  });

  it.each<[string, unknown]>([
    ["a fee that is none", withFact("fee", { value: "none" })],
    ["a silent source", withFact("yearsToPR", { value: "silent" })],
    ["a range", withFact("processingTime", { value: [2, 4], unit: "week" })],
    ["a month for a date", withFact("status", { from: "2024-05" })],
    ["an alias in short", policyWith({ programmes: [programmeWith({ aliases: { en: ["Star"] as never } })] })],
    ["a page without a date", policyWith({ sources: { gazette: sourceWith({ published: null }) } })],
  ])("both take %s", (_name, input) => {
    const json = asJson(input);
    expect({ schema: isValid(json, schema), problems: parsePolicy(json).problems }).toEqual({
      schema: true,
      problems: [],
    });
  });

  it.each<[string, unknown]>([
    ["a source that is not in the file", withFact("status", { sources: ["x"] })],
    ["an end before the beginning", withFact("status", { to: "2023" })],
    ["a range backwards", withFact("ageMax", { value: [5, 3] })],
    ["a day that does not exist", policyWith({ reviewed: "2026-02-30" })],
    ["another country’s programme", policyWith({ programmes: [programmeWith({ id: "yy/star" })] })],
  ])("the parser alone sees %s", (_name, input) => {
    const json = asJson(input);
    expect({ schema: isValid(json, schema), parser: parsePolicy(json).policy !== null }).toEqual({
      schema: true,
      parser: false,
    });
  });

  it("never has the editor complain of what the parser takes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...realPacks), mutations, (pack, list) => {
        const input = mutated(pack, list);
        expect(parsePolicy(input).policy === null || isValid(input, schema)).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

/** Members of sources, events, aliases, programmes, facts and of the file; languages speak for themselves. */
function membersWithoutText(whole: unknown, path = ""): readonly string[] {
  if (typeof whole !== "object" || whole === null) return [];
  return Object.entries(whole).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    const isMember = path.endsWith("/properties") && !/\/(?:if|names|native|aliases|localText|formerly)\//.test(at);
    return [...(isMember && !("description" in value) ? [at] : []), ...membersWithoutText(value, at)];
  });
}
