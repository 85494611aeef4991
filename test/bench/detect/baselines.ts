/** Other ways to find the same names in a text: libraries as they come, and what people write by hand. */
import { createRequire } from "node:module";
import { AhoCorasick } from "@monyone/aho-corasick";
import nlp from "compromise/one";

export interface Baseline {
  readonly name: string;
  /** The way to find, made from the names; what it gives counts what it found. */
  readonly make: (names: readonly string[]) => (text: string) => number;
  /** The slow ones are run fewer times. */
  readonly isSlow: boolean;
}

const require = createRequire(import.meta.url);

/** The parts of libraries without types of their own that are used here. */
interface KeywordProcessor {
  addKeyword(keyword: string): void;
  extractKeywords(text: string): readonly string[];
}
interface Wink {
  learnCustomEntities(examples: readonly { readonly name: string; readonly patterns: readonly string[] }[]): number;
  readDoc(text: string): { customEntities(): { out(): readonly string[] } };
}

function flashtext(names: readonly string[]): (text: string) => number {
  const Processor = require("flashtext.js") as new (isCaseSensitive: boolean) => KeywordProcessor;
  const processor = new Processor(true);
  for (const name of names) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text).length;
}

function ahoCorasick(names: readonly string[]): (text: string) => number {
  const machine = new AhoCorasick([...names]);
  return (text) => machine.matchInText(text).length;
}

function wink(names: readonly string[]): (text: string) => number {
  const create = require("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
  const engine = create(require("wink-eng-lite-web-model"), ["ner"]);
  // A pattern is a list of tokens, with | [ ] ^ as operators. Names that it cannot read so are left out.
  const patterns = names.filter((name) => isPattern(engine, name));
  engine.learnCustomEntities([{ name: "name", patterns }]);
  return (text) => engine.readDoc(text).customEntities().out().length;
}

function isPattern(engine: Wink, name: string): boolean {
  if (!/^[\p{L}\p{N} ]+$/u.test(name)) return false;
  try {
    return engine.learnCustomEntities([{ name: "name", patterns: [name] }]) > 0;
  } catch {
    return false;
  }
}

function compromiseLookup(names: readonly string[]): (text: string) => number {
  const trie = nlp.buildTrie([...names]);
  return (text) => nlp(text).compute("index").lookup(trie).length;
}

function indexOfEach(names: readonly string[]): (text: string) => number {
  return (text) => {
    let found = 0;
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found++;
    return found;
  };
}

function alternation(names: readonly string[]): (text: string) => number {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
  return (text) => text.match(pattern)?.length ?? 0;
}

export const baselines: readonly Baseline[] = [
  { name: "flashtext.js", make: flashtext, isSlow: false },
  { name: "@monyone/aho-corasick", make: ahoCorasick, isSlow: false },
  { name: "wink-nlp, custom entities", make: wink, isSlow: true },
  { name: "compromise/one, lookup", make: compromiseLookup, isSlow: true },
  { name: "indexOf for each name", make: indexOfEach, isSlow: true },
  { name: "one alternation RegExp", make: alternation, isSlow: true },
];
