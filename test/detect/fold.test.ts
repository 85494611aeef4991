import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, isWhole, originalSpan } from "../../src/detect/fold";

describe("fold gives one spelling", () => {
  it.each([
    ["H\u20111B", "H-1B", "a non-breaking hyphen is a hyphen"],
    ["H\u22121B", "H-1B", "so is a minus sign"],
    ["Ｈ－１Ｂ", "H-1B", "full-width letters and digits become narrow"],
    ["Korea\u00A0Tech", "Korea Tech", "a non-breaking space is a space"],
    ["South\n      Korea", "South Korea", "a line break with its indent is one space"],
    ["Chan\u00ADcen\u00ADkarte", "Chancenkarte", "soft hyphens have no width"],
    ["Blue\u200B Card", "Blue Card", "zero-width spaces have no width"],
    ["Me\u0301xico", "México", "decomposed letters are composed"],
    ["\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국", "decomposed Hangul too"],
    ["ﾋﾞｻﾞ", "ビザ", "half-width katakana with its sound marks"],
    ["China\u2019s", "China's", "a curly apostrophe is a straight one"],
    ["\u{1D407}-\u{1D7CF}B", "H-1B", "mathematical letters are letters"],
    ["H-1B\u00B2", "H-1B\u00B2", "a footnote mark does not join the code before it"],
    ["居住签证，（Ｆ-2）！", "居住签证，（F-2）！", "full-width punctuation of Chinese prose is left alone"],
    ["居住签证，\u00AD（Ｆ-2）！", "居住签证，（F-2）！", "also where signs have to be taken out"],
    ["\uD83D alone \uDE00", "\uD83D alone \uDE00", "lone surrogates are left as they are"],
    ["", "", "an empty text stays empty"],
  ])("%j becomes %j: %s", (original, expected) => {
    expect(fold(original).text).toBe(expected);
  });

  it("hands back the very text when there is nothing to fold", () => {
    const text = "The H-1B visa, 签证。";
    expect(fold(text)).toEqual({ text, offsets: null });
  });

  it("needs no map when every sign stays one sign", () => {
    expect(fold("Ｈ‑1B").offsets).toBeNull();
  });
});

describe("originalSpan", () => {
  it.each([
    ["the Chan\u00ADcen\u00ADkarte now", "Chancenkarte", "Chan\u00ADcen\u00ADkarte"],
    ["x  South \n Korea", "South Korea", "South \n Korea"],
    ["in Me\u0301xico.", "México", "Me\u0301xico"],
    ["\u{1F600} \u{1D407}-\u{1D7CF}B!", "H-1B", "\u{1D407}-\u{1D7CF}B"],
    ["㈱ visa", "visa", "visa"],
    ["\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1173\u11AB", "한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8"],
  ])("in %j, %j covers %j", (original, name, expected) => {
    const folded = fold(original);
    const start = folded.text.indexOf(name);
    const span = originalSpan(folded, { start, end: start + name.length });
    expect(original.slice(span.start, span.end)).toBe(expected);
  });
});

describe("isWhole", () => {
  it.each([
    ["3月㏠", 2, 4, true],
    ["3月㏠", 3, 4, false],
    ["3月㏠", 2, 3, false],
    ["3月1日", 3, 4, true],
  ])("in %j, from %d to %d: %s", (original, start, end, expected) => {
    expect(isWhole(fold(original), { start, end })).toBe(expected);
  });
});

/** Texts with everything that folding touches. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "H",
      "-",
      "1",
      "B",
      " ",
      "\n",
      "\u00AD",
      "\u200B",
      "\u0301",
      "\u2011",
      "Ｈ",
      "韩",
      "한",
      "\u1112",
      "\u1161",
      "ﾋ",
      "ﾞ",
      "\u{1D407}",
      "㈱",
      "ﬁ",
      "’",
      "\uD83D",
      "\uDC00",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

describe("every text", () => {
  it("folds to a text whose spans lie inside of the original, in order, and split no surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = fold(original);
        let before = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = originalSpan(folded, { start: i, end: i + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
          // The second half of a pair that stayed as it is begins inside of it, and no name ends or begins there.
          const isSecondHalf = folded.offsets === null || isLow(folded.text, i);
          expect(!isSecondHalf && isLow(original, start) && isHigh(original, start - 1)).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("stays as it is when folded again", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = fold(original).text;
        // Removing what has no width can bring letter and mark together, as composing can; twice is always enough.
        const twice = fold(once).text;
        expect(fold(twice).text).toBe(twice);
      }),
      { numRuns: 2_000 },
    );
  });
});

function isHigh(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF]$/.test(text.charAt(index));
}

function isLow(text: string, index: number): boolean {
  return /^[\uDC00-\uDFFF]$/.test(text.charAt(index));
}
