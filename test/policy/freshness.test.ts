import { describe, expect, it } from "vitest";
import type { Field, Indicator } from "../../src/policy/fields";
import { checkedOn, isOld } from "../../src/policy/freshness";
import type { Source } from "../../src/policy/types";
import { factWith, policyWith } from "../fixtures/policy";

const [source] = Object.values(policyWith().sources);
if (!source) throw new Error("the fixture lost its source");
const seenOn = (seen: string): Source => ({ ...source, seen });

it.each<[string, Field | Indicator, boolean, string]>([
  ["2026-11-01", "legal", true, "a court's state after weeks"],
  ["2026-11-01", "education", false, "a degree rule only after years"],
  ["2026-11-22", "legal", false, "nothing that was read today"],
  ["2024-01", "medianWage", true, "an indicator too"],
])("a value read on %s in the field %s is old: %s (%s)", (checked, field, expected) => {
  expect(isOld(checked, field, "2026-11-22")).toBe(expected);
});

describe("checkedOn", () => {
  const sources = { old: seenOn("2026-01-01"), young: seenOn("2026-06-01") };

  it("is the last day on which one of the sources was read", () => {
    expect(checkedOn(factWith({ sources: ["young", "old"] }), sources)).toBe("2026-06-01");
  });

  it("is null where no source is known", () => {
    expect(checkedOn(factWith({ sources: ["lost"] }), sources)).toBeNull();
  });
});
