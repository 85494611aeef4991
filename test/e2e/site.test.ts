import { expect, test } from "vitest";
import { openPopup, setSite } from "../support/popup";
import { extensionHadItsTurn, session } from "../support/session";

const here = session();

test("a site that is switched off loses its marks at once, stays off after a reload, and comes back when switched on", async () => {
  const tab = await here.driver.open(here.demo);
  const served = await tab.html();
  const marks = await tab.settledMarks();

  await setSite(here.driver, tab, false);
  await expect.poll(() => tab.highlights()).toBe(0);
  expect(await tab.html()).toBe(served);

  await tab.reload();
  await extensionHadItsTurn(here);
  expect(await tab.highlights()).toBe(0);

  await setSite(here.driver, tab, true);
  expect(await tab.settledMarks()).toEqual(marks);
  await tab.close();
});

test("every tab of the site follows, those of other sites do not", async () => {
  const [first, second] = [await here.driver.open(here.demo), await here.driver.open(here.demo)];
  const other = await here.driver.open(here.elsewhere);
  const marks = await other.settledMarks();
  await second.settledMarks();
  await first.settledMarks();

  await setSite(here.driver, first, false);
  await expect.poll(() => first.highlights()).toBe(0);
  await expect.poll(() => second.highlights()).toBe(0);
  expect(await other.marks()).toEqual(marks);

  await setSite(here.driver, first, true);
  expect(await second.settledMarks()).toEqual(marks);
  for (const tab of [first, second, other]) await tab.close();
});

test("an open card goes with the marks of its site", async () => {
  const tab = await here.driver.open(here.demo);
  const served = await tab.html();
  await tab.settledMarks();
  const popup = await openPopup(here.driver, tab);
  await tab.hover("H-1B", 1);
  await tab.openCard();
  await popup.setSite(false);
  await tab.noCard();
  expect(await tab.html()).toBe(served);
  await popup.setSite(true);
  await popup.close();
  await tab.close();
});
