import { describe, expect, it } from "vitest";
import { isInTitle, isNameOfThing } from "../../src/detect/han-things";

describe("isNameOfThing", () => {
  it.each([
    ["麻疹疫苗", true, "an illness"],
    ["狼犬", true, "a breed"],
    ["分腿蹲", true, "an exercise"],
    ["狂想曲", true, "a tune"],
    ["雞翼", true, "a dish"],
    ["路三段", true, "a street"],
    ["路線圖", false, "a road map"],
    ["街頭", false, "its streets"],
    ["兔年", false, "a year"],
  ])("%s: %s, %s", (after, expected) => {
    expect(isNameOfThing(after)).toBe(expected);
  });
});

describe("isInTitle", () => {
  it.each([
    ["重讀《挪威的森林》三遍", "挪威", true, "a novel"],
    ["《丹麥女孩》與《英國病人》", "英國", true, "the second of two"],
    ["《德國專業人才移民法》", "德國", false, "a law"],
    ["《遠方》裡的挪威人", "挪威", false, "behind a title"],
    ["《挪威的", "挪威", false, "an open mark"],
  ])("%s: %s is in a title: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isInTitle(text, start, start + name.length)).toBe(expected);
  });
});
