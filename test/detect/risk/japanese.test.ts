import { describe, expect, it } from "vitest";
import { japaneseRisk } from "../../../src/detect/risk/japanese";
import { bracketedRiskInput, type RiskMore } from "../../support/risk-input";

/** `text` holds the name in square brackets. */
function risk(text: string, more?: RiskMore): string {
  return japaneseRisk(bracketedRiskInput(text, more));
}

describe("japaneseRisk on single signs", () => {
  it.each([
    ["[米]政府は", "country", "in front of a body of state"],
    ["[英]ケンブリッジ大", "country", "in front of a foreign name"],
    ["[米]農家の収入", "other", "as rice"],
    ["新[米]エンジニア", "other", "inside of a word"],
    ["備蓄[米]の放出", "other", "at the end of a word"],
    ["訪[米]した首相", "country", "behind a word of travel"],
    ["在[日]韓国人", "country", "behind a word of residence"],
    ["存在[日]本", "other", "behind a word that only ends like one"],
    ["日[米]豪印の枠組み", "country", "in a run of four"],
    ["25日[米]政府は", "country", "behind a date"],
    ["25[日]米政府は", "other", "as the day of a date"],
    ["同[日]英国は", "other", "as a day"],
    ["[日]中は暑い", "other", "as daytime"],
    ["[日]中関係が", "country", "with a word of diplomacy"],
    ["[中]米諸国", "other", "as Central America"],
    ["米[中]央情報局", "other", "where the run ends before another word"],
    ["日[比]谷公園", "other", "as a place in Tokyo"],
    ["[独]自の制度", "other", "as self"],
    ["[独]連邦議会", "country", "with its parliament"],
    ["[豪]雨の被害", "other", "as heavy rain"],
    ["[加]盟国", "other", "as joining"],
    ["[仏]像", "other", "as Buddha"],
    ["「[独]は動く", "country", "alone with a particle"],
    ["[英]、独、韓国", "country", "in a list"],
    ["スミス（[英]）", "country", "in brackets"],
    ["土（[日]）", "other", "as Sunday"],
    ["[日]系企業", "country", "as origin"],
    ["米[ロ]首脳", "country", "in katakana"],
    ["[ロ]ボット", "other", "as a letter of a word"],
  ])("%s is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes a sign that is also a thing for a country where the text speaks of it, and never beside a price of rice", () => {
    expect(risk("[米]が動く")).toBe("country");
    expect(risk("[米]がおいしい料理")).toBe("other");
    expect(risk("[印]が動く")).toBe("other");
    expect(risk("[印]が動く", { isKnown: true })).toBe("country");
    expect(risk("[米]の価格が", { isKnown: true })).toBe("other");
  });
});

describe("japaneseRisk on names", () => {
  it.each([
    ["[チャド]・スミスさん", "other", "as a given name"],
    ["妻の[マリ]さん", "other", "with an honorific"],
    ["[イスラエル]・ゴメス判事", "other", "with a title behind the family name"],
    ["[イスラエル]・テルアビブの企業", "country", "in front of its city"],
    ["[マリ]の首都", "country", "with its capital"],
    ["[ジョージア]州の工場", "other", "as a state of America"],
    ["[ジョージア]の首都トビリシ", "country", "with its own capital"],
    ["缶コーヒーの[ジョージア]が", "other", "as coffee"],
    ["[チリ]を払う", "other", "as dust"],
    ["[チリ]の鉱山", "country", "a plain name"],
  ])("%s is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });
});
