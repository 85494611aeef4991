/**
 * The second half of `npm start`: opens a page in a browser with the extension. Takes one argument, a `Shown` as JSON.
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import type { Driver, LaunchOptions } from "../support/driver";
import { launch } from "../support/launch";
import { readMentions } from "../support/mentions";
import { serveFolder } from "../support/serve";

interface Shown extends Omit<LaunchOptions, "proxyPort"> {
  /** Null for the demonstration page. */
  readonly url: string | null;
}

const root = join(import.meta.dirname, "../..");
// Written by start.mjs, which has checked every value.
const shown = JSON.parse(process.argv[2] ?? "") as Shown;
const server = await serveFolder(join(root, "test/demo"));
const url = shown.url ?? `${server.origin}/`;
const driver = await launch(shown);

try {
  process.exitCode = await (shown.isHeadless ? report(driver) : stay(driver));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await driver.close();
  await server.close();
}

/** Leaves the page open until the reader closes the browser. */
async function stay({ open, closed }: Driver): Promise<number> {
  await open(url);
  console.log(`${url} is open with the extension; close the browser or press Ctrl-C to end`);
  await closed();
  return 0;
}

/** Says what was marked, with a picture of the first programme's card. */
async function report(browser: Driver): Promise<number> {
  const tab = await browser.open(url);
  const marks = await tab.settledMarks().catch(() => []);
  if (marks.length === 0) {
    console.error(`nothing was marked on ${url}: no article about migration, or a page that needs a log-in`);
    return 1;
  }
  const mentions = await readMentions(browser, tab);
  console.log(`${mentions.length} mentions are marked on ${url}:`);
  for (const { look, words, ref } of mentions) console.log(`  ${look.padEnd(10)} ${ref.padEnd(22)} ${words}`);

  const programme = marks.find(({ look }) => look === "programme");
  if (programme) {
    await tab.show();
    await tab.hover(programme.words);
    console.log(`\nThe card of "${programme.words}" begins:\n  ${(await tab.openCard()).text.slice(0, 240)} …`);
  }
  const folder = join(root, "screenshots");
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, `start-${shown.name}.png`);
  await tab.screenshot(picture);
  console.log(`\nPicture: ${relative(process.cwd(), picture)}`);
  return 0;
}
