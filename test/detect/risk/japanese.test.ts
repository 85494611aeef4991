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
    ["[韓]法務部は", "country", "with its ministry"],
    ["来訪[日]は変更できる", "other", "behind a word that ends like a journey"],
    ["滞在[日]数", "other", "behind a stay"],
    ["通知[日]は10日", "other", "behind a notice"],
    ["派遣[米]粉", "other", "behind a dispatch"],
    ["[米]印の付いた商品", "other", "as an asterisk"],
    ["[米]印首脳が会談", "country", "beside India, with a word of diplomacy"],
    ["[米]バーガーの店", "other", "as what is made of rice"],
    ["もち[米]ロールケーキ", "other", "as sticky rice"],
    ["[加]西市の議会", "other", "as a town"],
    ["[印]西市の議会", "other", "as another town"],
    ["[朝]比奈さん", "other", "as a surname"],
    ["[仏]ケ浦の奇岩", "other", "as a coast"],
    ["全[英]オープンで優勝", "other", "as an open championship"],
    ["、[比]のデジタルノマドビザ", "country", "at the head of a clause"],
    ["[加]の移民計画", "country", "in front of immigration"],
    ["[仏]なら研究者向け", "country", "alone with a condition"],
    ["男女[比]のデータ", "other", "as a ratio"],
  ])("%s is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes a sign that is also a thing for a country where the text speaks of it, and never beside a price of rice", () => {
    expect(risk("[米]が動く")).toBe("country");
    expect(risk("[米]がおいしい料理")).toBe("other");
    expect(risk("[印]が動く")).toBe("other");
    expect(risk("[印]が動く", { isKnown: true })).toBe("country");
    expect(risk("[米]の価格が", { isKnown: true })).toBe("other");
    expect(risk("[越]が動く", { isKnown: true })).toBe("country");
    expect(risk("[越]が動く", { hasCompany: true })).toBe("other");
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
    ["エマ・[フランス]さん(34)", "other", "as a surname"],
    ["アナトール・[フランス]の短編", "other", "behind a first name"],
    ["ドイツ・[フランス]両政府", "country", "behind another country"],
    ["[ブラジル]さんという犬", "other", "with an honorific"],
    ["[ブラジル]選手団", "country", "with its athletes"],
    ["[マルタ]・アルゲリッチの演奏", "other", "as a given name in front of a family name"],
    ["[マルタ]・バレッタの港", "country", "in front of its capital"],
    ["いけすでは[タイ]とアジが泳ぐ", "other", "as a fish"],
    ["[タイ]産エビの刺し身", "country", "with its shrimps"],
    ["[タイ]人技術者が釣りを", "country", "with its people"],
    ["首位[タイ]で最終日へ", "other", "as a draw"],
    ["九回[タイ]で延長へ", "other", "as a draw in baseball"],
    ["母は[ガーナ]を湯煎にかけた", "other", "as chocolate"],
    ["[ガーナ]産カカオのチョコ", "country", "with its cocoa"],
    ["[アンゴラ]のセーター", "other", "as wool"],
    ["[アフガン]編みの毛布", "other", "as a stitch"],
    ["[オランダ]せんべい", "other", "as a biscuit"],
    ["[ドイツ]もコイツも", "other", "as a word written loud"],
    ["そこの[イラン]人", "country", "with its people"],
  ])("%s is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it.each([
    ["今[日本]屋で見つけた", "other", "a bookshop"],
    ["今[日本]で起きていること", "country", "at present"],
    ["三[日本]気で練習した", "other", "behind a number of days"],
    ["世界一[日本]が", "country", "behind another number"],
    ["2025[日本]国際博覧会", "country", "behind a year"],
    ["前[日本]代表監督", "country", "the team"],
    ["期間中[中国]の", "country", "in full behind a time"],
    ["期間[中国]内線の空席", "other", "a time and a home route"],
    ["訪[中国]会議員", "country", "behind a journey"],
    ["備[中国]分寺", "other", "an old province"],
    ["[中国]支社の社員", "other", "the west of Honshu"],
    ["展望[台湾]岸エリア", "other", "a bay"],
    ["仙[台湾]の養殖", "other", "the bay of Sendai"],
    ["備蓄[米国]内流通", "other", "rice"],
    ["[米国]内の企業", "country", "inside of America"],
    ["[南ア]の山小屋", "other", "the Southern Alps"],
    ["[南ア]のポイント制", "country", "South Africa"],
  ])("%s is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });
});
