import { expect, it } from "vitest";
import { recordFrom, recordsFrom, storedFrom } from "../../src/background/records";
import type { Source } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const source: Source = {
  url: "https://a.example",
  title: "A",
  publisher: "A",
  tier: "press",
  published: null,
  seen: "2026-01-01",
  lang: "en",
};

it("gives each programme only the sources that it names, so that one read makes a card", () => {
  const policy = policyWith({
    sources: { gazette: source, other: source, news: source },
    programmes: [
      programmeWith({ events: [{ date: "2024", type: "ruling", text: { en: "Ruled" }, sources: ["news"] }] }),
      programmeWith({ id: "xx/moon", facts: { status: [factWith({ sources: ["other"] })] } }),
    ],
  });
  const { programmes } = recordsFrom([policy]);
  expect(programmes.map(({ sources }) => Object.keys(sources))).toEqual([["gazette", "news"], ["other"]]);
  expect(programmes.map(({ order }) => order)).toEqual([0, 1]);
});

it("collects every alias once, in lower case, for searching", () => {
  const aliases = { en: [{ text: "Star Visa" }], de: [{ text: "star visa" }], ko: [{ text: "별 비자" }] };
  const { programmes } = recordsFrom([policyWith({ programmes: [programmeWith({ aliases })] })]);
  expect(programmes[0]?.aliases).toEqual(["star visa", "별 비자"]);
});

it("gives a stored programme back as it was, and one that the first release stored whole", () => {
  const [record] = recordsFrom([policyWith()]).programmes;
  if (!record) throw new Error("the fixture lost its programme");
  expect(recordFrom(structuredClone(storedFrom(record)))).toEqual(record);
  expect(recordFrom(record)).toBe(record);
});
