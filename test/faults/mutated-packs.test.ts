import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePolicy } from "../../src/policy/parse";
import { mutated, mutations } from "../support/mutations";
import { realPacks } from "../support/real-packs";
import { runs } from "../support/runs";

test("the packs that are spoiled here are sound to begin with", () => {
  expect(realPacks.length).toBeGreaterThan(10);
  expect(realPacks.flatMap((pack) => parsePolicy(pack).problems)).toEqual([]);
});

test(
  "a spoiled pack is refused with a reason or accepted whole, and never throws",
  () => {
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...realPacks), mutations, (pack, list) => {
        const input = mutated(pack, list);
        const { policy, problems } = parsePolicy(input);
        if (policy === null) {
          seen.refused += 1;
          return problems.length > 0 && problems.every(({ path, message }) => path !== "" && message !== "");
        }
        seen.accepted += 1;
        const again = parsePolicy(policy);
        return (
          problems.length === 0 &&
          again.problems.length === 0 &&
          isDeepStrictEqual(again.policy, policy) &&
          isDeepStrictEqual(spelledOut(policy), spelledOut(input))
        );
      }),
      { numRuns: runs },
    );
    // A test in which every pack goes the same way would say little of the other.
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(runs / 50);
  },
  // Some twenty times of what it takes on a small machine.
  Math.max(60_000, runs * 60),
);

/** A pack in the longer of two ways to write the same: without spaces around texts, with plain aliases as objects. */
function spelledOut(value: unknown, isAlias = false): unknown {
  if (typeof value === "string") return isAlias ? { text: value.trim() } : value.trim();
  if (Array.isArray(value)) return value.map((each) => spelledOut(each, isAlias));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== "$schema");
  return Object.fromEntries(
    members.map(([name, member]) => {
      if (name !== "aliases" || !isPlain(member)) return [name, spelledOut(member)];
      const languages = Object.entries(member).map(([language, list]) => [language, spelledOut(list, true)]);
      return [name, Object.fromEntries(languages)];
    }),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
