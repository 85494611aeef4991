import { describe, expect, it } from "vitest";
import { fixtureDetector, marked, shown } from "./fixture";

describe("which programme a name means", () => {
  it.each([
    ["The Gold Card of Taiwan needs no sponsor.", ["Gold Card=tw/gold-card"], "the one whose word is near"],
    [
      "Trump sold a Gold Card. Taiwan was not asked.",
      ["Gold Card=us/gold-card"],
      "the one whose word is in the sentence",
    ],
    [
      "Taiwan renewed its Gold Card. Lutnick sold another Gold Card.",
      ["Gold Card=tw/gold-card", "Gold Card=us/gold-card"],
      "each by its own sentence",
    ],
    ["Trump waits while the bank sends a gold card, and so does Taiwan.", [], "none of them beside a bank"],
    ["A Gold Card opens doors.", [], "none where nothing tells"],
    ["Students on an F-1 visa in the United States", ["F-1=us/f-1"], "a code's by the country in the sentence"],
    ["South Korea lets a spouse stay on an F-1 visa", ["F-1=kr/f-1"], "the same code's by another country"],
    ["The F-1 race in Monaco", [], "no code without a word about visas"],
    ["The student's dependents hold F-2 visas", [], "none where a programme without a file is meant"],
    [
      "High Potential Individual visas are capped, while the HPI shows house prices fell",
      ["High Potential Individual visas=gb/hpi"],
      "no thing that is no programme",
    ],
    ["Our global talent pool", [], "none in small letters"],
    ["HPI rose again", [], "no acronym without its long form"],
  ])("%j marks %j: %s", async (text, expected) => {
    const mentions = await marked(text, "en");
    expect(mentions.filter((mention) => mention.includes("/"))).toEqual(expected);
  });

  it("lets a full name license its abbreviation later in the document", async () => {
    const blocks = [
      "The High Potential Individual visa is for graduates.",
      "A visa costs more than before.",
      "The HPI is capped.",
    ];
    const { mentions } = await fixtureDetector().detect({
      blocks: blocks.map((text, id) => ({ id, text, lang: "en" })),
      title: "",
      lang: "en",
    });
    const last = mentions.filter(({ block }) => block === 2);
    expect(shown(blocks[2] ?? "", last)).toEqual(["HPI=gb/hpi"]);
    expect(last[0]?.why.rule).toBe("licensed");
  });

  it("keeps the others that the words can mean, the likeliest first", async () => {
    const text = "Taiwan and Trump both sell a Gold Card.";
    const { mentions } = await fixtureDetector().detect({
      blocks: [{ id: 0, text, lang: "en" }],
      title: "",
      lang: "en",
    });
    expect(mentions.find(({ kind }) => kind === "programme")?.why).toEqual({
      rule: "ambiguous",
      score: 0.48,
      candidates: ["us/gold-card", "tw/gold-card"],
    });
  });

  it("takes needed words from the title", async () => {
    expect(await marked("The Gold Card needs no sponsor.", "en", { title: "Living in Taiwan" })).toContain(
      "Gold Card=tw/gold-card",
    );
  });
});
