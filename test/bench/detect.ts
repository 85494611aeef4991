/**
 * Detection, in one process: the scan as multiples of a bare loop over the same text, beside other ways to find the same
 * names; whole articles; growth with the length of the text.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scopeOf, scopes } from "../../src/detect/term";
import { languages, type Language } from "../../src/policy/types";
import { bundled } from "../support/bundled";
import { quantile } from "../support/figures";
import { blocksOf } from "../tools/blocks-of";
import { readLexicon, readTerms } from "../tools/read-lexicon";
import { baselines } from "./detect/baselines";
import { repeated, seeds } from "./detect/growth";
import { bareLoop, ratioTo } from "./detect/ratios";
import type * as Subject from "./detect/subject";

export const title = "the scan and whole detection against a bare loop, and against other ways to find the same names";

const textLength = 50_000;
const texts = join(import.meta.dirname, "detect/texts");

export async function run(): Promise<void> {
  const subject = await bundled<typeof Subject>("test/bench/detect/subject.ts");
  const bytes = readLexicon();
  const lexicon = subject.lexiconFromBytes(bytes);
  const reading = ratioTo(
    () => 1,
    () => subject.lexiconFromBytes(bytes).refs.length,
  );
  console.log(`lexicon: ${lexicon.kind.length} terms, ${bytes.length} bytes, read in ${reading.ms.toFixed(2)} ms\n`);
  for (const language of languages) printScan(subject, lexicon, language);
  await printArticle(subject, lexicon);
  await printGrowth(subject, lexicon);
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

function printScan(
  { fold, scan, termsIn }: typeof Subject,
  lexicon: ReturnType<typeof Subject.lexiconFromBytes>,
  language: Language,
): void {
  const text = textOf(language);
  const scope = scopeOf(language);
  const loop = bareLoop(text);
  const names = namesIn(language);
  const ours = [
    { name: "scan", ...ratioTo(loop, () => scan(lexicon, text, scope).length) },
    { name: "fold", ...ratioTo(loop, () => fold(text).text.length) },
    { name: "scan, capitals and boundaries", ...ratioTo(loop, () => termsIn({ lexicon, text, scope }).length) },
  ];
  const others = baselines.map(({ name, make, isSlow }) => {
    const find = make(names);
    return { name, ...ratioTo(loop, () => find(text), isSlow) };
  });
  const fastest = Math.min(...others.map(({ times }) => times));
  console.log(`${language}, ${names.length} names, ${text.length} code units; the bare loop is 1`);
  for (const { name, times } of [...ours, ...others])
    console.log(`  ${name.padEnd(32)} ${times.toFixed(2).padStart(9)}`);
  console.log(
    `  the fastest of the others takes ${(fastest / (ours[0]?.times ?? 1)).toFixed(1)} times as long as the scan\n`,
  );
}

/** A thousand words of English, from text to mentions. */
async function printArticle(
  { createDetector, loadTagger }: typeof Subject,
  lexicon: ReturnType<typeof Subject.lexiconFromBytes>,
) {
  const words = textOf("en").split(" ").slice(0, 1_000).join(" ");
  const text = words.replace(/(?<=[.!?]) (?=(?:[^.!?]*[.!?]){3})/g, "\n");
  const { detect } = createDetector({ lexicon, loadTagger });
  const blocks = blocksOf(text, "en");
  const durations: number[] = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    await detect({ blocks, title: "", lang: "en" });
    if (i >= 30) durations.push(performance.now() - start);
  }
  console.log(`detect, 1,000 words of English: ${quantile(durations, 0.5).toFixed(2)} ms, warm, median\n`);
}

/** How much longer twice the text takes, as one block; the largest factor of every seed. */
async function printGrowth(
  { createDetector, loadTagger }: typeof Subject,
  lexicon: ReturnType<typeof Subject.lexiconFromBytes>,
) {
  const { detect } = createDetector({ lexicon, loadTagger });
  const time = async (text: string): Promise<number> => {
    const durations: number[] = [];
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      await detect({ blocks: [{ id: 0, text, lang: null }], title: "", lang: null, everywhere: true });
      durations.push(performance.now() - start);
    }
    return Math.min(...durations);
  };
  console.log("detect, growth: how many times as long twice the text takes");
  const ordinary: number[] = [];
  for (let length = 1_024; length <= 10 * 1_048_576; length *= 2)
    ordinary.push(await time(repeated(textOf("en"), length)));
  printFactors("an English article, 1 KB to 8 MB", ordinary);
  for (const [name, seed] of seeds) {
    const durations: number[] = [];
    for (const length of [131_072, 262_144, 524_288, 1_048_576]) durations.push(await time(repeated(seed, length)));
    printFactors(name, durations);
  }
}

function printFactors(name: string, durations: readonly number[]): void {
  const factors = durations.slice(1).map((ms, i) => ms / (durations[i] ?? ms));
  const last = durations.at(-1) ?? 0;
  console.log(
    `  ${name.padEnd(40)} largest ${Math.max(...factors).toFixed(2)}, median ${quantile(factors, 0.5).toFixed(2)}; the longest ${last.toFixed(0)} ms`,
  );
}
