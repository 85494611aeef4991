/** The lexicon of this repo's policies, compiled as the build does it. */
import { join } from "node:path";
import { compileLexicon } from "../../src/detect/compile";
import { allNames } from "../../src/detect/names/all";
import { readPolicies } from "./read-policies";

/** Bytes of the lexicon; throws with file and path when a policy is broken. */
export function readLexicon(): Uint8Array<ArrayBuffer> {
  const { policies, problems } = readPolicies(join(import.meta.dirname, "../../assets/policy"));
  const [first] = problems;
  if (first) throw new Error(`${first.file}: ${first.path}: ${first.message}`);
  return compileLexicon({ policies, names: allNames });
}
