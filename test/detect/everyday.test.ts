import { describe, expect, it } from "vitest";
import { isEveryday } from "../../src/detect/everyday";

describe("isEveryday", () => {
  it.each([
    ["영주권", true, "permanent residence"],
    ["취업 비자", true, "a work visa"],
    ["골든비자", false, "a name of some states"],
    ["일반 취업 허가", false, "a name with more to it"],
  ])("%s: %s (%s)", (name, expected) => {
    expect(isEveryday(name)).toBe(expected);
  });
});
