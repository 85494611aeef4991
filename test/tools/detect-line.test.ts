import { describe, expect, it } from "vitest";
import { blocksOf, inText } from "./blocks-of";
import { parseLine } from "./detect-line";
import { labelsFromMarked } from "./gold-labels";
import { scoreArticle } from "./gold-score";

describe("parseLine", () => {
  it("reads a text with its id", () => {
    expect(parseLine(`{"id":7,"text":"H-1B","lang":"en","published":"2025-09-21"}`)).toEqual({
      input: { id: 7, text: "H-1B", lang: "en" },
    });
  });

  it.each([
    ["H-1B", "is not JSON"],
    ["[1]", "must be an object"],
    [`{"text":"x"}`, `"id" must be`],
    [`{"id":1}`, `"text" must be`],
    [`{"id":1,"text":"x","lang":5}`, `"lang" must be`],
    [`{"id":1,"text":"x","published":5}`, `"published" must be`],
  ])("says what is wrong with %s", (line, problem) => {
    expect(parseLine(line).problem).toContain(problem);
  });
});

describe("blocksOf", () => {
  it("cuts a text at its lines, and inText undoes the cut", () => {
    const text = "One.\n\nIn China.";
    const [, second] = blocksOf(text, "en");
    expect(second).toEqual({ id: 6, text: "In China.", lang: "en" });
    const mention = inText({ block: 6, start: 3, end: 8, kind: "country", ref: "cn", why: { rule: "name", score: 1 } });
    expect(text.slice(mention.start, mention.end)).toBe("China");
  });
});

describe("a gold article", () => {
  const { text, labels } = labelsFromMarked(
    "# Title\nThe {{<K> visa|cn/k}} of {{China|cn}}, {{Peking|cn|o}}, not {{Chinatown|!place}}.",
    { lang: "en", half: "dev" },
  );

  it("is read from a text with marks", () => {
    expect(text).toBe("The K visa of China, Peking, not Chinatown.\n");
    expect(labels.mentions[0]).toEqual({ start: 4, end: 5, maxEnd: 10, surface: "K", kind: "programme", ref: "cn/k" });
  });

  it("counts what lies between the shortest and the widest span as right, optional ones not at all, forbidden ones apart", () => {
    const score = scoreArticle(text, labels, [
      { start: 4, end: 10, kind: "programme", ref: "cn/k" },
      { start: 21, end: 27, kind: "country", ref: "cn" },
      { start: 33, end: 38, kind: "country", ref: "cn" },
    ]);
    expect(score.programme).toEqual({ right: 1, predicted: 1, labelled: 1 });
    expect(score.country).toEqual({ right: 0, predicted: 1, labelled: 1 });
    expect([score.forbiddenHits, score.forbidden]).toEqual([1, 1]);
  });
});
