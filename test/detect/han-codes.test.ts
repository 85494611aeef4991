import { describe, expect, it } from "vitest";
import { isOtherCode } from "../../src/detect/han-codes";

describe("isOtherCode", () => {
  it.each([
    ["停車場E-7區", "E-7", true, "a parking zone"],
    ["以為是482路公車", "482", true, "a bus"],
    ["維生素D3", "D3", true, "a vitamin"],
    ["OPT置換演算法", "OPT", true, "an algorithm"],
    ["軟體的LTR選項", "LTR", true, "a direction of writing"],
    ["B-1轟炸機", "B-1", true, "a bomber"],
    ["格鬥K-1", "K-1", true, "a sport"],
    ["首張EP，", "EP", true, "a record"],
    ["持F-2居住", "F-2", false, "a status"],
    ["的E-7型簽證", "E-7", false, "a type of visa"],
    ["OPT到期日", "OPT", false, "its last day"],
    ["F-1, OPT", "F-1", false, "in a list"],
  ])("in %s, %s is another thing: %s (%s)", (text, code, expected) => {
    const start = text.indexOf(code);
    expect(isOtherCode(text, start, start + code.length)).toBe(expected);
  });
});
