/**
 * Runs axe on every playground page in both themes and both kinds of script. Prints what breaks WCAG A or AA and fails.
 * Usage: node test/tools/accessibility.mjs
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { ensureBrowser } from "./browsers.mjs";

/** A page with one state of the popup at a time: its ids are meant for one document. */
const addresses = [
  "card.html?",
  "popup.html?only=list",
  "popup.html?only=compare",
  "popup.html?only=full",
  "popup.html?only=off",
  "popup.html?only=pickNone",
  "compare.html?",
  "compare.html?only=empty",
  "options.html?",
  "welcome.html?",
];

const configFile = fileURLToPath(new URL("../playground/vite.config.ts", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

await build({ configFile, logLevel: "warn" });
const server = await preview({ configFile, logLevel: "warn", preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: ["--no-sandbox"] });
let found = 0;
try {
  for (const address of addresses) {
    for (const colorScheme of ["light", "dark"]) {
      for (const locale of ["en", "zh-CN"]) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
        await page.goto(new URL(`${address}&locale=${locale}`, server.resolvedUrls.local[0]).href);
        await page.waitForSelector(".vl *");
        await page.waitForLoadState("networkidle");
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
        );
        for (const { id, help, nodes } of violations) {
          found += 1;
          console.error(`${address} ${colorScheme} ${locale}: ${id}: ${help}`);
          for (const { html, failureSummary } of nodes.slice(0, 3)) console.error(`  ${html}\n  ${failureSummary}`);
        }
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
if (found > 0) process.exitCode = 1;
else console.log(`axe found nothing on ${addresses.length} pages, in both themes and two languages`);
