/**
 * `npm run -s gold`: precision, recall and F1 per language and kind, and forbidden hits, on the half that was held back from
 * tuning. `-- --dev` takes the other half, and `--faults` lists every fault of it; `--lang ko` looks at one language.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { figuresOf, macroF1, type LanguageFigures } from "./gold-figures";
import { rates } from "./gold-score";
import { goldLanguages } from "./gold-set";
import { readLexicon } from "./read-lexicon";

const { values } = parseArgs({
  options: { dev: { type: "boolean" }, faults: { type: "boolean" }, lang: { type: "string" } },
});
const half = values.dev ? "dev" : "test";
if (values.faults && half === "test") {
  console.error("--faults goes with --dev: whoever has seen the faults of the other half cannot judge by it any more");
  process.exit(2);
}
const detector = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });
const all: LanguageFigures[] = [];
console.log(`${half.padEnd(10)} kind        precision  recall     F1   right/predicted/labelled`);
for (const language of goldLanguages().filter((each) => values.lang === undefined || each === values.lang)) {
  const figures = await figuresOf(detector, language, half);
  all.push(figures);
  for (const kind of ["programme", "country"] as const) {
    const { right, predicted, labelled } = figures[kind];
    const { precision, recall, f1 } = rates(figures[kind]);
    const columns = [precision, recall, f1].map((figure) => figure.toFixed(1).padStart(7)).join("  ");
    console.log(`${language.padEnd(10)} ${kind.padEnd(10)} ${columns}   ${right}/${predicted}/${labelled}`);
  }
  const { forbiddenHits, forbidden, negatives, markedNegatives } = figures;
  console.log(
    `${language.padEnd(10)} forbidden  ${forbiddenHits} of ${forbidden} hit; hard negatives ${markedNegatives} of ${negatives} marked`,
  );
  if (values.faults) for (const fault of figures.faults) console.log(`  ${fault}`);
}
const forbidden = all.reduce((sum, each) => sum + each.forbidden + each.negatives, 0);
const hits = all.reduce((sum, each) => sum + each.forbiddenHits + each.markedNegatives, 0);
console.log(
  `macro-F1 over ${2 * all.length} cells: ${macroF1(all).toFixed(1)}; forbidden hits ${hits} of ${forbidden}, ${((100 * hits) / Math.max(1, forbidden)).toFixed(1)} %`,
);
