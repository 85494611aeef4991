/** The lexicon of this repo's policies, as the build compiles it. */
import { join } from "node:path";
import { compileLexicon, type LexiconInput, termsOf } from "../../src/detect/compile";
import { allNames } from "../../src/detect/names/all";
import type { Term } from "../../src/detect/term";
import { readPolicies } from "./read-policies";

/** Bytes of the lexicon; throws with file and path when a policy is broken. */
export function readLexicon(): Uint8Array<ArrayBuffer> {
  return compileLexicon(input());
}

/** Its terms, before they are compiled; throws likewise. */
export function readTerms(): readonly Term[] {
  return termsOf(input());
}

/** Read once: the policies are megabytes, and some commands ask for each language. */
let known: LexiconInput | null = null;

function input(): LexiconInput {
  known ??= readInput();
  return known;
}

function readInput(): LexiconInput {
  const { policies, problems } = readPolicies(join(import.meta.dirname, "../../assets/policy"));
  const [first] = problems;
  if (first) throw new Error(`${first.file}: ${first.path}: ${first.message}`);
  return { policies, names: allNames };
}
