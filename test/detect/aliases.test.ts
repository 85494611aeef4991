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
    ["visa Top-Tier", ["visa Top-Tier", "visado Top-Tier", "visas Top-Tier", "visados Top-Tier"]],
    ["permiso de especialista", ["permisos de especialista"]],
    ["全球人才签证", ["全球人才签证", "全球人才簽證"]],
    ["グローバル・タレント・ビザ", ["グローバルタレントビザ", "グローバルタレント・ビザ", "グローバル・タレント査証"]],
    ["エクスプレス・エントリー", ["エクスプレスエントリー", "エクスプレス・エントリ"]],
    ["Kビザ", ["Kビザ", "K査証"]],
    ["技術・人文知識・国際業務", ["技術・人文知識・国際業務"]],
    ["Blue Card", ["Blue Card", "Blue Cards"]],
    ["digital nomad visa", ["digital-nomad visa", "digital nomad visas"]],
    ["start-up visa", ["startup visa", "start up visa"]],
    ["job seeker visa", ["job-seeker visa", "jobseeker visa"]],
    ["Provincial Nominee Program", ["Provincial Nominee Programme"]],
    ["", []],
  ])("%j is also written %j", (name, expected) => {
    expect(spellingsOf(name)).toEqual(expect.arrayContaining(expected));
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

  it("keeps the spelling in small letters of a name that stands with capitals first", () => {
    expect(texts("us")).toContain("Trump gold card");
    expect(texts("us")).not.toContain("Trump Gold Card");
  });

  it("keeps the words that small letters need apart from the name with capitals, which needs none", () => {
    const [capital, small] = fixturePolicies
      .filter((policy) => policy.country === "gb")
      .flatMap((policy) => programmeTerms(policy, new Map()))
      .filter(({ text }) => /^global talent visa$/i.test(text));
    expect(capital).toMatchObject({ text: "Global Talent visa", needs: undefined });
    expect(small).toMatchObject({ text: "global talent visa", needs: ["UK", "British"] });
  });

  it("takes off a country that stands behind the name, as in Spanish", () => {
    const [policy] = fixturePolicies.filter(({ country }) => country === "gb");
    const [programme] = policy?.programmes ?? [];
    if (!policy || !programme) throw new Error("the fixture has no British programme");
    const named = {
      ...programme,
      aliases: { es: [{ text: "visado de talento" }, { text: "visado de talento del Reino Unido" }] },
    };
    const terms = programmeTerms({ ...policy, programmes: [named] }, new Map([["reino unido", "gb"]]));
    expect(terms.map(({ text }) => text)).toContain("visado de talento");
    expect(terms.map(({ text }) => text)).not.toContain("visado de talento del Reino Unido");
  });

  it("leaves a country that is part of the name", () => {
    expect(texts("eu")).toContain("EU Blue Card");
    expect(texts("kr")).toContain("韩国技术通行证");
  });
});
