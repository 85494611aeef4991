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
    ["停車場E-7區", "E-7", true, "a parking zone"],
    ["以為是482路公車", "482", true, "a bus"],
    ["維生素D3", "D3", true, "a vitamin"],
    ["OPT置換演算法", "OPT", true, "an algorithm"],
    ["軟體的LTR選項", "LTR", true, "a direction of writing"],
    ["B-1轟炸機", "B-1", true, "a bomber"],
    ["格鬥K-1", "K-1", true, "a sport"],
    ["首張EP，", "EP", true, "a record"],
    ["持F-2居住", "F-2", false, "a status"],
    ["的E-7型簽證", "E-7", false, "a type of visa"],
    ["OPT到期日", "OPT", false, "its last day"],
    ["键盘上的F2是", "F2", true, "a key"],
    ["按F5刷新", "F5", true, "a key and what it does"],
    ["持F2签证", "F2", false, "a visa without a hyphen"],
    ["体检单上的D3偏低", "D3", true, "what blood is tested for"],
    ["EB-5電池組另購", "EB-5", true, "a part of a machine"],
    ["医院挂号的蓝卡", "蓝卡", true, "a hospital's card"],
    ["申请欧盟的蓝卡", "蓝卡", false, "the Union's card"],
    ["丽水市今天也发布了GEP", "GEP", true, "what nature is worth"],
    ["香港的GEP签证", "GEP", false, "a policy of Hong Kong"],
    ["論壇的Tech Pass只能換便當", "Tech Pass", true, "a ticket"],
    ["車商賣的七人座SUV", "SUV", true, "a car"],
    ["F-1, OPT", "F-1", false, "in a list"],
  ])("in %s, %s is something else: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isOtherThing(text, start, start + name.length)).toBe(expected);
  });
});
