import { expect, it } from "vitest";
import { countryText, programmeText } from "../../src/card/copy-text";
import { summaryOf } from "../../src/policy/summary";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const { sources } = policyWith();
const programme = programmeWith({
  id: "us/star",
  facts: {
    status: [factWith()],
    fee: [factWith({ value: 100_000, unit: "USD", per: "once", payer: "employer" })],
    yearsToPR: [factWith({ value: "none" })],
    cap: [factWith({ value: "silent" })],
  },
});

it("a copied programme has each value with source and date, and the day as of which it is told", () => {
  expect(programmeText({ programme, sources, on: "2026-11-22" }, wordsIn("en")).split("\n")).toEqual([
    "**Star visa** (United States): Open",
    "",
    "- Cost: 100,000 USD once ([Gazette](https://gazette.example/1), 2024-01-01)",
    "- Decision: No record yet",
    "- To PR: No direct route ([Gazette](https://gazette.example/1), 2024-01-01)",
    "- Who pays: Employer ([Gazette](https://gazette.example/1), 2024-01-01)",
    "- Cap: Not published ([Gazette](https://gazette.example/1), 2026-01-01)",
    "",
    "As of Nov 22, 2026, from Visa Lens",
  ]);
});

it("names cannot start Markdown of their own", () => {
  const odd = programmeWith({
    id: "us/odd",
    names: { en: "A*B [x](y)", native: { lang: "en", text: "A" } },
    facts: {},
  });
  expect(programmeText({ programme: odd, sources, on: "2026-11-22" }, wordsIn("en"))).toMatch(
    /^\*\*A\\\*B \\\[x\\\]\(y\)\*\*/,
  );
});

it("a copied country lists its programmes, in Chinese too", () => {
  const query = { country: "us", programmes: [summaryOf(programme, "2026-11-22")], sources, on: "2026-11-22" };
  expect(countryText(query, wordsIn("zh-CN")).split("\n")).toEqual([
    "**美国**",
    "",
    "- 星签证: 开放; 转永居年数：无直接途径 ([Gazette](https://gazette.example/1), 2024-01-01)",
    "",
    "截至2026年11月22日，来自 Visa Lens",
  ]);
});
