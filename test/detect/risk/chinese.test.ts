import { describe, expect, it } from "vitest";
import { chineseRisk } from "../../../src/detect/risk/chinese";
import { riskInput, type RiskMore } from "../../support/risk-input";

function risk(text: string, name: string, more?: RiskMore): string {
  return chineseRisk(riskInput(text, text.indexOf(name), name, more));
}

describe("chineseRisk", () => {
  it.each([
    ["來自約旦的工程師", "約旦", "country", "behind a preposition"],
    ["也门外交部", "也门", "country", "with a ministry"],
    ["他也门儿清", "也门", "other", "as parts of other words"],
    ["上海地铁", "海地", "other", "in a city's name"],
    ["许多哥们", "多哥", "other", "in the name of friends"],
    ["往汤加一勺盐", "汤加", "other", "in a recipe"],
    ["房東加租", "東加", "other", "in a landlord's letter"],
    ["增加纳税人", "加纳", "other", "at the seam of 增加"],
    ["刚果断拒绝", "刚果", "other", "at the seam of 果断"],
    ["马里兰大学", "马里", "other", "in an American state"],
    ["柔佛苏丹上月", "苏丹", "other", "as a ruler"],
    ["查德的女友", "查德", "other", "as a person"],
    ["喬治亞州念書", "喬治亞", "other", "as an American state"],
    ["蘇丹娜嫁到清邁", "蘇丹", "other", "in a given name"],
  ])("%s: %s is %s, %s", (text, name, expected) => {
    expect(risk(text, name)).toBe(expected);
  });

  it("takes another country in the sentence for a sign, but not for what is part of a word", () => {
    expect(risk("塞爾維亞、喬治亞雖非會員國", "喬治亞", { hasCompany: true })).toBe("country");
    expect(risk("上海地铁", "海地", { hasCompany: true })).toBe("other");
  });
});
