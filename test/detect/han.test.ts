import { describe, expect, it } from "vitest";
import { isBounded } from "../../src/detect/boundary";
import { isHanName, isSignOfCountry } from "../../src/detect/han";
import { termKinds, traits } from "../../src/detect/term";

function place(text: string, name: string): readonly [start: number, end: number] {
  const start = text.indexOf(name);
  return [start, start + name.length];
}

describe("isHanName", () => {
  it.each([
    ["在中国工作", "中国", true, "between verbs"],
    ["发展中国家", "中国", false, "at the seam of two words"],
    ["在台中国人", "中国", true, "behind 在台, with people"],
    ["台中國家歌劇院", "中國", false, "in the name of a city's theatre"],
    ["其中国企占三成", "中国", false, "behind 其中"],
    ["12日本报记者", "日本", false, "behind a number of days"],
    ["她的生日本來", "日本", false, "behind a birthday"],
    ["前日本首相", "日本", true, "behind 前"],
    ["队友韩国强负责", "韩国", false, "as a person"],
    ["韩国强调合作", "韩国", true, "with a verb that begins like a given name"],
    ["明德國小", "德國", false, "in a school's name"],
    ["國泰國內線", "泰國", false, "in an airline's name"],
    ["丹麦克朗", "丹麦", false, "with its money"],
    ["500加拿大元", "加拿大", false, "with its money behind a number"],
    ["加拿大元老", "加拿大", true, "with 元老"],
    ["英国短毛猫", "英国", false, "as a breed"],
    ["约旦·李说", "约旦", false, "as a given name"],
    ["葛倫.馬爾他維奇", "馬爾他", false, "in a family name"],
    ["中国·杭州", "中国", true, "with a city behind the dot"],
    ["穿越南北", "越南", false, "at the seam of 穿越"],
    ["比国内便宜", "比国", false, "as a comparison"],
    ["马国内政部", "马国", true, "with a ministry that begins with 内"],
    ["欧美国家", "美国", false, "in a region"],
    ["北爱尔兰", "爱尔兰", false, "in a part of another country"],
    ["学生参加拿大奖赛", "加拿大", false, "at the seam of 参加 and 拿"],
    ["参加加拿大会议", "加拿大", true, "behind the whole of 参加"],
    ["小生意大利润", "意大利", false, "at the seam of 生意 and 利润"],
    ["与意大利率先达成", "意大利", true, "with a word that begins with its last sign"],
    ["点赞比亚军多", "赞比亚", false, "at the seam of 点赞 and 亚军"],
    ["尘埃及花粉", "埃及", false, "at the seam of 尘埃 and 及"],
    ["宝贝宁静", "贝宁", false, "at the seam of 宝贝 and 宁静"],
    ["葡萄牙齿", "葡萄牙", false, "at the seam of 葡萄 and 牙齿"],
    ["河南非遗工坊", "南非", false, "at the seam of a province and 非遗"],
    ["赴南非工作", "南非", true, "behind 赴"],
    ["书法国展", "法国", false, "at the seam of 书法 and 国展"],
    ["合法国有土地", "法国", false, "at the seam of 合法 and 国有"],
    ["看法国际化", "法国", false, "in front of 国际"],
    ["宁德国税局", "德国", false, "in a town's office"],
    ["节假日本馆开放", "日本", false, "at the seam of a holiday and 本馆"],
    ["学生日本人居多", "日本", true, "behind 学生"],
    ["今日本地新闻", "日本", false, "at the seam of 今日 and 本地"],
    ["战国七雄之中韩国最小", "韩国", false, "as an ancient state"],
    ["更新加坡元", "新加坡", false, "with its money"],
    ["单位中国有企业占九成", "中国", false, "in front of 国有企业"],
    ["中国有资格加入", "中国", true, "in front of 有资格"],
    ["騎著高頭大馬", "大馬", false, "as a horse"],
    ["阿根廷紅蝦", "阿根廷", false, "as a shrimp"],
  ])("in %s, %s is a country: %s (%s)", (text, name, expected) => {
    expect(isHanName(text, ...place(text, name))).toBe(expected);
  });
});

describe("isSignOfCountry", () => {
  it.each([
    ["中美关系", "中美", true, "a pair with what states have"],
    ["其中美丽", "中美", false, "中 belongs to 其中"],
    ["谈判中美方", "中美", false, "中 is in the middle of"],
    ["文章中加入", "中加", false, "加 belongs to 加入"],
    ["中加两国", "中加", true, "two states"],
    ["传统美德在", "美德", false, "virtue"],
    ["完美国际", "美国", false, "美 belongs to 完美"],
    ["教授韩美英说", "美英", false, "a person called Han"],
    ["韩美英三国", "韩美", true, "three states"],
    ["美方表示", "美方", true, "a side"],
    ["美方便面", "美方", false, "方便 is a word"],
    ["近日财政部", "日财政部", false, "日 belongs to 近日"],
    ["12日外交部", "日外交部", false, "日 is a day"],
    ["司法方面", "法方", false, "法 belongs to 司法"],
    ["赴新工作", "赴新", true, "with what one does abroad"],
    ["赴新疆", "赴新", false, "another place"],
    ["留美学生", "留美", true, "students abroad"],
    ["对美学的", "对美", false, "aesthetics"],
    ["在日常生活", "在日", false, "日常 is a word"],
    ["现在日本人", "在日", false, "在 belongs to 现在"],
    ["日、德、英三国", "日、", true, "a list of signs"],
    ["昨日、今日", "日、", false, "a list of days"],
    ["、英三國官員", "英三國", true, "the end of such a list"],
    ["以军为主", "以军", false, "以 as a preposition"],
    ["此前加方表示", "加方", true, "a side, behind a time"],
    ["增加方案", "加方", false, "加 belongs to 增加"],
    ["赴日照护老人", "赴日", true, "with a verb that begins like a town"],
    ["赴日照旅游", "赴日", false, "the town"],
    ["在美失去经费", "在美", true, "with what happens abroad"],
    ["在新的一年", "在新", false, "new"],
    ["美拟收紧签证", "美拟", true, "a headline"],
    ["完美拟人", "美拟", false, "美 belongs to 完美"],
    ["泰、马、印尼", "马、", true, "in a list with a name in full"],
    ["人、马、车", "马、", false, "in a list of things"],
    ["工程师郑美英打开", "美英", false, "a given name behind a surname"],
    ["老师王美英退休", "美英", false, "a given name behind a surname that is also a word"],
    ["记者 韩越报道", "韩越", false, "a person by her job"],
    ["中印边境", "印边境", false, "the second of a pair"],
    ["不過美中不足的是", "美中", false, "an idiom"],
    ["今日新馬試閘", "新馬", false, "young racehorses"],
    ["新媒體部門", "新媒", false, "new media"],
    ["中日街口", "中日", false, "a street"],
    ["紐澳打工度假", "紐澳", true, "a pair of Taiwan's press"],
    ["荷、比、盧三國", "荷、", true, "the first of the Benelux states"],
    ["荷、比、盧三國", "比、", true, "the second"],
    ["登陸方式", "陸方", false, "陸 belongs to 登陸"],
    ["據陸媒報導", "陸媒", true, "the mainland's press"],
    ["台、韓三地", "韓三地", true, "the end of a list of places"],
  ])("in %s, %s stands for countries: %s (%s)", (text, signs, expected) => {
    expect(isSignOfCountry(text, ...place(text, signs))).toBe(expected);
  });
});

describe("isBounded", () => {
  it("asks these rules about Chinese terms alone", () => {
    const bounds = (bits: number) =>
      isBounded({ text: "发展中国家", start: 2, end: 4, kind: termKinds.indexOf("country"), traits: bits });
    expect([bounds(traits.chinese), bounds(0)]).toEqual([false, true]);
  });
});
