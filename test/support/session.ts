/** What every end-to-end test starts from: a browser with the built extension, pages to open, a record of requests. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { ensureBrowser } from "../tools/browsers.mjs";
import type { BrowserName, Driver } from "./driver";
import { launch } from "./launch";
import { type RecordingProxy, recordingProxy } from "./recording-proxy";
import { serveFolder } from "./serve";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that the project of the running test is for. */
    browser: BrowserName;
  }
}

export const root = join(import.meta.dirname, "../..");

/** Folder of the build that the running test is about. */
export function builtExtension(): string {
  const folder = join(root, "dist", inject("browser") === "chromium" ? "chrome" : "firefox");
  if (!existsSync(join(folder, "manifest.json")))
    throw new Error(`${folder} is not there: run \`npm run build\` first`);
  return folder;
}

/** Filled before the first test of the file; reading it earlier throws. */
export interface Session {
  readonly driver: Driver;
  readonly proxy: RecordingProxy;
  /** Address of the demonstration page, as one site. */
  readonly demo: string;
  /** The same page on another site. */
  readonly elsewhere: string;
  /** Address of the pages of the end-to-end tests. */
  readonly pages: string;
}

/** Starts a browser for the tests of this file and ends it after them. */
export function session(): Session {
  let current: Session | null = null;
  const ends: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const name = inject("browser");
    const proxy = await recordingProxy();
    ends.push(() => proxy.close());
    const [demo, elsewhere, pages] = await Promise.all(
      ["test/demo", "test/demo", "test/e2e/pages"].map((folder) => serveFolder(join(root, folder))),
    );
    if (!demo || !elsewhere || !pages) throw new Error("three folders, three servers");
    ends.push(demo.close, elsewhere.close, pages.close);
    const driver = await launch({
      name,
      executable: ensureBrowser(name),
      extension: builtExtension(),
      isHeadless: true,
      proxyPort: proxy.port,
    });
    ends.push(() => driver.close());
    current = { driver, proxy, demo: `${demo.origin}/`, elsewhere: `${elsewhere.origin}/`, pages: `${pages.origin}/` };
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  const now = (): Session => {
    if (!current) throw new Error("the session begins with the first test");
    return current;
  };
  return {
    get driver() {
      return now().driver;
    },
    get proxy() {
      return now().proxy;
    },
    get demo() {
      return now().demo;
    },
    get elsewhere() {
      return now().elsewhere;
    },
    get pages() {
      return now().pages;
    },
  };
}

/**
 * Resolves when the extension has had every chance to act on what was opened before: an article that is opened now, on
 * another site, went the whole way from gate to marks.
 */
export async function extensionHadItsTurn({ driver, elsewhere }: Session): Promise<void> {
  const tab = await driver.open(elsewhere);
  await tab.settledMarks();
  await tab.close();
}
