/** The number on the toolbar button: how many programmes the article names. */
import browser from "webextension-polyfill";
import type { ArticleReport } from "../messages/requests";

/** Accent of the design on both browsers' toolbars, white text on it at 6:1. */
const badgeColor = "#0b6b73";

/** No badge for zero. The browser clears it by itself when the tab moves to another page. */
export async function showBadge(tab: number, report: ArticleReport | null): Promise<void> {
  const count = report?.items.filter(({ kind }) => kind === "programme").length ?? 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColor });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? "" : String(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
