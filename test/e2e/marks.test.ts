import { expect, test } from "vitest";
import { session } from "../support/session";

const here = session();

/** The marked words of the demonstration page, in its order: programmes each time, countries once a paragraph. */
const expected = {
  en: `
    programme H-1B
    programme H-1B
    country   United States
    programme H-1B visa
    country   American
    country   India
    country   China
    programme Trump Gold Card
    country   China
    programme K visa
    programme K visa
    country   South Korea
    programme K-Tech Pass
    programme EU Blue Card
    country   Germany
    programme Opportunity Card
    country   UK
    programme Global Talent visa`,
  "zh-Hans": `
    programme H-1B签证
    programme K字签证
    programme 韩国技术通行证
    programme 欧盟蓝卡
    programme H-1B签证
    country   美国
    country   印度
    country   中国
    programme 特朗普金卡
    country   中国
    programme K字签证
    programme 科技人才K签证
    country   韩国
    programme 韩国技术通行证
    programme K-Tech Pass
    programme 欧盟蓝卡
    country   德国
    programme 机会卡
    country   英国
    programme 全球人才签证`,
} as const;

test.for(["en", "zh-Hans"] as const)("exactly the expected words of the %s article are marked", async (lang) => {
  const tab = await here.driver.open(here.demo);
  const marks = (await tab.settledMarks()).filter((mark) => mark.lang === lang);
  const wanted = expected[lang]
    .trim()
    .split("\n")
    .map((line) => {
      const [look, ...words] = line.trim().split(/\s+/);
      return { look, words: words.join(" "), lang };
    });
  expect(marks).toEqual(wanted);
  await tab.close();
});

test("text that arrives later is marked, and text that goes takes its mark along", async () => {
  const tab = await here.driver.open(here.demo);
  const before = await tab.settledMarks();
  await tab.call(() => {
    const paragraph = document.createElement("p");
    paragraph.id = "late";
    paragraph.textContent = "Singapore has the Overseas Networks & Expertise Pass, Japan the J-Skip.";
    document.querySelector("#english")?.append(paragraph);
  });
  await expect.poll(async () => (await tab.marks()).map(({ words }) => words)).toContain("J-Skip");
  expect((await tab.marks()).length).toBeGreaterThan(before.length);
  await tab.call(() => document.querySelector("#late")?.remove());
  await expect.poll(() => tab.marks()).toEqual(before);
  await tab.close();
});
