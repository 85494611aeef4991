import { describe, expect, it } from "vitest";
import { isKoreanNumber } from "../../src/detect/korean-numbers";

describe("isKoreanNumber", () => {
  it.each([
    ["482번 버스", "482", true, "a bus"],
    ["482번 비자", "482", false, "a visa by its number"],
    ["E-7 구역", "E-7", true, "a zone"],
    ["E-7에서 일한", "E-7", true, "a place of work"],
    ["E-7에서 바꾼", "E-7", false, "a status that is left"],
    ["E-7 비자", "E-7", false, "a visa"],
    ["수능 D-10", "D-10", true, "days before an event"],
    ["졸업이 D-10인데", "D-10", true, "days, with a particle"],
    ["D-10 결혼식", "D-10", true, "days, with the event behind"],
    ["졸업 뒤 D-10 비자", "D-10", false, "a status after an event"],
  ])("%s: %s numbers something else: %s (%s)", (text, code, expected) => {
    const start = text.indexOf(code);
    expect(isKoreanNumber(text, start, start + code.length)).toBe(expected);
  });
});
