/**
 * Makes a gold article of a text with marks: `node test/tools/run.mjs test/tools/gold-add.ts en/h1b-payment dev < marked.txt`.
 * The marks are described in `gold-labels.ts`. A person reviews what comes out.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { halves, labelsFromMarked } from "./gold-labels";

const [target = "", wanted] = process.argv.slice(2);
const [lang, slug] = target.split("/");
const half = halves.find((each) => each === wanted);
if (!lang || !slug || !half) {
  console.error("usage: node test/tools/run.mjs test/tools/gold-add.ts <lang>/<slug> dev|test < marked.txt");
  process.exit(2);
}
const { text, labels } = labelsFromMarked(readFileSync(0, "utf8"), { lang, half });
const folder = join(import.meta.dirname, "../gold", lang, slug);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "article.txt"), text);
writeFileSync(join(folder, "labels.json"), `${JSON.stringify(labels, null, 2)}\n`);
console.log(`${target}: ${labels.mentions.length} mentions, ${labels.forbidden.length} forbidden`);
