import { describe, expect, it } from "vitest";
import { languageOfBlock } from "../../src/detect/language";

describe("languageOfBlock", () => {
  const rows: readonly (readonly [
    text: string,
    lang: string | null,
    document: string | null,
    language: string | null,
    why: string,
  ])[] = [
    ["The new fee applies to employers.", "en-GB", null, "en", "the nearest lang is believed"],
    ["Die neue Gebühr gilt für Arbeitgeber.", null, "de-AT", "de", "then the document's"],
    ["Die Gebühr gilt für neue Anträge und nicht für die alten.", null, null, "de", "then function words"],
    ["La nueva tasa se aplica a las empresas que contratan en el extranjero.", null, null, "es", "of Spanish too"],
    ["Les employeurs qui recrutent dans le pays sont visés par la mesure.", null, null, "fr", "and of French"],
    ["H-1B", null, null, "en", "a block without words is read as English"],
    ["新的签证费用从九月起对雇主征收。", "en", null, "zh-Hans", "Han signs are no English, whatever the template says"],
    ["新的簽證費用從九月起對雇主徵收。", "zh-CN", null, "zh-Hant", "the signs tell which Chinese it is"],
    ["香港", "zh-HK", null, "zh-Hant", "the tag does where the signs do not"],
    ["新しいビザの手数料", "en", null, "ja", "kana are Japanese"],
    ["移民政策", "ja", null, "ja", "a heading of Han signs on a Japanese page is Japanese"],
    ["東京都知事選挙立候補予定者一覧表".repeat(6), "ja", null, "ja", "so is a long table of them"],
    ["这家公司今年给他们办理了工作签证".repeat(6), "ja", null, "zh-Hans", "but not a long text with words of Chinese"],
    ["這家公司今年給他們辦理了工作簽證".repeat(6), "ja", null, "zh-Hant", "in either way of writing"],
    ["미국 H-1B 비자", "en", null, "ko", "Hangul is Korean"],
    ["该公司在首尔（서울）开设签证中心，为学生服务。", "zh", null, "zh-Hans", "a Korean word in Chinese is not"],
    ["Il nuovo visto per i lavoratori", "it", null, null, "a language without names here is none"],
    ["The page says Chinese, the text does not speak of the same.", "zh", null, "en", "Latin letters are no Chinese"],
  ];

  it.each(rows)("%j with lang %j and document %j is %j: %s", (text, lang, documentLang, expected) => {
    expect(languageOfBlock({ text, lang, documentLang })).toBe(expected);
  });
});
