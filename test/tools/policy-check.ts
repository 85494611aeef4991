/**
 * `npm run -s policy:check [-- <directory>]`: every problem of the policy files, one a line; exit code 1 when there is any.
 */
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { lintPolicy } from "../../src/policy/lint";
import { readPolicies } from "./read-policies";

const root = join(import.meta.dirname, "../..");
const directory = resolve(root, process.argv[2] ?? "assets/policy");
const today = new Date().toISOString().slice(0, 10);
const { policies, problems } = readPolicies(directory);
const all = [
  ...problems,
  ...policies.flatMap((policy) =>
    lintPolicy(policy, today).map((problem) => ({ file: join(directory, `${policy.country}.json`), ...problem })),
  ),
];
for (const { file, path, message } of all) console.log(`${relative(root, file)}: ${path}: ${message}`);
const programmes = policies.flatMap((policy) => policy.programmes);
console.log(`${policies.length} policies, ${programmes.length} programmes, ${all.length} problems`);
process.exitCode = all.length === 0 ? 0 : 1;
