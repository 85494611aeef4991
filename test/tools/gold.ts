/**
 * `npm run -s gold`: precision, recall and F1 per language and kind, and forbidden hits, on the half that was held back from
 * tuning, beside what names alone and compromise alone reach. `-- --dev` takes the other half, and `--faults` lists every
 * fault of it; `--lang ko` looks at one language; `--write` puts the table into README.md; `--record` makes what was reached
 * the floor that the tests hold.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { baselineFigures, figuresOf, type LanguageFigures } from "./gold-figures";
import { floorsFile, readFloors } from "./gold-floors";
import { goldLanguages } from "./gold-set";
import { accuracyPart, accuracyTable, faultLines, summary } from "./gold-table";
import { readLexicon } from "./read-lexicon";
import { withPart } from "./written-part";

const { values } = parseArgs({
  options: {
    dev: { type: "boolean" },
    faults: { type: "boolean" },
    lang: { type: "string" },
    write: { type: "boolean" },
    record: { type: "boolean" },
  },
});
const half = values.dev ? "dev" : "test";
if (values.faults && half === "test") {
  console.error("--faults goes with --dev: whoever has seen the faults of the other half cannot judge by it any more");
  process.exit(2);
}
if ((values.write || values.record) && (values.dev || values.lang !== undefined)) {
  console.error("--write and --record take all languages of the half that is held back: leave --dev and --lang out");
  process.exit(2);
}
const detector = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });
const chosen = goldLanguages().filter((each) => values.lang === undefined || each === values.lang);
if (chosen.length === 0) {
  console.error(`there is no gold in "${values.lang}"; the languages are ${goldLanguages().join(", ")}`);
  process.exit(2);
}
const ours: LanguageFigures[] = [];
for (const language of chosen) ours.push(await figuresOf(detector, language, half));
const table = accuracyTable(
  ours,
  chosen.map((language) => baselineFigures(language, half)),
);
console.log(`${table}\n\n${summary(ours)}`);
if (values.faults) console.log(`\n${faultLines(ours).join("\n")}`);
if (values.write) {
  const readme = join(import.meta.dirname, "../../README.md");
  writeFileSync(readme, withPart(readFileSync(readme, "utf8"), accuracyPart, `${table}\n\n${summary(ours)}`));
}
if (values.record) writeFileSync(floorsFile, `${JSON.stringify(readFloors().raised(ours), null, 2)}\n`);
