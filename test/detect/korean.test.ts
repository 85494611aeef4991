import { describe, expect, it } from "vitest";
import { afterHangul, afterRiskyHangul, isHanSignHere, isKoreanAffix } from "../../src/detect/korean";

describe("afterHangul", () => {
  it.each([
    ["한국", "은", true, "a particle"],
    ["한국", "에서는", true, "particles in a row"],
    ["한국", "인", true, "people"],
    ["비자", "면 충분하다", true, "a copula behind a vowel"],
    ["비자", "소지자", true, "who has it"],
    ["미국", "비자", true, "a noun of the field"],
    ["미국", "행을", true, "a direction"],
    ["한국", "꽃이", false, "another word"],
    ["인도", "네시아", false, "the rest of another name"],
  ])("%s before %s: %s (%s)", (name, rest, expected) => {
    expect(afterHangul(name + rest, name.length)).toBe(expected);
  });
});

describe("afterRiskyHangul", () => {
  it.each([
    ["인도", "에서는", true, "a particle that ends the word"],
    ["인도", "인은", true, "people"],
    ["타이", "이프", false, "a syllable that only looks like a particle"],
    ["수단", "", true, "nothing"],
  ])("%s before %s: %s (%s)", (name, rest, expected) => {
    expect(afterRiskyHangul(name + rest, name.length)).toBe(expected);
  });
});

describe("isKoreanAffix", () => {
  it.each([
    ["한·미 정상", "한", true, "the first of a pair"],
    ["한·미동맹", "미", true, "the last of a pair"],
    ["한·미·일은", "일", true, "the last of three"],
    ["한-베트남 FTA", "한", true, "beside a whole name"],
    ["한·EU FTA", "한", true, "beside an abbreviation"],
    ["미 측은", "미", true, "a side of talks"],
    ["주일 예배에 외국인이", "주일", false, "a Sunday"],
    ["주중에는 외국인이", "주중", false, "on weekdays"],
    ["주중 한국대사", "주중", true, "an ambassador"],
    ["영·호남", "영", false, "provinces"],
    ["초·중·고", "중", false, "schools"],
    ["일·가정", "일", false, "work"],
    ["한미동맹", "한미", true, "one word with a relation"],
    ["한미약품", "한미", false, "a firm"],
    ["중일 관계", "중일", true, "a pair that is also a word, with a relation"],
    ["중일 때", "중일", false, "the word"],
    ["북미 정상회담", "북미", true, "two states"],
    ["북미 시장", "북미", false, "a continent"],
    ["미 국무부", "미", true, "a body"],
    ["이 중 정부", "중", false, "among"],
    ["중 외교부", "중", true, "a body at the head"],
    ["3일 정부는", "일", false, "a date"],
    ["일 외무성", "일", true, "a body that only Japan has"],
    ["방미길", "방미", true, "a journey"],
    ["방한복", "방한", false, "clothes"],
    ["대미 투자", "대미", true, "dealings"],
    ["대미를 장식", "대미", false, "an end"],
    ["대중교통", "대중", false, "the public"],
    ["주한 일본대사관", "주한", true, "an embassy"],
    ["주일 예배", "주일", false, "a Sunday"],
    ["미, 수수료 인상", "미", true, "a headline"],
  ])("%s: %s stands for a country: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isKoreanAffix(text, start, start + name.length)).toBe(expected);
  });
});

describe("isHanSignHere", () => {
  it.each([
    ["美 국무부", "美", true, "before a space"],
    ["中, 반발", "中", true, "before a comma"],
    ["美·中 갈등", "中", true, "in a chain"],
    ["韓美日", "美", true, "in a row"],
    ["訪美", "美", true, "behind an affix"],
    ["대中 수출", "中", true, "behind an affix in Hangul"],
    ["每日", "日", false, "a word"],
    ["北京", "北", false, "a city"],
    ["15日 마감", "日", false, "a date"],
    ["(中)", "中", false, "the middle part"],
    ["전년比 3%", "比", false, "compared"],
    ["中企 지원", "中", false, "a word"],
    ["加입", "加", false, "half of a word"],
  ])("%s: %s is a country: %s (%s)", (text, sign, expected) => {
    expect(isHanSignHere(text, text.indexOf(sign))).toBe(expected);
  });
});
