import { expect, test } from "vitest";
import { openPopup, setSite } from "../support/popup";
import { extensionHadItsTurn, session } from "../support/session";

const here = session();

/** A reader’s way through everything, with `between` after each step. Gives all that the reader saw. */
async function readersWay(between: () => Promise<void>): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const see = async (what: unknown) => {
    seen.push(what);
    await between();
  };
  const tab = await here.driver.open(here.demo);
  await see(await tab.settledMarks());

  await tab.hover("H-1B", 1);
  await see(await tab.openCard());
  await tab.press("Escape");
  await tab.noCard();
  await see(await tab.marks());

  await tab.hover("中国");
  await see(await tab.openCard());
  await tab.moveAway();
  await tab.noCard();

  const popup = await openPopup(here.driver, tab);
  await see(await popup.rows());
  await popup.pick("H-1B");
  await popup.pick("K-Tech Pass");
  await between();
  await see(await popup.comparison(2));
  await popup.close();

  await setSite(here.driver, tab, false);
  await expect.poll(() => tab.highlights()).toBe(0);
  await see("off");
  await tab.reload();
  await extensionHadItsTurn(here);
  await see(await tab.highlights());
  await setSite(here.driver, tab, true);
  await see(await tab.settledMarks());
  await tab.close();
  return seen;
}

test("ending the background between any two steps changes nothing that the reader sees", async () => {
  const undisturbed = await readersWay(async () => undefined);
  let kills = 0;
  const disturbed = await readersWay(async () => {
    await here.driver.killBackground();
    expect(await here.driver.isBackgroundAlive()).toBe(false);
    kills += 1;
  });
  expect(disturbed).toEqual(undisturbed);
  expect(kills).toBe(undisturbed.length + 1);
});
