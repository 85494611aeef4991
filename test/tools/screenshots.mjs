/**
 * Pictures of every playground page, light and dark, in English and Chinese, into `screenshots/`.
 * Usage: node test/tools/screenshots.mjs [page ...].
 */
import { mkdirSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { ensureBrowser } from "./browsers.mjs";

const pages = {
  card: { width: 1190, height: 900 },
  popup: { width: 1290, height: 900 },
  compare: { width: 1440, height: 900 },
  options: { width: 1000, height: 900 },
  welcome: { width: 1200, height: 900 },
};

const asked = process.argv.slice(2).filter((name) => name in pages);
const names = asked.length > 0 ? asked : Object.keys(pages);
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const configFile = folder("../playground/vite.config.ts");
const out = folder("../../screenshots/");

await build({ configFile, logLevel: "warn" });
const server = await preview({ configFile, logLevel: "warn", preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: ["--no-sandbox"] });
mkdirSync(out, { recursive: true });
try {
  for (const name of names) {
    for (const colorScheme of ["light", "dark"]) {
      for (const locale of process.env.LOCALES?.split(",") ?? ["en", "zh-CN"]) {
        const page = await browser.newPage({ viewport: pages[name], colorScheme, deviceScaleFactor: 1 });
        page.on("pageerror", (error) => console.error(name, error.message));
        await page.goto(new URL(`${name}.html?locale=${locale}`, server.resolvedUrls.local[0]).href);
        await page.waitForSelector(".vl *");
        await page.waitForLoadState("networkidle");
        await page.screenshot({ path: `${out}${name}-${colorScheme}-${locale}.png`, fullPage: true });
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
