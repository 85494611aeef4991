/**
 * Makes a gold article of a text with marks: `node test/tools/run.mjs test/tools/gold-add.ts en/h1b-payment < marked.txt`.
 * The marks are described in `gold-labels.ts`. A person reviews what comes out.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { labelsFromMarked } from "./gold-labels";

const [target = ""] = process.argv.slice(2);
const [lang, slug] = target.split("/");
if (!lang || !slug) {
  console.error("usage: node test/tools/run.mjs test/tools/gold-add.ts <lang>/<slug> < marked.txt");
  process.exit(2);
}
const { text, labels } = labelsFromMarked(readFileSync(0, "utf8"), lang);
const folder = join(import.meta.dirname, "../gold", lang, slug);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "article.txt"), text);
writeFileSync(join(folder, "labels.json"), `${JSON.stringify(labels, null, 2)}\n`);
console.log(`${target}: ${labels.mentions.length} mentions, ${labels.forbidden.length} forbidden`);
