import { describe, expect, it } from "vitest";
import { isAcrossWords } from "../../src/detect/han-seams";

describe("isAcrossWords", () => {
  it.each([
    ["胜利比亚军", "利比亚", true, "a victory and the second place"],
    ["战胜利比亚军队", "利比亚", false, "a war"],
    ["历朝鲜有记载", "朝鲜", true, "hardly any in any dynasty"],
    ["以色列出词条", "以色列", true, "listing by colour"],
    ["以色列出兵", "以色列", false, "a war"],
    ["復古巴士", "古巴", true, "a bus"],
    ["古巴士兵", "古巴", false, "soldiers"],
    ["小巴西貢站", "巴西", true, "a bus to a town"],
    ["中巴西部", "巴西", false, "behind a sign that alone proves nothing"],
    ["露台灣景", "台灣", true, "a balcony and a bay"],
    ["台灣景氣", "台灣", false, "an economy"],
    ["打印尼龍布", "印尼", true, "printing on nylon"],
    ["台南非常熱", "南非", true, "a city and an adverb"],
    ["南非常駐代表", "南非", false, "a delegate"],
    ["台北韓式料理", "北韓", true, "a city and a cuisine"],
    ["外加拿大客戶", "加拿大", true, "in addition, big customers"],
    ["此外加拿大", "加拿大", false, "besides"],
    ["冰島古樹茶", "冰島", true, "a village and its tea"],
    ["跨越南北", "越南", true, "from south to north"],
    ["塵埃及時", "埃及", true, "dust"],
    ["主義大利", "義大利", true, "behind 主義"],
    ["清香港式", "香港", true, "fragrant, in the style of the port"],
    ["香港式英語", "香港", false, "in the style of the city"],
  ])("in %s, %s is parts of two words: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    expect(
      isAcrossWords(name, { before: text.slice(Math.max(0, start - 4), start), after: text.slice(end, end + 4) }),
    ).toBe(expected);
  });
});
