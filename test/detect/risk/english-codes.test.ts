import { describe, expect, it } from "vitest";
import { isOtherThing } from "../../../src/detect/risk/codes";
import { readBlock } from "../../../src/detect/reading";
import { fixtureLexicon } from "../fixture";

function isOther(marked: string, lang = "en"): boolean {
  const [before = "", rest = ""] = marked.split("[");
  const [name = "", after = ""] = rest.split("]");
  const reading = readBlock(fixtureLexicon, { id: 0, text: before + name + after, lang }, lang);
  return isOtherThing(reading, { start: before.length, end: before.length + name.length, terms: [], isStop: false });
}

describe("isOtherThing", () => {
  it.each([
    ["the [F-1] grand prix", true, "a race"],
    ["[F-1] students may work", false, "a visa's holders"],
    ["[H1B]-compatible bulbs", true, "what fits a lamp"],
    ["[H-1B]-dependent employers", false, "a visa's employers"],
    ["80 KB of [L1] cache", true, "a cache"],
    ["we call it the [482].", false, "a visa by its number"],
    ["a subclass [190] visa", false, "a visa by its number and its kind"],
    ["my wife says [482] is lucky", true, "a number"],
    ["the [482] bus", true, "a bus"],
    ["the [K-1] kick-boxing tickets", true, "a sport"],
    ["the [K-Star] Sports chain", true, "a firm"],
    ["My car is a [D8], what's yours?", true, "a car"],
    ["in seat [D8] again", true, "a seat"],
    ["an [E-2] or an E-7", true, "Korea's, by its neighbour"],
    ["an [E-2] or an H-1B", false, "beside another of its country"],
    ["I was waiting for an [SUV].", true, "one of many"],
    ["He applied for an [EP] in May.", false, "one of many that is applied for"],
    ["his [NIV] sits on the lectern", true, "somebody's book"],
    ["the [NIV] wants a Nobel", false, "the one that was named"],
  ])("%j: %s, %s", (text, expected) => {
    expect(isOther(text)).toBe(expected);
  });

  it("leaves scripts without spaces alone", () => {
    expect(isOther("他持有[482]签证", "zh-Hans")).toBe(false);
  });
});
