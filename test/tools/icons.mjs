/** Renders assets/icons/icon.svg to the sizes that browsers ask for. Usage: node test/tools/icons.mjs */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browsers.mjs";

const sizes = [16, 32, 48, 128];

const folder = fileURLToPath(new URL("../../assets/icons/", import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, "utf8");
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: ["--no-sandbox"] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
    await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
