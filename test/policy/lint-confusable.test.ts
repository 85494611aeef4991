import { describe, expect, it } from "vitest";
import { confusableNotes, confusableProblems } from "../../src/policy/lint-confusable";
import type { Programme } from "../../src/policy/types";
import { policyWith, programmeWith } from "../fixtures/policy";

/** A country with one programme that bears no name of another's but the given ones. */
const country = (code: string, members: Partial<Programme>) => {
  const id = `${code}/visa`;
  const names = { en: id, native: { lang: "en", text: id } };
  return policyWith({ country: code, programmes: [programmeWith({ id, names, aliases: {}, ...members })] });
};
const where = (findings: ReturnType<typeof confusableProblems>) => findings.map(({ country: at, path }) => [at, path]);

describe("confusableProblems", () => {
  it("finds a shared alias on both sides, in whatever case, width and language", () => {
    const problems = confusableProblems([
      country("xx", { aliases: { en: [{ text: "Gold Card" }] } }),
      country("yy", { aliases: { de: [{ text: "gold card" }], ja: [{ text: "ＧＯＬＤ ＣＡＲＤ" }] } }),
    ]);
    expect(where(problems)).toEqual([
      ["xx", "programmes[0].confusableWith"],
      ["yy", "programmes[0].confusableWith"],
    ]);
    expect(problems[0]?.message).toContain(`"yy/visa"`);
  });

  it("finds a name that is another programme’s alias", () => {
    const problems = confusableProblems([
      country("xx", { names: { en: "Star visa", native: { lang: "en", text: "Star visa" } } }),
      country("yy", { aliases: { en: [{ text: "star visa" }] }, confusableWith: ["xx/visa"] }),
    ]);
    expect(where(problems)).toEqual([["xx", "programmes[0].confusableWith"]]);
  });

  it("finds two programmes of one country, once however many names they share", () => {
    const shared = { en: [{ text: "Star" }, { text: "Star visa" }] };
    const [star, moon] = ["xx/star", "xx/moon"].map((id) =>
      programmeWith({ id, names: { en: id, native: { lang: "en", text: id } }, aliases: shared }),
    );
    const problems = confusableProblems([
      policyWith({ programmes: [star, moon].filter((each) => each !== undefined) }),
    ]);
    expect(where(problems)).toEqual([
      ["xx", "programmes[0].confusableWith"],
      ["xx", "programmes[1].confusableWith"],
    ]);
  });

  it("is content where both declare it, or where words nearby tell them apart", () => {
    const alias = { en: [{ text: "Gold Card" }] };
    const needing = { en: [{ text: "Gold Card", needs: ["Taipei"] }] };
    expect(
      confusableProblems([
        country("xx", { aliases: alias, confusableWith: ["yy/visa"] }),
        country("yy", { aliases: alias, confusableWith: ["xx/visa"] }),
        country("zz", { aliases: needing }),
      ]),
    ).toEqual([]);
  });

  it("takes a name that is an alias with needed words as the alias", () => {
    const names = { en: "Gold Card", native: { lang: "en", text: "Gold Card" } };
    const aliases = { en: [{ text: "Gold Card", needs: ["Taipei"] }] };
    expect(confusableProblems([country("xx", { names, aliases }), country("yy", { names })])).toEqual([]);
  });

  it.each([
    ["an id that no policy has", "zz/visa", /no policy/],
    ["the programme itself", "xx/visa", /itself/],
  ])("refuses %s", (_name, id, message) => {
    const problems = confusableProblems([country("xx", { confusableWith: [id] })]);
    expect(where(problems)).toEqual([["xx", "programmes[0].confusableWith[0]"]]);
    expect(problems[0]?.message).toMatch(message);
  });
});

describe("confusableNotes", () => {
  it("reminds the side that does not return a declaration", () => {
    const notes = confusableNotes([country("xx", { confusableWith: ["yy/visa"] }), country("yy", {})]);
    expect(where(notes)).toEqual([["yy", "programmes[0].confusableWith"]]);
    expect(notes[0]?.message).toContain(`add "xx/visa" here`);
  });

  it("has nothing to say of ids that are refused anyway", () => {
    expect(confusableNotes([country("xx", { confusableWith: ["xx/visa", "zz/visa"] })])).toEqual([]);
  });
});
