/** What each tab's page was found to name. Kept for the browser's session, so that it survives the background's sleep. */
import type { ArticleReport } from "../messages/requests";
import { loadForSession, saveForSession } from "../settings/storage";

interface TabReport {
  /** The address that was read, without its fragment. */
  readonly url: string;
  readonly report: ArticleReport;
}

/** A key a tab, so that two pages that report at once do not overwrite each other. */
const keyOf = (tab: number) => `report:${tab}`;

export async function keepReport(tab: number, url: string, report: ArticleReport): Promise<void> {
  const kept: TabReport = { url: withoutFragment(url), report };
  await saveForSession(keyOf(tab), kept);
}

/** The report of what the tab shows now, or null: never read, or the tab has moved on to another page. */
export async function reportOf(tab: number, url: string): Promise<ArticleReport | null> {
  // Only this file writes the key, into an area that no content script reaches and that no browser restart survives.
  const kept = (await loadForSession(keyOf(tab))) as TabReport | undefined | null;
  return kept?.url === withoutFragment(url) ? kept.report : null;
}

export async function forgetReport(tab: number): Promise<void> {
  await saveForSession(keyOf(tab), null);
}

function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash < 0 ? url : url.slice(0, hash);
}
