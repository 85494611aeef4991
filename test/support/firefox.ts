/** Firefox with the built extension, driven over WebDriver BiDi and, where that ends, from the browser's own window. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import puppeteer, { type Page } from "puppeteer-core";
import { type Bidi, bidiOf } from "./bidi";
import { plainFromBidi } from "./closed-roots";
import type { Driver, LaunchOptions, OwnDocument } from "./driver";
import { openPopup } from "./firefox-popup";
import { callText, createTab, pngPath } from "./tab";
import { until } from "./until";

/** Host of the extension's own pages; Firefox draws one by lot unless it is told. */
const uuid = "5a0a9a5e-0c5e-4d7a-9c2b-3f1e2d4c5b6a";
const origin = `moz-extension://${uuid}/`;

export async function launchFirefox({ executable, extension, isHeadless, proxyPort }: LaunchOptions): Promise<Driver> {
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    headless: isHeadless,
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    // Without the second, Firefox ignores another address for its own look-ups.
    env: { ...process.env, LANGUAGE: "en_US", MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
      "intl.locale.requested": "en-US",
      // Headless panels lose the focus that they never had, and would close at once.
      "ui.popup.disable_autohide": isHeadless,
      // The browser's own look-ups, so that whatever a proxy records was asked for by a page.
      "services.settings.server": "data:,#remote-settings-dummy/v1",
      ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)),
    },
  });
  await browser.installExtension(extension);
  const bidi = await bidiOf(browser);
  // The page that the extension opens when it is installed would come in front of a later one.
  await bidi.closeTab(await bidi.tabShowing(`${origin}welcome/`));
  const pages = new Map<object, Page>();
  /** What the extension's object in the browser's own window is reached by. */
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const isBackgroundAlive = async () => (await bidi.inBrowserWindow(`${policy}.backgroundState`)) === "running";

  return {
    name: "firefox",
    async open(url) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(url, { waitUntil: "load" });
      const tab = createTab({
        page,
        readDocument: async () => plainFromBidi(await bidi.documentOf(await bidi.contextShowing(page))),
      });
      pages.set(tab, page);
      return tab;
    },
    async openOwn(path) {
      const context = await bidi.openTab(origin + path);
      return ownTab(bidi, context);
    },
    async popup(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error("no such tab");
      await page.bringToFront();
      return openPopup(bidi, id);
    },
    async killBackground() {
      await bidi.inBrowserWindow(`${policy}.terminateBackground({ ignoreDevToolsAttached: true })`);
      await until(async () => ((await isBackgroundAlive()) ? null : true), { what: "the event page to end" });
    },
    isBackgroundAlive,
    closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

function proxyPrefs(port: number): Record<string, string | number | boolean> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };
}

/** The id that the built extension gives itself. */
function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const shape = manifest as { readonly browser_specific_settings: { readonly gecko: { readonly id: string } } };
  return shape.browser_specific_settings.gecko.id;
}

function ownTab(bidi: Bidi, context: string): OwnDocument {
  return {
    call: (ask, ...given) => bidi.callIn(context, callText(ask, given)),
    async screenshot(path) {
      writeFileSync(pngPath(path), await bidi.picture(context));
    },
    close: () => bidi.closeTab(context),
  };
}
