/**
 * Detection, in one process: the scan as multiples of a bare loop over the same text, beside other ways to find the same
 * names; whole articles; growth with the length of the text. `-- detect --write` puts the first into README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { findSize } from "../../src/detect/scan";
import { scopeOf, scopes } from "../../src/detect/term";
import { type Language, languages } from "../../src/policy/types";
import { bundled } from "../support/bundled";
import { quantile } from "../support/figures";
import { blocksOf } from "../tools/blocks-of";
import { readLexicon, readTerms } from "../tools/read-lexicon";
import { markdownTable, type Part, withPart } from "../tools/written-part";
import { baselines } from "./detect/baselines";
import { repeated, seeds } from "./detect/growth";
import { bareLoop, ratioTo } from "./detect/ratios";
import type * as Subject from "./detect/subject";

export const title = "the scan and whole detection against a bare loop, and against other ways to find the same names";

const part: Part = { name: "speed", command: "npm run -s bench -- detect --write" };
const textLength = 50_000;
const texts = join(import.meta.dirname, "detect/texts");

interface Measured {
  readonly subject: typeof Subject;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lexicon: ReturnType<typeof Subject.lexiconFromBytes>;
}

export async function run(): Promise<void> {
  const subject = await bundled<typeof Subject>("test/bench/detect/subject.ts");
  const bytes = readLexicon();
  const measured: Measured = { subject, bytes, lexicon: subject.lexiconFromBytes(bytes) };
  const columns = languages.map((language) => {
    console.error(`${language} …`);
    return { language, rows: scanRatios(measured, language) };
  });
  const names = columns[0]?.rows.map(({ name }) => name) ?? [];
  const table = markdownTable([
    ["a bare loop is 1", ...columns.map(({ language }) => language)],
    ...names.map((name, i) => [name, ...columns.map(({ rows }) => rows[i]?.shown ?? "")]),
  ]);
  const lines = [
    "In brackets: what finds less than half of the names that the scan finds.",
    readingLine(measured),
    await articleLine(measured),
  ];
  console.log(`${table}\n\n${lines.join(" ")}\n`);
  await printGrowth(measured);
  if (!process.argv.includes("--write")) return;
  const readme = join(import.meta.dirname, "../../README.md");
  writeFileSync(readme, withPart(readFileSync(readme, "utf8"), part, `${table}\n\n${lines.join(" ")}`));
}

/** The text of a language, at the length at which everything is measured. */
function textOf(language: Language): string {
  return repeated(readFileSync(join(texts, `${language}.txt`), "utf8").replace(/\n+/g, " "), textLength);
}

/** Every name that the lexicon holds for pages in the language. */
function namesIn(language: Language): readonly string[] {
  const bits = scopes[scopeOf(language)] ?? 0;
  return [...new Set(readTerms().flatMap(({ text, languages: of }) => ((of & bits) === 0 ? [] : [text.trim()])))];
}

interface Row {
  readonly name: string;
  readonly shown: string;
}

/** What the steps and the baselines take for a text of the language, as multiples of the bare loop. */
function scanRatios({ subject: { fold, scan, termsIn }, lexicon }: Measured, language: Language): readonly Row[] {
  const text = textOf(language);
  const scope = scopeOf(language);
  const loop = bareLoop(text);
  const names = namesIn(language);
  const timed = (name: string, find: () => number, isSlow = false) => {
    const { times } = ratioTo(loop, find, isSlow);
    return { name, times, shown: times.toFixed(times < 10 ? 1 : 0) };
  };
  const finds = scan(lexicon, text, scope).length / findSize;
  const ours = [
    timed("**scan**", () => scan(lexicon, text, scope).length),
    timed("scan with capitals and boundaries", () => termsIn({ lexicon, text, scope }).length),
    timed("fold, before it", () => fold(text).text.length),
  ];
  const others = baselines.map(({ name, make, isSlow }) => {
    const find = make(names);
    const row = timed(name, () => find(text), isSlow);
    // Words that are told apart by spaces alone are quickly read in a language that has none.
    return find(text) < finds / 2 ? { name, times: Infinity, shown: `(${row.shown})` } : row;
  });
  const fastest = Math.min(...others.map(({ times }) => times));
  const lead = fastest / (ours[0]?.times ?? Number.NaN);
  return [
    ...ours,
    ...others,
    { name: "the fastest of these, in scans", shown: lead.toFixed(1) },
    { name: "names", shown: String(names.length) },
  ];
}

function readingLine({ subject, bytes, lexicon }: Measured): string {
  const { ms } = ratioTo(
    () => 1,
    () => subject.lexiconFromBytes(bytes).refs.length,
  );
  const kilobytes = (bytes.length / 1024).toFixed(0);
  return `The lexicon (${lexicon.kind.length} terms, ${kilobytes} KB) is read in ${ms.toFixed(2)} ms.`;
}

/** A thousand words of English, from text to mentions. */
async function articleLine({ subject: { createDetector, loadTagger }, lexicon }: Measured): Promise<string> {
  const { detect } = createDetector({ lexicon, loadTagger });
  const words = repeated(readFileSync(join(texts, "en.txt"), "utf8"), textLength).match(/\S+\s*/g) ?? [];
  const blocks = blocksOf(words.slice(0, 1_000).join(""), "en");
  const durations: number[] = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    await detect({ blocks, title: "", lang: "en" });
    if (i >= 30) durations.push(performance.now() - start);
  }
  return `An English article of 1,000 words takes ${quantile(durations, 0.5).toFixed(1)} ms from text to mentions (warm, median of 30).`;
}

/** How many times as long twice the text takes, as one block: for ordinary text and for texts made to hurt. */
async function printGrowth({ subject: { createDetector, loadTagger }, lexicon }: Measured): Promise<void> {
  const { detect } = createDetector({ lexicon, loadTagger });
  const time = async (text: string): Promise<number> => {
    const durations: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      await detect({ blocks: [{ id: 0, text, lang: null }], title: "", lang: null, everywhere: true });
      durations.push(performance.now() - start);
      if ((durations[0] ?? 0) > 2_000) break;
    }
    return Math.min(...durations);
  };
  console.log("How many times as long twice the text takes, as one block:");
  const kilobyte = 1_024;
  const ordinary: number[] = [];
  for (let length = kilobyte; length <= 10 * kilobyte * kilobyte; length *= 2)
    ordinary.push(await time(repeated(textOf("en"), length)));
  printFactors("an English article, 1 KB to 8 MB", ordinary);
  for (const [name, seed] of seeds) {
    const durations: number[] = [];
    for (const length of [128, 256, 512, 1_024]) durations.push(await time(repeated(seed, length * kilobyte)));
    printFactors(`${name}, 128 KB to 1 MB`, durations);
  }
}

function printFactors(name: string, durations: readonly number[]): void {
  const factors = durations.slice(1).map((ms, i) => ms / (durations[i] ?? ms));
  const [all, longest] = [factors.map((factor) => factor.toFixed(2)).join(" "), (durations.at(-1) ?? 0).toFixed(0)];
  console.log(`  ${name.padEnd(58)} ${all}; the longest ${longest} ms`);
}
