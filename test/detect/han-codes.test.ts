import { describe, expect, it } from "vitest";
import { isOtherThing } from "../../src/detect/han-codes";

describe("isOtherThing", () => {
  it.each([
    ["E-2预警机", "E-2", true, "an aircraft"],
    ["189号段", "189", true, "a number"],
    ["858次列车", "858", true, "a train"],
    ["189签证", "189", false, "a visa"],
    ["H4楼", "H4", true, "a building"],
    ["H4配偶", "H4", false, "a visa's people"],
    ["补体C3偏低", "C3", true, "chemistry"],
    ["EB-5号样本", "EB-5", true, "a sample"],
    ["买的SUV", "SUV", true, "what one buys"],
    ["红白红卡纸", "红白红卡", true, "paper"],
    ["K签名", "K签", true, "a signature"],
    ["K签证", "K签", false, "a visa"],
  ])("in %s, %s is something else: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isOtherThing(text, start, start + name.length)).toBe(expected);
  });
});
