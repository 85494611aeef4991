import { describe, expect, it } from "vitest";
import { looksRelevant } from "../../src/detect/looks-relevant";
import { goldArticles, goldLanguages } from "../tools/gold-set";

describe("looksRelevant lets through", () => {
  it.each(
    goldLanguages()
      .flatMap((language) => goldArticles(language, "dev"))
      .filter(({ labels }) => labels.mentions.some(({ kind, optional }) => kind === "country" && !optional))
      .map(({ name, text }) => [name, text]),
  )("the gold article %s", (_, text) => {
    expect(looksRelevant(text)).toBe(true);
  });

  it.each([
    ["en", "Skilled migrants wait longer for a visa. Most visas go to engineers and researchers."],
    ["zh-Hans", "多国推出签证新政吸引人才，留学生可直接申请居留。"],
    ["zh-Hant", "政府放寬簽證，吸引國際人才與留學生申請居留。"],
    ["ko", "정부가 해외 인재 유치를 위해 비자 제도를 고친다. 유학생도 비자를 받는다."],
    ["ja", "政府は高度人材のビザを緩和する。研究者の在留期間も延びる。"],
    ["de", "Die Zuwanderung von Fachkräften steigt. Ein Visum bekommen Ingenieure schneller."],
    ["fr", "Le visa pour chercheurs étrangers change. Les visas des ingénieurs sont prolongés."],
    ["es", "El visado para investigadores cambia. Los visados de ingenieros se prorrogan."],
  ])("an item in %s", (_, text) => {
    expect(looksRelevant(text)).toBe(true);
  });

  it.each([
    ["en", "Six in ten foreign students stay, and overseas graduates in engineering find jobs; few founders go home."],
    ["ko", "해외 연구자 2000명을 데려오고, 나가 있는 박사들이 돌아올 자리도 마련한다. 인재 확보 전략이다."],
    ["ja", "国外の大学に移る博士研究員が増えた。海外の研究者の待遇はよい。"],
    ["de", "Ausländische Studierende bleiben nach dem Examen. Auch Absolventen kommen aus dem Ausland."],
  ])("an item in %s that names no papers", (_, text) => {
    expect(looksRelevant(text)).toBe(true);
  });

  it("an article far behind a script that holds one of its words", () => {
    const script = `{"visa":1}${"x".repeat(300_000)}`;
    expect(looksRelevant(`${script} Highly skilled engineers need a visa. Visas for researchers are dear.`)).toBe(true);
  });
});

describe("looksRelevant keeps out", () => {
  it.each([
    [
      "football",
      "Brazil beat Germany after a penalty. The coach praised the midfielder from Ghana; France play Spain next.",
    ],
    ["cooking", "Slice the turkey, add Brazil nuts and serve with French fries. Visit our shop for more recipes."],
    [
      "the stock market",
      "Visa Inc. rose 2 per cent after results; the bank hired engineers. Visa and Mastercard settled with shops.",
    ],
    [
      "pop music",
      "The K-pop group tours Korea and Japan in May. Their K-drama single tops the charts; talents from all over audition.",
    ],
    [
      "politics",
      "The minister resigned after the vote on the budget. Parliament in Germany and France will debate the treaty.",
    ],
    [
      "an asylum debate",
      "Migrants crossed the border at night; the immigration minister promised a new law on immigration.",
    ],
    ["Chinese sport", "巴西队在决赛中击败德国队，主教练称赞年轻球员，人才辈出。"],
    ["Korean shopping", "소비자 물가가 올랐다. 한국과 미국의 소비자 단체가 만났다."],
    ["Japanese entertainment", "韓国のアイドルが日本でコンサートを開く。チケットは完売した。"],
    ["exports", "Sales overseas rose; the firm relocated a plant abroad. Its developers in Turkey ship in May."],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(looksRelevant(text)).toBe(false);
  });
});
