import { describe, expect, it } from "vitest";
import { isCode, languagesOf, programmeTerms } from "../../src/detect/aliases";
import { languageBits, traits } from "../../src/detect/term";
import { fixturePolicies } from "./fixture";

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

describe("a name that several lists have", () => {
  const policy = fixturePolicies.find(({ country }) => country === "gb");
  if (!policy) throw new Error("the fixture has no British policy");
  const [programme] = policy.programmes;
  if (!programme) throw new Error("the fixture has no British programme");

  /** The terms with a text, as language bits and needed words. */
  const termsOf = (aliases: typeof programme.aliases, text: string) =>
    programmeTerms({ ...policy, programmes: [{ ...programme, aliases }] }, new Map())
      .filter((each) => each.text.toLowerCase() === text.toLowerCase())
      .map(({ text: as, languages, needs }) => ({ as, languages, needs }));

  it("needs the words of a language's own list on its pages, and none elsewhere if the English list has none", () => {
    const en = [{ text: "Chancenkarte" }];
    const de = [{ text: "Chancenkarte", needs: ["Visum"] }];
    expect(termsOf({ en, de }, "Chancenkarte")).toEqual([
      { as: "Chancenkarte", languages: 511 & ~languageBits.de, needs: undefined },
      { as: "Chancenkarte", languages: languageBits.de, needs: ["Visum"] },
    ]);
  });

  it("has the capitals of each language's own list", () => {
    const de = [{ text: "Carte Talent" }];
    const fr = [{ text: "carte Talent" }];
    expect(termsOf({ de, fr }, "Carte Talent")).toEqual([
      { as: "Carte Talent", languages: languageBits.de, needs: undefined },
      { as: "carte Talent", languages: languageBits.fr, needs: undefined },
    ]);
  });

  it("keeps the words that one foreign list needs away from another's code without any", () => {
    const fr = [{ text: "J-1", needs: ["États-Unis"] }];
    const es = [{ text: "J-1" }];
    const spanish = termsOf({ fr, es }, "J-1").find(({ languages }) => (languages & languageBits.es) !== 0);
    expect(spanish?.needs).toBeUndefined();
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
    const policy = fixturePolicies.find(({ country }) => country === "gb");
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
    const policy = fixturePolicies.find(({ country }) => country === "gb");
    const [programme] = policy?.programmes ?? [];
    if (!policy || !programme) throw new Error("the fixture has no British programme");
    const names = { ...programme.names, en: "French Tech Visa" };
    const aliases = { "zh-Hant": [{ text: "法國科技簽證" }, { text: "科技簽證" }] };
    const terms = programmeTerms(
      { ...policy, programmes: [{ ...programme, names, aliases }] },
      new Map([["法國", "fr"]]),
    );
    expect(terms.map(({ text }) => text)).toContain("法國科技簽證");
  });

  it("takes the description of a code for a name of its own, before a code alone", () => {
    const policy = fixturePolicies.find(({ country }) => country === "kr");
    const [programme] = policy?.programmes ?? [];
    if (!policy || !programme) throw new Error("the fixture has no Korean programme");
    const found = programmeTerms(
      {
        ...policy,
        programmes: [{ ...programme, aliases: { ko: [{ text: "거주(F-2)" }, { text: "장기거주(LTR)" }] } }],
      },
      new Map(),
    );
    for (const text of ["거주", "장기거주"])
      expect(found).toContainEqual(expect.objectContaining({ text, traits: traits.affix }));
    expect(found.map(({ text }) => text)).not.toContain("거주(F-2)");
  });
});
