/** A tab over a page of puppeteer; the same for both browsers but for how a closed shadow root is read. */
import type { Page } from "puppeteer-core";
import { cardIn, type PlainNode } from "./closed-roots";
import type { Mark, Tab } from "./driver";
import { marksInPage, pointOfMark } from "./in-page";
import { until } from "./until";

export interface TabParts {
  readonly page: Page;
  /** The whole document with its closed shadow roots, read past the page's own scripts. */
  readonly readDocument: () => Promise<PlainNode>;
}

export function createTab({ page, readDocument }: TabParts): Tab {
  const marks = (): Promise<readonly Mark[]> => page.evaluate(marksInPage);
  const card = async () => cardIn(await readDocument());

  return {
    get url() {
      return page.url();
    },
    marks,
    async settledMarks() {
      let before = "";
      return until(
        async () => {
          const found = await marks();
          const now = JSON.stringify(found);
          const isSettled = found.length > 0 && now === before;
          before = now;
          return isSettled ? found : null;
        },
        { what: `marks on ${page.url()}` },
      );
    },
    highlights: () => page.evaluate(() => CSS.highlights.size),
    async hover(words, nth = 0) {
      const point = await page.evaluate(pointOfMark, words, nth);
      if (!point) throw new Error(`no mark number ${nth} reads "${words}"`);
      await page.mouse.move(point.x, point.y, { steps: 3 });
    },
    // The corner, in two steps, so that a pointer that already stands there moves as well.
    async moveAway() {
      await page.mouse.move(3, 3);
      await page.mouse.move(1, 1);
    },
    press: (key) => page.keyboard.press(key),
    card,
    openCard: () =>
      until(
        async () => {
          const open = await card();
          return open && !open.isBusy ? open : null;
        },
        { what: `a card on ${page.url()}` },
      ),
    noCard: async () => {
      await until(async () => ((await card()) ? null : true), { what: "the card to close" });
    },
    html: () => page.evaluate(() => document.documentElement.outerHTML),
    call: (ask, ...given) => callInPage(page, ask, given),
    async reload() {
      await page.reload({ waitUntil: "load" });
    },
    show: () => page.bringToFront(),
    async screenshot(path) {
      await page.screenshot({ path: pngPath(path) });
    },
    close: () => page.close(),
  };
}

/** Calls `ask` in the page with arguments and a result that survive JSON. */
export async function callInPage<A extends readonly unknown[], R>(
  page: Page,
  ask: (...given: A) => R,
  given: A,
): Promise<Awaited<R>> {
  return page.evaluate(callText(ask, given)) as Promise<Awaited<R>>;
}

/** The call as an expression: for worlds that take text only. */
export function callText<A extends readonly unknown[]>(ask: (...given: A) => unknown, given: A): string {
  return `(${ask.toString()})(...${JSON.stringify(given)})`;
}

export function pngPath(path: string): `${string}.png` {
  return path.endsWith(".png") ? (path as `${string}.png`) : `${path}.png`;
}
