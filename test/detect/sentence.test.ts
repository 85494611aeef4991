import { describe, expect, it } from "vitest";
import { sentenceAt, sentenceStarts } from "../../src/detect/sentence";

describe("sentenceStarts", () => {
  it.each([
    ["One ends. Two begins.", ["One ends.", " Two begins."]],
    ["The U.S. Senate met. It rose.", ["The U.S. Senate met.", " It rose."]],
    ["Mr. Kim paid $1.5 million.", ["Mr. Kim paid $1.5 million."]],
    ["第一句。第二句！第三句", ["第一句。", "第二句！", "第三句"]],
    ["甲卖金卡；乙发蓝卡;丙没有", ["甲卖金卡；", "乙发蓝卡;", "丙没有"]],
    ["One (here); two", ["One (here); two"]],
    ["그는 갔다. 한국은 남았다.", ["그는 갔다.", " 한국은 남았다."]],
    ["Er geht. »Gut.« Sie bleibt. „Ja“, sagt er.", ["Er geht.", " »Gut.", "« Sie bleibt.", " „Ja“, sagt er."]],
    ["Seit dem 1. Oktober gilt es. Ab 12. März nicht.", ["Seit dem 1. Oktober gilt es.", " Ab 12. März nicht."]],
    ["", [""]],
  ])("cuts %j", (text, expected) => {
    const starts = sentenceStarts(text);
    expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(expected);
  });

  it("cuts what has no stop for a long time", () => {
    const starts = sentenceStarts("word ".repeat(1_000));
    for (const [i, start] of starts.entries()) expect((starts[i + 1] ?? 5_000) - start).toBeLessThanOrEqual(800);
  });
});

describe("sentenceAt", () => {
  it("gives the sentence that holds a position", () => {
    expect([0, 9, 10, 25].map((position) => sentenceAt([0, 10, 20], position))).toEqual([0, 0, 1, 2]);
  });
});
