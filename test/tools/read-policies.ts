/** Reads the policy files of this repo, or says file by file what is wrong with them. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parsePolicy } from "../../src/policy/parse";
import type { Policy } from "../../src/policy/types";

export interface FileProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** Files beside the policies that are none. */
const notPolicies: ReadonlySet<string> = new Set(["schema.json", "rates.json", "leading.json"]);

/**
 * Every policy of `directory`, in the order of the file names, and every problem found on the way. A file with a
 * problem gives no policy.
 */
export function readPolicies(directory: string): {
  readonly policies: readonly Policy[];
  readonly problems: readonly FileProblem[];
} {
  const policies: Policy[] = [];
  const problems: FileProblem[] = [];
  for (const name of readdirSync(directory).toSorted()) {
    if (!name.endsWith(".json") || notPolicies.has(name)) continue;
    const file = join(directory, name);
    const { policy, problems: found } = read(file);
    problems.push(...found);
    if (!policy) continue;
    if (policy.country !== basename(name, ".json")) {
      problems.push({ file, path: "country", message: `must be "${basename(name, ".json")}", as the file name says` });
    }
    policies.push(policy);
  }
  return { policies, problems };
}

function read(file: string): { readonly policy: Policy | null; readonly problems: readonly FileProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return { policy: null, problems: [{ file, path: "(the whole file)", message: `is not JSON: ${String(error)}` }] };
  }
  const { policy, problems } = parsePolicy(json);
  return { policy, problems: problems.map((problem) => ({ file, ...problem })) };
}
