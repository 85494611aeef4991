import { describe, expect, it } from "vitest";
import { countryName, countryOf, inLanguage, languageOf } from "../../src/policy/names";

it.each([
  ["zh-CN", "zh-Hans"],
  ["zh_TW", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh", "zh-Hans"],
  ["en-GB", "en"],
  ["de-AT", "de"],
  ["pt-BR", "en"],
  ["ko", "ko"],
])("a reader of %s is served in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

describe("names", () => {
  it("falls back to English where a text is not translated", () => {
    expect(inLanguage({ en: "Star", ko: "별" }, "ko")).toBe("별");
    expect(inLanguage({ en: "Star" }, "ja")).toBe("Star");
  });

  it("names countries, and the Union, in the reader's language", () => {
    expect(countryName("us", "zh-CN")).toBe("美国");
    expect(countryName("eu", "en")).toBe("European Union");
    expect(countryOf("kr/k-tech-pass")).toBe("kr");
  });
});
