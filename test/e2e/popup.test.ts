import { expect, test } from "vitest";
import { openPopup } from "../support/popup";
import { englishText, programmeOf, shownFact } from "../support/record";
import { session } from "../support/session";

const here = session();

test("the popup lists each programme and country of the article once, programmes first", async () => {
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  const popup = await openPopup(here.driver, tab);
  const names = (await popup.rows()).map(({ name }) => name);
  const programmes = [
    "us/h-1b",
    "cn/k",
    "kr/k-tech-pass",
    "eu/blue-card",
    "us/gold-card",
    "de/opportunity-card",
    "gb/global-talent",
  ].map((id) => programmeOf(id).names.en);
  const countries = ["United States", "China", "India", "South Korea", "Germany", "United Kingdom"];
  expect(names.slice(0, programmes.length).toSorted()).toEqual(programmes.toSorted());
  expect(names.slice(programmes.length).toSorted()).toEqual(countries.toSorted());
  await popup.close();
  await tab.close();
});

test("the popup counts every mention of a programme, in both languages", async () => {
  const tab = await here.driver.open(here.demo);
  const marks = await tab.settledMarks();
  const popup = await openPopup(here.driver, tab);
  const row = (await popup.rows()).find(({ name }) => name === programmeOf("us/h-1b").names.en);
  expect(row?.count).toBe(marks.filter(({ words }) => words.startsWith("H-1B")).length);
  await popup.close();
  await tab.close();
});

test("two programmes that are picked stand side by side with their values", async () => {
  const picked = ["us/h-1b", "kr/k-tech-pass"] as const;
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  const popup = await openPopup(here.driver, tab);
  for (const id of picked) await popup.pick(programmeOf(id).names.en);
  const [heads, ...rows] = await popup.comparison(picked.length);
  const times = rows.find(([label]) => label?.startsWith(englishText("field_processingTime")));
  expect(times, JSON.stringify(rows)).toBeDefined();
  for (const [i, id] of picked.entries()) {
    const { number = "", date = "" } = shownFact(id, "processingTime") ?? {};
    expect(heads?.[i + 1]).toContain(programmeOf(id).names.en);
    expect(times?.[i + 1]).toMatch(new RegExp(`\\b${number}\\b`));
    expect(times?.[i + 1]).toContain(date);
  }
  await popup.close();
  await tab.close();
});

test("a page that nothing can be said of has a popup that says so", async () => {
  const tab = await here.driver.open(`${here.pages}football.html`);
  const popup = await openPopup(here.driver, tab);
  await expect.poll(() => popup.document.call(() => document.body.innerText)).toContain(new URL(here.pages).host);
  expect(await popup.isSiteOn()).toBe(true);
  expect(await popup.document.call(() => document.querySelectorAll("[aria-pressed]").length)).toBe(0);
  await popup.close();
  await tab.close();
});
