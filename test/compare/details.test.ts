import { expect, it } from "vitest";
import { detailsOf } from "../../src/compare/details";
import type { Column } from "../../src/policy/cells";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const words = wordsIn("en");
const before = factWith({ value: 460, unit: "USD", per: "once", from: "2016-12-23", to: "2024-04-01" });
const now = factWith({ value: 780, unit: "USD", per: "once", from: "2024-04-01" });
const column: Column = {
  kind: "programme",
  programme: programmeWith({ facts: { fee: [now, before] } }),
  sources: policyWith().sources,
};

it("tell since when a value holds, what was before, and who says so", () => {
  expect(detailsOf("fee", { kind: "facts", facts: [now] }, column, words)).toMatchObject({
    title: "780 USD once",
    lines: [
      { label: "In force", text: "since Apr 1, 2024" },
      { label: "Before", text: "460 USD once" },
    ],
    sources: [{ publisher: "Gazette" }],
  });
});

it("tell the day for which a value is stated where its beginning is unknown", () => {
  const { from: _from, ...undated } = now;
  const stated = { ...undated, asOf: "2026" };
  expect(detailsOf("fee", { kind: "facts", facts: [stated] }, column, words)?.lines[0]).toEqual({
    label: "Stated for",
    text: "2026",
  });
});

it("are none for what has no source of its own", () => {
  expect(detailsOf("fee", { kind: "absent" }, column, words)).toBeNull();
  expect(detailsOf("programmeCount", { kind: "count", count: 2 }, column, words)).toBeNull();
  expect(detailsOf("fee", { kind: "facts", facts: [factWith({ sources: ["lost"] })] }, column, words)).toBeNull();
});
