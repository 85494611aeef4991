import { expect, it } from "vitest";
import { summaryOf } from "../../src/policy/summary";
import { factWith, programmeWith } from "../fixtures/policy";

it("sums up a programme as of a day: values and events of later days are not yet known", () => {
  const programme = programmeWith({
    facts: {
      status: [factWith({ value: "announced", from: "2024", to: "2025" }), factWith({ value: "open", from: "2025" })],
    },
    events: [
      { date: "2024-05", type: "announced", text: { en: "Announced" }, sources: ["gazette"] },
      { date: "2025-01-01", type: "in-force", text: { en: "In force" }, sources: ["gazette"] },
    ],
  });
  expect(summaryOf(programme, "2024-12-31")).toMatchObject({
    id: "xx/star",
    status: { value: "announced" },
    legal: null,
    yearsToPR: null,
    changed: "2024-05",
  });
  expect(summaryOf(programme, "2025-01-01")).toMatchObject({ status: { value: "open" }, changed: "2025-01-01" });
});
