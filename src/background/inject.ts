/** Puts scripts and styles into tabs, and tells the scripts there what to do. */
import browser from "webextension-polyfill";
import type { Push } from "../messages/requests";
import { siteKey } from "../settings/settings";
import { marksCss } from "./marks-css";

interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** Starts the page's script. A second one in the same document sees the first and leaves. */
export async function injectPage({ tab, frame }: Place): Promise<void> {
  await run({ tab, frame }, "page.js");
}

/** Puts the style sheet of the marks into the document. */
export async function styleMarks({ tab, frame }: Place, highlight: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css: marksCss(highlight) });
}

/** Has every open page of a site looked at again, as if it had just been loaded. */
export async function startSite(site: string): Promise<void> {
  for (const tab of await tabsOf(site)) await run({ tab, frame: 0 }, "gate.js");
}

/** Takes the marks off every open page of a site. Gives the tabs that were told. */
export async function stopSite(site: string): Promise<readonly number[]> {
  const tabs = await tabsOf(site);
  for (const tab of tabs) await push(tab, { kind: "stop" });
  return tabs;
}

/** Tells the script of a tab's page; where none runs, nothing happens. */
export async function push(tab: number, message: Push): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, message);
  } catch {
    // No script runs there: nothing was marked, or the tab is gone.
  }
}

async function run({ tab, frame }: Place, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
  } catch {
    // The tab was closed, moved on, or shows a page that no extension may touch. There is nobody to tell.
  }
}

async function tabsOf(site: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && siteKey(url) === site ? [id] : []));
}
