import { describe, expect, it } from "vitest";
import { isCode, languagesOf, programmeTerms, spellingsOf } from "../../src/detect/aliases";
import { languageBits } from "../../src/detect/term";
import { fixturePolicies } from "./fixture";

describe("spellingsOf", () => {
  it.each([
    ["H-1B", ["H-1B", "H1B", "H1-B", "H 1B"]],
    ["H-1B visa", ["H-1B visa", "H-1B visas", "H-1B-visa", "H-1B-visas", "H1B visa", "H1B visas", "H1-B visa"]],
    ["O-1", ["O-1", "O1"]],
    ["F-2-T", ["F-2-T"]],
    ["톱티어 비자", ["톱티어 비자", "톱티어비자"]],
    ["全球人才签证", ["全球人才签证", "全球人才簽證"]],
    ["Blue Card", ["Blue Card", "Blue Cards"]],
    ["visa K", ["visas K", "visa de type K", "visas de type K", "visa « K »", 'visas "K"']],
    ["passeport talent", ["passeport « talent »"]],
    ["carte de séjour talent", ["carte de séjour « talent »"]],
    ["", []],
  ])("%j is also written %j", (name, expected) => {
    expect(spellingsOf(name)).toEqual(expect.arrayContaining(expected));
  });

  it("takes no single letter for a name", () => {
    expect(spellingsOf("M")).toEqual([]);
  });

  it("puts no quotes around what follows a preposition", () => {
    expect(spellingsOf("visa de travail")).toEqual(["visa de travail", "visas de travail"]);
  });

  it("gives the name itself first", () => {
    expect(spellingsOf("K‑Tech Pass")[0]).toBe("K‑Tech Pass".normalize("NFKC"));
  });
});

describe("isCode", () => {
  it.each([
    ["F-1", true],
    ["E-7", true],
    ["K-1", true],
    ["D8", true],
    ["482", true],
    ["OPT", true],
    ["HPI", true],
    ["H-1B", false],
    ["EB-5", false],
    ["O-1A", false],
    ["E-7-4", false],
    ["F-2-T", false],
    ["K visa", false],
    ["机会卡", false],
  ])("%s: %s", (text, expected) => {
    expect(isCode(text)).toBe(expected);
  });
});

describe("languagesOf", () => {
  it("keeps Chinese names from Japanese pages, and the other way round", () => {
    expect(languagesOf("高度人才", "zh-Hans") & languageBits.ja).toBe(0);
    expect(languagesOf("高度専門職", "ja") & languageBits["zh-Hant"]).toBe(0);
  });

  it("keeps German, French and Spanish names on their pages, and lets English ones and codes go everywhere", () => {
    expect(languagesOf("carte de talent", "fr")).toBe(languageBits.fr);
    expect(languagesOf("Blue Card", "en") & languageBits.de).not.toBe(0);
    expect(languagesOf("H-1B", "fr") & languageBits.ko).not.toBe(0);
  });
});

describe("programmeTerms", () => {
  const texts = (country: string) =>
    fixturePolicies
      .filter((policy) => policy.country === country)
      .flatMap((policy) =>
        programmeTerms(
          policy,
          new Map([
            ["uk", "gb"],
            ["eu", "eu"],
            ["韩国", "kr"],
          ]),
        ),
      )
      .map(({ text }) => text);

  it("takes a country off a name that stands without it: it is a mention of its own", () => {
    expect(texts("gb")).toContain("Global Talent visa");
    expect(texts("gb")).not.toContain("UK Global Talent visa");
  });

  it("leaves a country that is part of the name", () => {
    expect(texts("eu")).toContain("EU Blue Card");
    expect(texts("kr")).toContain("韩国技术通行证");
  });
});
