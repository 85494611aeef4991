import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import leading from "../../assets/policy/leading.json";
import { fieldNames } from "../../src/policy/fields";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { coverageOf } from "./coverage";
import { coverageMarkdown, withCoverage } from "./coverage-table";
import { policySchema } from "./policy-schema";
import { readPolicies } from "./read-policies";

const directory = join(import.meta.dirname, "../../assets/policy");
const readme = readFileSync(join(directory, "README.md"), "utf8");

describe("coverageMarkdown", () => {
  it("gives each programme a line of one sign a field, and its share", () => {
    const facts = { status: [factWith()], legal: [factWith({ value: "none" })], fee: [factWith({ value: "silent" })] };
    const text = coverageMarkdown(coverageOf([policyWith({ programmes: [programmeWith({ facts })] })], ["xx/star"]));
    const line = text.split("\n").find((each) => each.startsWith("| xx/star"));
    expect(line?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "xx/star",
      "●",
      "–",
      "?",
      ...fieldNames.slice(3).map(() => ""),
      "16 %",
      "",
    ]);
  });
});

describe("withCoverage", () => {
  it("replaces what stands between the markers, however often", () => {
    const once = withCoverage(readme, "TABLE");
    expect(once).toContain("\n\nTABLE\n\n");
    expect(withCoverage(once, "TABLE")).toBe(once);
  });

  it("refuses a text without markers", () => {
    expect(() => withCoverage("# Readme", "TABLE")).toThrow(/needs the line/);
  });
});

describe("the README of the record", () => {
  it("has the table of the files as they are (npm run -s policy:coverage -- --write)", () => {
    const { policies } = readPolicies(directory);
    expect(readme).toBe(withCoverage(readme, coverageMarkdown(coverageOf(policies, leading))));
  });

  it("explains every member and every field", () => {
    const names = membersOf(policySchema());
    expect(names).toContain("monthsAYear");
    expect(names).toContain("rdShareOfGdp");
    expect(names.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`"${name}":`))).toEqual([]);
  });
});

it("lists each leading programme once", () => {
  expect(leading.filter((id) => !/^[a-z]{2}\/[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(new Set(leading).size).toBe(leading.length);
});

/** The names of all members, but those that are languages. */
function membersOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties ?? {}) : [];
  const all = [...own, ...Object.values(schema).flatMap(membersOf)];
  return [...new Set(all)].filter((name) => !/^(?:zh-Han[st]|ko|ja|de|fr|es)$/.test(name));
}
