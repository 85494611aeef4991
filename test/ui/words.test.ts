import { describe, expect, it } from "vitest";
import { wordsFrom } from "../../src/ui/words";
import { wordsIn } from "../support/words";

describe("the reader's words", () => {
  it("fill placeholders in order", () => {
    expect(wordsIn("en").t("labelled", ["Cost", "5 USD"])).toBe("Cost: 5 USD");
  });

  it("choose the form that the language wants", () => {
    expect(wordsIn("en").count("programmeCount", 1)).toBe("1 programme");
    expect(wordsIn("en").count("programmeCount", 1200)).toBe("1,200 programmes");
    expect(wordsIn("zh-CN").count("programmeCount", 1)).toBe("1个项目");
  });

  it("show the key where a locale lacks it, so that the gap is seen", () => {
    expect(wordsFrom(() => "", "en").t("compare")).toBe("compare");
  });

  it("know which language of the record serves the reader", () => {
    expect(wordsFrom(() => "", "zh-TW").language).toBe("zh-Hant");
  });
});
