import { describe, expect, it } from "vitest";
import { koreanRisk } from "../../../src/detect/risk/korean";
import { riskInput, type RiskMore } from "../../support/risk-input";

const refs: { readonly [name: string]: string } = {
  이란: "ir",
  수단: "sd",
  가나: "gh",
  오만: "om",
  인도: "in",
  조지아: "ge",
  그리스: "gr",
  아일랜드: "ie",
  터키: "tr",
  피지: "fj",
  모나코: "mc",
  사모아: "ws",
};

/** The risk of the last name of the list in `text`. */
function risk(text: string, more?: RiskMore): string {
  const start = Math.max(...Object.keys(refs).map((each) => text.lastIndexOf(each)));
  const name = Object.keys(refs).find((each) => text.startsWith(each, start)) ?? "";
  return koreanRisk(riskInput(text, start, name, { ref: refs[name] ?? "", ...more }));
}

describe("koreanRisk", () => {
  it.each([
    ["인도 정부가 반발했다", "country", "with what a country has"],
    ["인도에서 온 개발자", "country", "with a particle"],
    ["중국인도 인도", "country", "a word of its own"],
    ["외국인도", "other", "people too"],
    ["차도와 인도를 나눈 울타리", "other", "a pavement"],
    ["신병을 인도 절차에 따라", "other", "a handing over"],
    ["'이직'이란", "other", "what is called so"],
    ["OPT이란", "other", "what is called so"],
    ["'성인' 이란 무엇인가", "other", "what is called so, set apart"],
    ["'핵 합의' 이란 정부", "country", "a country behind a quotation"],
    ["이란(41) 변호사", "other", "a person with an age"],
    ["수단을 가리지 않는다", "other", "means"],
    ["수단 내전을 피해", "country", "with a war"],
    ["어디 가나 있다", "other", "a verb"],
    ["가나 출신 간호사", "country", "with origin"],
    ["오만은 금물이다", "other", "arrogance"],
    ["트빌리시는 조지아 수도다", "country", "beside its capital"],
    ["미국 조지아 공장", "other", "the American state"],
    ["그리스를 베어링에 바른다", "other", "grease"],
    ["그리스로 떠났다", "country", "a plain name"],
    ["아일랜드 식탁", "other", "furniture"],
    ["아일랜드 의자 2개", "other", "a stool"],
    ["주방 아일랜드 조명", "other", "in a kitchen"],
    ["골목의 카페 모나코는", "other", "a house of that name"],
    ["호텔 조지아 정부", "country", "with what a country has"],
    ["쿠폰 사모아 되파는", "other", "a verb"],
    ["사모아 출신 선수", "country", "with origin"],
    ["인도에 차를 세웠다", "other", "a pavement"],
    ["로드 아일랜드", "other", "an American state"],
    ["아일랜드 지사", "country", "a plain name"],
    ["터키 샌드위치", "other", "food"],
    ["터키 이스탄불", "country", "a plain name"],
    ["피부의 피지", "other", "sebum"],
    ["피지 억제 크림", "other", "sebum in an advertisement"],
    ["공장 장비 인도가 늦어져", "other", "a delivery"],
    ["인도를 가득 메운 인파", "other", "a pavement"],
    ["인도를 떠난 기술자", "country", "a plain name"],
    ["가게 이름은 ‘모나코’지만", "other", "a name in quotes"],
    ["조지아에서 그 난리를 겪고", "other", "the state of the raid"],
    ["조지아 출신이다. 흑해 연안에서 왔다", "country", "beside its sea"],
    ["기도와 그리스도", "country", "joined with another name"],
    ["구원자 그리스도", "other", "Christ"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes a list of countries for a sign, and mere company for none", () => {
    expect(risk("나이지리아·가나·케냐", { hasCompany: true })).toBe("country");
    expect(risk("미국은 결국 수단보다 시점을", { hasCompany: true })).toBe("other");
  });

  it("reads 조지아 as the state where the text speaks of the American South, unless the Caucasus is near", () => {
    expect(risk("조지아로 옮겼다", { isUsState: true })).toBe("other");
    expect(risk("아르메니아와 조지아로 옮겼다", { isUsState: true })).toBe("country");
  });
});
