import { describe, expect, it } from "vitest";
import { isKoreanThing } from "../../src/detect/korean-things";

describe("isKoreanThing", () => {
  it.each([
    ["대회의 입장권 이름도 테크패스다", "테크패스", true, "a ticket"],
    ["테크패스를 목에 걸고", "테크패스", true, "a badge"],
    ["싱가포르의 테크패스는", "테크패스", false, "a pass of a country"],
    ["야구장 시즌권 골드카드", "골드카드", true, "a season ticket"],
    ["은행 골드카드의 연회비", "골드카드", true, "a bank's"],
    ["핸드볼 심판이 블루카드를", "블루카드", true, "a referee's"],
    ["EU 블루카드 회원국", "블루카드", false, "the Union's"],
    ["‘글로벌 탤런트 육성’이라는", "글로벌 탤런트", true, "what a firm makes of talent"],
    ["글로벌 탤런트 심사를", "글로벌 탤런트", false, "a programme"],
    ["글로벌 탤런트 비자 담당", "글로벌 탤런트 비자", false, "a visa by its noun"],
    ["EB-5 볼트", "EB-5", true, "a bolt"],
    ["도면의 EB-3", "EB-3", true, "on a drawing"],
    ["EB-5 비자", "EB-5", false, "a visa"],
    ["집값지수 HPI가", "HPI", true, "an index"],
    ["비타민 D3", "D3", true, "a vitamin"],
    ["‘골든비자’는 나라마다 다르다", "골든비자", true, "the word as such"],
    ["‘골드카드’ 역시 대만의", "골드카드", true, "the word as such, too"],
    ["‘골든비자’는 리스본에서", "골든비자", false, "one country's in quotes"],
  ])("%s: %s is another thing: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isKoreanThing(text, start, start + name.length)).toBe(expected);
  });
});
