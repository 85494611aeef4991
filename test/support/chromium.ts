/** Chromium with the built extension, driven over the Chrome DevTools Protocol. */
import process from "node:process";
import puppeteer, {
  type Browser,
  type LaunchOptions as PuppeteerOptions,
  type Page,
  type Target,
  TargetType,
} from "puppeteer-core";
import { type CdpNode, plainFromCdp } from "./closed-roots";
import type { Driver, LaunchOptions, OwnDocument } from "./driver";
import { callInPage, createTab, pngPath } from "./tab";
import { patienceMs, until } from "./until";

/** An address on this machine that nothing can listen on: the discard port, which browsers refuse to open. */
const nowhere = "http://127.0.0.1:9/";

/** Switches that keep the browser itself off the network, so that whatever a proxy records was asked for by a page. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate",
  "--disable-quic",
  "--disable-sync",
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  `--google-url=${nowhere}`,
  "--no-first-run",
  "--no-pings",
];

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await start(options);
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}/`;
  await welcomed(browser, `${origin}welcome/`);
  const pages = new Map<object, Page>();

  const workers = (): readonly Target[] =>
    browser
      .targets()
      .filter((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));

  return {
    name: "chromium",
    async open(url) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(url, { waitUntil: "load" });
      const cdp = await page.createCDPSession();
      const tab = createTab({
        page,
        readDocument: async () => {
          const { root } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
          return plainFromCdp(root satisfies CdpNode);
        },
      });
      pages.set(tab, page);
      return tab;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(origin + path, { waitUntil: "load" });
      return ownDocument(page);
    },
    async popup(tab) {
      const page = pages.get(tab);
      const extension = (await browser.extensions()).get(id);
      if (!page || !extension) throw new Error("no such tab, or the extension is gone");
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((each) => each.url().startsWith(`${origin}popup/`), {
        timeout: patienceMs,
      });
      return ownDocument(await target.asPage());
    },
    async killBackground() {
      await until(
        async () => {
          const alive = workers();
          // A message that was under way starts the next worker at once; it is ended as well.
          // One that has ended in the meantime cannot be closed; the next look judges.
          for (const target of alive)
            await target
              .worker()
              .then((worker) => worker?.close())
              .catch(() => undefined);
          return alive.length === 0 ? true : null;
        },
        { what: "the service worker to end" },
      );
    },
    isBackgroundAlive: async () => workers().length > 0,
    closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

/** The page that the extension opens when it is installed would come in front of a later one, which then gets no input. */
async function welcomed(browser: Browser, address: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().startsWith(address), { timeout: patienceMs });
  await (await target.asPage()).close();
}

async function start({ executable, isHeadless, proxyPort }: LaunchOptions): Promise<Browser> {
  const proxy =
    proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, "--proxy-bypass-list=<-loopback>"];
  const options: PuppeteerOptions = {
    executablePath: executable,
    headless: isHeadless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: "en_US" },
    args: [...quiet, ...proxy, "--disable-gpu", "--lang=en-US"],
  };
  const unboxed = { ...options, args: [...(options.args ?? []), "--no-sandbox"] };
  // Chromium refuses to sandbox what runs as root.
  if (process.getuid?.() === 0) return puppeteer.launch(unboxed);
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    // Some distributions forbid a browser that they did not install to make a sandbox.
    if (!String(error).includes("sandbox")) throw error;
    return puppeteer.launch(unboxed);
  }
}

function ownDocument(page: Page): OwnDocument {
  return {
    call: (ask, ...given) => callInPage(page, ask, given),
    async screenshot(path) {
      await page.screenshot({ path: pngPath(path) });
    },
    close: () => page.close(),
  };
}
