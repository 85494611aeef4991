import { describe, expect, it } from "vitest";
import { afterHangul } from "../../src/detect/korean";

describe("afterHangul", () => {
  it.each([
    ["한국", "은", true, "a particle"],
    ["한국", "에서는", true, "particles in a row"],
    ["한국", "인", true, "people"],
    ["미국", "비자", true, "a noun of the field"],
    ["미국", "행을", true, "a direction"],
    ["한국", "꽃이", false, "another word"],
    ["인도", "네시아", false, "the rest of another name"],
  ])("%s before %s: %s (%s)", (name, rest, expected) => {
    expect(afterHangul(name + rest, name.length)).toBe(expected);
  });
});
