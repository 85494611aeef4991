import { describe, expect, it } from "vitest";
import { isBounded } from "../../src/detect/boundary";
import { termKinds, traits } from "../../src/detect/term";

type Kind = (typeof termKinds)[number];

function fits(text: string, name: string, kind: Kind = "country", bits = 0): boolean {
  const start = text.indexOf(name);
  return isBounded({ text, start, end: start + name.length, kind: termKinds.indexOf(kind), traits: bits });
}

describe("isBounded", () => {
  const rows: readonly (readonly [text: string, name: string, kind: Kind, fits: boolean, why: string])[] = [
    ["China's", "China", "country", true, "a possessive ends a name"],
    ["Chinas", "China", "country", false, "a letter does not"],
    ["F-1s", "F-1", "programme", true, "a code has a plural"],
    ["F-1st", "F-1", "programme", false, "but no other ending"],
    ["F-2-T", "F-2", "programme", false, "a longer code is another"],
    ["F-2-visa", "F-2", "programme", true, "a word behind the hyphen is none"],
    ["china.org", "china", "country", false, "an address is no text"],
    ["the U.S.S.R. fell", "U.S.", "country", false, "in a longer abbreviation"],
    ["in U.S.", "U.S.", "country", true, "a full stop may end the sentence too"],
    ["#China", "China", "country", false, "a tag is no text"],
    ["visaholders", "visa", "cue", false, "a cue is a whole word"],
    ["한국가", "한국", "country", true, "a particle ends a Korean name"],
    ["インドネシア", "インド", "country", false, "katakana go on"],
    ["インドの", "インド", "country", true, "hiragana do not"],
    ["Mexico\u0301", "Mexico", "country", false, "a mark makes another letter of the last"],
  ];

  it.each(rows)("%j, %j as %s: %s (%s)", (text, name, kind, expected) => {
    expect(fits(text, name, kind)).toBe(expected);
  });

  it("lets an open cue go on", () => {
    expect(fits("petitioners", "petition", "cue", traits.open)).toBe(true);
  });

  it("asks the word beside a code what it is", () => {
    expect(fits("停車場E-7區", "E-7", "programme", traits.code)).toBe(false);
  });

  it("lets the description of a code count before a code alone", () => {
    expect(fits("거주(F-2) 자격", "거주", "programme", traits.affix)).toBe(true);
    expect(fits("거주 기간", "거주", "programme", traits.affix)).toBe(false);
  });

  it.each([
    ["中美关系", "中美", true],
    ["其中美丽", "中美", false],
    ["手中美钞", "中美", false],
    ["中日本部", "中日", false],
    ["访美期间", "访美", true],
    ["中法律师", "中法", false],
    ["中英文", "中英", false],
    ["美方表示", "美方", true],
  ])("in %s the signs %s stand for countries: %s", (text, name, expected) => {
    expect(fits(text, name, "country", traits.affix | traits.chinese)).toBe(expected);
  });
});
