/**
 * `npm run -s detect < in.jsonl > out.jsonl`: one text a line in, its mentions out. `--everywhere` marks countries
 * whether or not the text is about migration. A line that cannot be read is named on stderr and makes the exit code 1;
 * the others are answered all the same.
 */
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { blocksOf, inText } from "./blocks-of";
import { parseLine } from "./detect-line";
import { readLexicon } from "./read-lexicon";

const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== "--everywhere");
if (unknown.length > 0) {
  console.error(`unknown option ${unknown.join(" ")}; the only one is --everywhere`);
  process.exit(2);
}
// A reader that has seen enough, as `head` has, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const everywhere = options.includes("--everywhere");
const { detect } = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (line.trim() === "") continue;
  const { input, problem } = parseLine(line);
  if (!input) {
    console.error(`line ${number}: ${problem}`);
    process.exitCode = 1;
    continue;
  }
  const { id, text, lang } = input;
  const { mentions } = await detect({ blocks: blocksOf(text, lang), title: "", lang, everywhere });
  const answer = { id, mentions: mentions.map(inText), claims: [] };
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
}
