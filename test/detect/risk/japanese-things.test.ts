import { describe, expect, it } from "vitest";
import { isJapaneseThingCode } from "../../../src/detect/risk/japanese-things";
import { bracketedRiskInput } from "../../support/risk-input";

describe("isJapaneseThingCode", () => {
  it.each([
    ["北陸新幹線の[E7]系", true, "a train"],
    ["県道[189]号沿い", true, "a road"],
    ["[189]ビザの点数表", false, "a visa"],
    ["サッカーの[J1]と間違える", true, "a league"],
    ["研究交流は[J-1]で", false, "a code at its place"],
    ["電子ビーム[EB-5]号機", true, "a machine"],
    ["[L-1]型ビザ", false, "a kind of visa"],
    ["音楽の[EP]盤", true, "a record"],
    ["打率.[482]の打者", true, "a measure"],
    ["[482]人が参加", true, "a count"],
    ["駐車場の[Sパス]は", true, "a pass of a car park"],
    ["中技能者の[Sパス]は", false, "a pass for work"],
    ["優先枠「[エクスプレスエントリー]」は", true, "a race"],
    ["[チャンスカード]を引いて", true, "a game"],
    ["独政府の[チャンスカード]は", false, "a card for work"],
    ["[高度専門職]業人を育てる", true, "a word of universities"],
    ["[高度専門職]の在留者", false, "a status"],
  ])("%s: %s, %s", (text, expected) => {
    const { name, before, after } = bracketedRiskInput(text);
    expect(isJapaneseThingCode({ name, before, after })).toBe(expected);
  });
});
