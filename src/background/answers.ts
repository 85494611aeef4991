/** What the background answers to each request. */
import browser from "webextension-polyfill";
import type { Answers, Asker } from "../messages/answer";
import type { TabAnswer } from "../messages/requests";
import { summaryOf } from "../policy/summary";
import { isOn, modeOf, type SiteMode, siteKey, withSiteMode } from "../settings/settings";
import { loadSettings, saveSettings } from "../settings/storage";
import { showBadge } from "./badge";
import { detector } from "./detector";
import { createImportAnswers } from "./imports";
import { injectPage, push, startSite, stopSite, styleMarks } from "./inject";
import type { Policies } from "./policies";
import type { ProgrammeRecord } from "./records";
import { forgetReport, keepReport, reportOf } from "./reports";
import { createTurns } from "./turns";

const byOrder = (a: ProgrammeRecord, b: ProgrammeRecord): number =>
  a.country === b.country ? a.order - b.order : a.country < b.country ? -1 : 1;

export function createAnswers(policies: Policies, ignoredMessages: () => number): Answers {
  const inTurn = createTurns();
  return {
    ...createImportAnswers(policies, () => new Date().toISOString().slice(0, 10)),

    async relevant(_request, asker) {
      if (asker.kind === "content" && (await isOnFor(asker))) await injectPage(asker);
      return null;
    },

    async begin({ highlight }, asker) {
      if (asker.kind !== "content" || !(await isOnFor(asker))) return false;
      await styleMarks(asker, highlight);
      return true;
    },

    async detect({ input }) {
      return (await detector()).detect(input);
    },

    async report({ report }, asker) {
      // Frames other than the top one report into the same tab; the reader's popup is about the article in front.
      if (asker.kind !== "content" || asker.frame !== 0) return null;
      await keepReport(asker.tab, asker.url, report);
      await showBadge(asker.tab, report);
      return null;
    },

    async programme({ id }) {
      const record = await policies.read((store) => store.programme(id));
      return record ? { programme: record.programme, sources: record.sources } : null;
    },

    async country({ code, on }) {
      const [programmes, country] = await policies.read((store) =>
        Promise.all([store.programmesOf(code), store.country(code)]),
      );
      return {
        country: code,
        programmes: programmes.toSorted(byOrder).map(({ programme }) => summaryOf(programme, on)),
        indicators: country?.indicators ?? {},
        sources: country?.sources ?? {},
      };
    },

    async programmes({ on }) {
      const records = await policies.read((store) => store.programmes());
      return records.toSorted(byOrder).map(({ programme }) => summaryOf(programme, on));
    },

    async tab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id === undefined ? null : tabAnswer(tab.id, tab.url ?? "");
    },

    setSite: ({ site, mode }) => inTurn(() => switchSite(site, mode)),

    async jump({ tab, ref, nth }) {
      await push(tab, { kind: "jump", ref, nth });
      return null;
    },

    async sites() {
      return (await loadSettings()).sites;
    },

    async about() {
      return policies.read(async (store) => ({
        packVersion: policies.packVersion,
        programmes: (await store.programmes()).length,
        reviewed: Object.fromEntries((await store.countries()).map(({ country, reviewed }) => [country, reviewed])),
        from: store.from,
        ignoredMessages: ignoredMessages(),
      }));
    },

    async compare({ refs }) {
      const picks = refs.map(encodeURI).join(",");
      await browser.tabs.create({ url: browser.runtime.getURL(`compare/index.html#${picks}`) });
      return null;
    },
  };
}

/** Keeps the mode of a site, and has its open pages follow. */
async function switchSite(site: string, mode: SiteMode): Promise<SiteMode> {
  await saveSettings(withSiteMode(await loadSettings(), site, mode));
  if (mode !== "never") {
    await startSite(site);
    return mode;
  }
  for (const tab of await stopSite(site)) {
    await forgetReport(tab);
    await showBadge(tab, null);
  }
  return mode;
}

/** Whether the page that asks may be marked, judged by the address that the browser gives for it. */
async function isOnFor(asker: Asker): Promise<boolean> {
  const site = siteKey(asker.url);
  return site !== null && isOn(await loadSettings(), site);
}

async function tabAnswer(tab: number, url: string): Promise<TabAnswer> {
  const site = siteKey(url);
  if (site === null) return { tab, site, mode: "automatic", report: null };
  return { tab, site, mode: modeOf(await loadSettings(), site), report: await reportOf(tab, url) };
}
