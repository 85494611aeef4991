/** `npm run -s gold`: precision, recall and F1 per language and kind, forbidden hits, and every fault with `--faults`. */
import process from "node:process";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { rates, sum } from "./gold-score";
import { goldArticles, goldLanguages, hitsIn, negatives, scoreOf } from "./gold-set";
import { readLexicon } from "./read-lexicon";

const showsFaults = process.argv.includes("--faults");
const detector = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });
const cells: number[] = [];
console.log("language   kind        precision  recall     F1   right/predicted/labelled");
for (const language of goldLanguages()) {
  const articles = goldArticles(language);
  const scores = [];
  for (const article of articles) scores.push({ name: article.name, score: await scoreOf(detector, article) });
  for (const kind of ["programme", "country"] as const) {
    const tally = sum(scores.map(({ score }) => score[kind]));
    const { precision, recall, f1 } = rates(tally);
    cells.push(f1);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(1).padStart(7)).join("  ");
    console.log(
      `${language.padEnd(10)} ${kind.padEnd(10)} ${figures}   ${tally.right}/${tally.predicted}/${tally.labelled}`,
    );
  }
  const hits = scores.reduce((total, { score }) => total + score.forbiddenHits, 0);
  const forbidden = scores.reduce((total, { score }) => total + score.forbidden, 0);
  const hard = negatives(language);
  const marked: string[] = [];
  for (const negative of hard)
    for (const hit of await hitsIn(detector, negative, language)) marked.push(`${hit} in "${negative.text}"`);
  console.log(
    `${language.padEnd(10)} forbidden  ${hits} of ${forbidden} hit; hard negatives ${marked.length} of ${hard.length} marked`,
  );
  if (!showsFaults) continue;
  for (const { name, score } of scores) for (const fault of score.faults) console.log(`  ${name}: ${fault}`);
  for (const line of marked) console.log(`  negative: ${line}`);
}
console.log(
  `macro-F1 over ${cells.length} cells: ${(cells.reduce((total, cell) => total + cell, 0) / cells.length).toFixed(1)}`,
);
