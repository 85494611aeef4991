import { expect, it } from "vitest";
import { staleFacts, staleNotes } from "../../src/policy/lint-stale";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";

const policy = policyWith({
  sources: { gazette: sourceWith(), fresh: sourceWith({ url: "https://fresh.example", seen: "2026-05-20" }) },
  programmes: [
    programmeWith({
      facts: {
        status: [
          factWith({ value: "announced", from: "2023", to: "2024" }),
          factWith(),
          factWith({ issue: "de" }),
          factWith({ variant: "fast", sources: ["gazette", "fresh"] }),
          factWith({ value: "closed", variant: "later", from: "2027" }),
        ],
        // Degrees change rarely: half a year is nothing to them.
        education: [factWith({ value: "bachelor" })],
      },
    }),
  ],
});

it("lists values that hold today and whose newest reading is older than their field bears, national issues too", () => {
  expect(staleFacts(policy, "2026-06-01").map(({ path, checked }) => [path, checked])).toEqual([
    ["programmes[0].facts.status[1]", "2026-01-01"],
    ["programmes[0].facts.status[2]", "2026-01-01"],
  ]);
});

it("tells when each was read last and what to do", () => {
  expect(staleNotes(policy, "2026-06-01")[0]).toEqual({
    path: "programmes[0].facts.status[1]",
    message: expect.stringMatching(/2026-01-01.*seen/),
  });
});

it("lists nothing as long as the readings are fresh", () => {
  expect(staleFacts(policy, "2026-01-31")).toEqual([]);
});
