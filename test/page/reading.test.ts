import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/detect/types";
import type { ReadBlock } from "../../src/page/read";
import { compareReadings, drawnMarks, readingsOf, reportOf } from "../../src/page/reading";

/** Blocks are compared by identity of element and nodes; plain objects serve as both. */
function block(id: number, text: string, element: object, node: object = element): ReadBlock {
  const pieces = [{ node, from: 0, at: 0, length: text.length }];
  return { id, text, lang: null, element, pieces } as unknown as ReadBlock;
}

function mention(blockId: number, ref: string, start = 0): Mention {
  const kind = ref.includes("/") ? "programme" : "country";
  return { block: blockId, start, end: start + 2, kind, ref, why: { rule: "alias", score: 1 } };
}

describe("compareReadings", () => {
  const [p, q] = [{}, {}];
  const last = readingsOf([block(0, "one", p), block(1, "two", q)], []);

  it("keeps blocks that stand as they were, however they moved", () => {
    const { kept, changed } = compareReadings(last, [block(2, "two", q), block(3, "one", p)], new Set());
    expect(kept.map((item) => item.block.id)).toEqual([1, 0]);
    expect(changed).toEqual([]);
  });

  it.each([
    ["new text", block(2, "uno", p)],
    ["the same text in a new node", block(2, "one", p, {})],
    ["a new element", block(2, "one", {})],
  ])("asks anew about %s", (_name, now) => {
    expect(compareReadings(last, [now], new Set()).changed).toEqual([now]);
  });

  it("asks anew about a block that was touched, even if it reads the same again", () => {
    const now = block(2, "one", p);
    const touched = new Set(last.slice(0, 1).map((item) => item.block));
    expect(compareReadings(last, [now], touched).changed).toEqual([now]);
  });
});

describe("marks", () => {
  it("draws every programme, and each country where a block first names it", () => {
    const blocks = [block(0, "a", {}), block(1, "b", {})];
    const mentions = [
      mention(0, "us", 0),
      mention(0, "us/h-1b", 3),
      mention(0, "us", 6),
      mention(0, "us/h-1b", 9),
      mention(1, "us", 0),
    ];
    const drawn = readingsOf(blocks, mentions).map((item) => drawnMarks(item).map((mark) => mark.mention.start));
    expect(drawn).toEqual([[0, 3, 9], [0]]);
  });

  it("reports what is named in the order of first mention, with every mention counted", () => {
    const blocks = [block(0, "H-1B and the K visa", {}), block(1, "美国签证", {})];
    const mentions = [mention(0, "us/h-1b"), mention(0, "cn/k", 5), mention(0, "us/h-1b", 9), mention(1, "us")];
    expect(reportOf(readingsOf(blocks, mentions))).toEqual({
      items: [
        { kind: "programme", ref: "us/h-1b", count: 2 },
        { kind: "programme", ref: "cn/k", count: 1 },
        { kind: "country", ref: "us", count: 1 },
      ],
      words: 8,
    });
  });
});
