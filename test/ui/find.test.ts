import { describe, expect, it } from "vitest";
import type { ProgrammeSummary } from "../../src/policy/summary";
import { find, findables } from "../../src/ui/find";
import { programmeWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

function summary(id: string, names: ProgrammeSummary["names"], code?: string): ProgrammeSummary {
  const { kind, audience } = programmeWith();
  return { id, kind, names, code, audience, status: null, legal: null, yearsToPR: null, changed: null };
}

const summaries = [
  summary("us/h-1b", { en: "H-1B", "zh-Hans": "H-1B签证", native: { lang: "en", text: "H-1B" } }),
  summary("kr/top-tier", { en: "Top-Tier visa", native: { lang: "ko", text: "톱티어 비자" } }, "F-2-T"),
  summary("fr/talent", { en: "Talent residence permit", native: { lang: "fr", text: "Séjour Talent" } }),
];
const among = findables(summaries, wordsIn("en"));
const refs = (query: string) => find(query, among).map(({ ref }) => ref);

describe("finding what can be compared", () => {
  it.each([
    ["h1b", ["us/h-1b"], "hyphens are not typed alike"],
    ["H-1B", ["us/h-1b"], "case does not matter"],
    ["签证", ["us/h-1b"], "any language of the record"],
    ["톱티어", ["kr/top-tier"], "the native name, in Korean"],
    ["f-2-t", ["kr/top-tier"], "the status code"],
    ["sejour", ["fr/talent"], "accents are optional"],
    ["korea top", ["kr/top-tier"], "words in any order, the country's name among them"],
    ["united", ["us", "us/h-1b"], "the thing whose name begins so comes first, whatever its kind"],
    ["xyz", [], "nothing"],
  ])("%s finds %o: %s", (query, expected) => {
    expect(refs(query)).toEqual(expected);
  });

  it("an empty question finds all, programmes before countries", () => {
    expect(refs("")).toEqual(["us/h-1b", "kr/top-tier", "fr/talent", "us", "kr", "fr"]);
  });
});
