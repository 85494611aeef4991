import { describe, expect, it } from "vitest";
import { type Evidence, isRelevant } from "../../src/detect/relevance";

const nothing: Evidence = {
  length: 4_000,
  migration: 0,
  migrationWords: 0,
  movement: 0,
  skill: 0,
  programmes: 0,
  programmeKinds: 0,
  sport: 0,
  isInTitle: false,
};

describe("isRelevant", () => {
  it.each([
    ["no evidence at all", {}, false],
    ["one sentence that names a programme", { length: 70, programmes: 1, programmeKinds: 1 }, true],
    [
      "an article on two programmes",
      { programmes: 6, programmeKinds: 2, migration: 8, migrationWords: 3, skill: 4 },
      true,
    ],
    ["an article on skilled migration that names none", { migration: 8, migrationWords: 3, skill: 5 }, true],
    ["a long page with one programme in a side column", { length: 12_000, programmes: 1, programmeKinds: 1 }, false],
    [
      "a headline with one word of migration and one of skill",
      { length: 60, migration: 1, migrationWords: 1, skill: 1 },
      true,
    ],
    ["a survey of graduates who go abroad", { length: 600, movement: 2, skill: 3 }, true],
    ["a report on exports, with an engineer", { movement: 9, skill: 1 }, false],
    ["as little in a longer item", { length: 260, migration: 1, migrationWords: 1, skill: 1 }, false],
    ["an article on asylum and borders", { migration: 20, migrationWords: 4 }, false],
    ["a report on engineers that speaks of no migration", { skill: 12 }, false],
    [
      "a match report in which a striker's work permit is mentioned",
      { migration: 2, migrationWords: 2, skill: 2, sport: 6 },
      false,
    ],
    [
      "a short item under a title that says it all",
      { length: 900, migration: 1, migrationWords: 1, skill: 1, isInTitle: true },
      true,
    ],
  ])("%s", (_, evidence, expected) => {
    expect(isRelevant({ ...nothing, ...evidence })).toBe(expected);
  });
});
