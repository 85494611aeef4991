import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/detect/fold";
import type { DetectInput } from "../../src/detect/types";
import { fixtureDetector, marked, shown } from "./fixture";

const { detect } = fixtureDetector();

describe("what is marked", () => {
  it.each([
    ["The United States will charge $100,000 for each new H-1B petition", "en", ["United States=us", "H-1B=us/h-1b"]],
    ["Britain's Global Talent visa", "en", ["Britain=gb", "Global Talent visa=gb/global-talent"]],
    [
      "South Korea's K-Tech Pass and the EU Blue Card",
      "en",
      ["South Korea=kr", "K-Tech Pass=kr/k-tech-pass", "EU Blue Card=eu/blue-card"],
    ],
    [
      "美国的H-1B签证要付10万美元，欧盟蓝卡不用，韩国技术通行证也不用",
      "zh-Hans",
      ["美国=us", "H-1B签证=us/h-1b", "欧盟蓝卡=eu/blue-card", "韩国技术通行证=kr/k-tech-pass"],
    ],
    [
      "미국은 H-1B 비자에 10만 달러를, 한국의 K-테크패스는 무료다",
      "ko",
      ["미국=us", "H-1B 비자=us/h-1b", "한국=kr", "K-테크패스=kr/k-tech-pass"],
    ],
    ["中美两国的H-1B签证谈判", "zh-Hans", ["中=cn", "美=us", "H-1B签证=us/h-1b"]],
    ["其中美国的H-1B签证", "zh-Hans", ["美国=us", "H-1B签证=us/h-1b"]],
    ["New Mexico asks for H-1B visas from North Korea", "en", ["H-1B visas=us/h-1b", "North Korea=kp"]],
    ["日米協議で米国のH-1Bビザが議題に", "ja", ["日=jp", "米=us", "米国=us", "H-1B=us/h-1b"]],
    ["Deutschlands Kampf um H-1B-Inhaber", "de", ["Deutschlands=de", "H-1B=us/h-1b"]],
    ["H\u20111B in the Me\u0301xico-US corridor", "en", ["H\u20111B=us/h-1b", "US=us"]],
  ] as const)("in %j (%s): %j", async (text, lang, expected) => {
    expect(await marked(text, lang)).toEqual(expected);
  });
});

describe("relevance", () => {
  const football =
    "Brazil beat Germany on penalties after France and Spain had drawn. The coach praised the goalkeeper from Ghana.";

  it("marks no country in an article that is not about migration", async () => {
    expect(await marked(football.repeat(20), "en")).toEqual([]);
  });

  it("marks countries anywhere when asked to", async () => {
    expect(await marked(football, "en", { everywhere: true })).toEqual([
      "Brazil=br",
      "Germany=de",
      "France=fr",
      "Spain=es",
      "Ghana=gh",
    ]);
  });

  it("marks a programme even there", async () => {
    expect(await marked(`${football.repeat(20)} His H-1B is valid.`, "en")).toEqual(["H-1B=us/h-1b"]);
  });
});

describe("a document in parts", () => {
  const first: DetectInput = {
    blocks: [
      {
        id: 1,
        text: "The High Potential Individual visa of Britain suits graduates; engineers need another visa.",
        lang: "en",
      },
    ],
    title: "",
    lang: "en",
  };

  it("reads later blocks in the light of the earlier ones", async () => {
    const { context } = await detect(first);
    expect(context).toEqual({ relevant: true, programmes: ["gb/hpi"], countries: ["gb"] });
    const text = "Holders of the HPI may move to Canada.";
    const blocks = [{ id: 2, text, lang: "en" }];
    expect(shown(text, (await detect({ ...first, blocks, known: context })).mentions)).toEqual([
      "HPI=gb/hpi",
      "Canada=ca",
    ]);
    expect((await detect({ ...first, blocks })).mentions).toEqual([]);
  });

  it("orders mentions by block, then by start", async () => {
    const blocks = ["H-1B visa in Canada and Japan", "visa for engineers in Chile, H-1B"].map((text, i) => ({
      id: 9 - i,
      text,
      lang: "en",
    }));
    const { mentions } = await detect({ blocks, title: "", lang: "en" });
    expect(mentions.map(({ block, ref }) => [block, ref])).toEqual([
      [9, "us/h-1b"],
      [9, "ca"],
      [9, "jp"],
      [8, "cl"],
      [8, "us/h-1b"],
    ]);
  });
});

describe("the tagger", () => {
  it("is loaded only when a name is left open, and its word counts", async () => {
    let loads = 0;
    const detector = fixtureDetector(() => {
      loads++;
      return Promise.resolve(() => [{ start: 0, end: 6, tags: new Set(["Person"]) }]);
    });
    const read = (text: string) =>
      detector.detect({ blocks: [{ id: 0, text, lang: "en" }], title: "", lang: "en", everywhere: true });
    await read("Researchers from Jordan and Canada");
    expect(loads).toBe(0);
    expect((await read("Jordan surprised the committee")).mentions).toEqual([]);
    expect(loads).toBe(1);
  });
});

describe("every text", () => {
  const piece = fc.constantFrom(
    "China",
    "美国",
    "한국은",
    "中美",
    "H-1B",
    " visa",
    " ",
    "\n",
    "-",
    "‑",
    "s ",
    "Turkey",
    "US",
    ". ",
    "New Mexico",
    "비자",
    "签证",
    "\u00AD",
    "\u0301",
    "\uD83D",
    "\uDE00",
    "Ｈ－１Ｂ",
    "\u202E",
    "Gold Card ",
    "Taiwan ",
  );
  const text = fc.string({
    unit: fc.oneof(
      { arbitrary: piece, weight: 3 },
      { arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), weight: 1 },
    ),
  });

  it("gives mentions in bounds, apart from each other, that split no surrogate pair, and the same every time", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("en", "zh", "ko", "de", null), async (original, lang) => {
        const input = { blocks: [{ id: 3, text: original, lang }], title: "", lang, everywhere: true };
        const { mentions } = await detect(input);
        let before = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(
            /^[\uDC00-\uDFFF]/.test(original.slice(start)) && /[\uD800-\uDBFF]$/.test(original.slice(0, start)),
          ).toBe(false);
          expect(/[\uD800-\uDBFF]$/.test(original.slice(start, end))).toBe(false);
          // What is marked reads the same by itself: nothing invisible at its edges, nothing cut off.
          expect(fold(original.slice(start, end)).text.trim()).not.toBe("");
          before = end;
        }
        expect(await detect(input)).toEqual({ mentions, context: expect.anything() });
      }),
      { numRuns: 2_000 },
    );
  });
});
