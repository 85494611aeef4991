import { describe, expect, it } from "vitest";
import { endedOf, factOn, factsOn, historyOf, nextChangeOf } from "../../src/policy/as-of";
import type { Field } from "../../src/policy/fields";
import { factWith, programmeWith } from "../fixtures/policy";

const programme = programmeWith({
  facts: {
    fee: [
      factWith({ value: 100, unit: "USD", per: "once", from: "2020", to: "2024-04-01" }),
      factWith({ value: 150, unit: "USD", per: "once", from: "2024-04-01", to: "2027-01-01" }),
      factWith({ value: 200, unit: "USD", per: "once", from: "2027-01-01" }),
      factWith({ value: 2000, unit: "USD", per: "once", variant: "fast", from: "2023-01-01" }),
    ],
    minSalary: [
      factWith({ value: 40_000, unit: "EUR", per: "year", from: "2024-01-01" }),
      factWith({ value: 45_300, unit: "EUR", per: "year", issue: "de", from: "2024-01-01", to: "2025-01-01" }),
      factWith({ value: 48_300, unit: "EUR", per: "year", issue: "de", from: "2025-01-01" }),
    ],
    cap: [factWith({ value: 500, from: undefined, asOf: "2025-06" })],
  },
});

describe("factOn", () => {
  it.each<[Field, string, string | undefined, number | null, string]>([
    ["fee", "2019-12-31", undefined, null, "before the first value nothing is known"],
    ["fee", "2020", undefined, 100, "a year means its first day"],
    ["fee", "2024-03-31", undefined, 100, "the last day of the old value"],
    ["fee", "2024-04-01", undefined, 150, "`to` is exclusive"],
    ["fee", "2030-01-01", undefined, 200, "a scheduled value holds when its day comes"],
    ["minSalary", "2024-06-01", "de", 45_300, "a state's own rule"],
    ["minSalary", "2024-06-01", "fr", 40_000, "the shared rule where a state has none"],
    ["minSalary", "2024-06-01", undefined, 40_000, "without a state only the shared rule"],
    ["cap", "2025-05-31", undefined, null, "an `asOf` value says nothing about earlier days"],
    ["cap", "2026-01-01", undefined, 500, "an `asOf` value is taken to hold on"],
    ["ageMax", "2026-01-01", undefined, null, "a field that nobody has looked up"],
  ])("%s on %s for %s is %s: %s", (field, on, issue, expected) => {
    expect(factOn({ programme, field, on, issue })?.value ?? null).toBe(expected);
  });

  it("gives one value a variant, the leading one first", () => {
    expect(factsOn({ programme, field: "fee", on: "2025-01-01" }).map(({ value }) => value)).toEqual([150, 2000]);
  });
});

describe("history", () => {
  it("holds the leading series alone, the oldest first", () => {
    expect(historyOf(programme, "fee").map(({ value }) => value)).toEqual([100, 150, 200]);
  });

  it("knows the next scheduled change, and when there is none", () => {
    expect(nextChangeOf(programme, "fee", "2026-01-01")?.value).toBe(200);
    expect(nextChangeOf(programme, "fee", "2027-01-01")).toBeNull();
    expect(nextChangeOf(programme, "ageMax", "2020-01-01")).toBeNull();
  });
});

describe("endedOf", () => {
  const ended = programmeWith({
    facts: {
      fee: [
        factWith({ value: 100, unit: "USD", per: "once", variant: "payment", from: "2024-01-01", to: "2024-06-01" }),
        factWith({ value: 100, unit: "USD", per: "once", variant: "payment", from: "2024-07-01", to: "2025-01-01" }),
        factWith({ value: 7, unit: "USD", per: "once", variant: "other" }),
      ],
    },
  });

  it.each<[string, string | null, string]>([
    ["2023-12-31", null, "before its beginning"],
    ["2024-03-01", null, "while it holds"],
    ["2024-06-15", "2024-06-01", "between two of its values"],
    ["2025-01-01", "2025-01-01", "from the day of its end"],
  ])("on %s gives the value that ended on %s: %s", (on, to) => {
    expect(endedOf(ended, "fee", on)?.to ?? null).toBe(to);
  });
});
