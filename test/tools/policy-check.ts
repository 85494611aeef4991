/**
 * `npm run -s policy:check [-- <directory>]`: every problem of the policy files, one a line, then what wants a look
 * without being wrong; exit code 1 when there is any problem.
 */
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { lintPack } from "../../src/policy/lint";
import type { Finding } from "../../src/policy/lint-confusable";
import { type FileProblem, readPolicies } from "./read-policies";

const root = join(import.meta.dirname, "../..");
const directory = resolve(root, process.argv[2] ?? "assets/policy");
const today = new Date().toISOString().slice(0, 10);

const line = ({ file, path, message }: FileProblem) => `${relative(root, file)}: ${path}: ${message}`;

const { policies, problems } = readPolicies(directory);
/** With the id of the programme beside its number: files are long. */
const inFile = ({ country, path, message }: Finding): FileProblem => {
  const index = /^programmes\[(\d+)\]/.exec(path)?.[1];
  const policy = policies.find((each) => each.country === country);
  const id = index === undefined ? undefined : policy?.programmes[Number(index)]?.id;
  return { file: join(directory, `${country}.json`), path: id === undefined ? path : `${path} (${id})`, message };
};
const lint = lintPack(policies, today);
const all = [...problems, ...lint.problems.map(inFile)];
for (const problem of all) console.log(line(problem));
if (lint.notes.length > 0) console.log(`\nNo problems, but worth a look:`);
for (const note of lint.notes.map(inFile)) console.log(line(note));
const programmes = policies.flatMap((policy) => policy.programmes);
console.log(
  `${policies.length} policies, ${programmes.length} programmes, ${all.length} problems, ${lint.notes.length} notes`,
);
process.exitCode = all.length === 0 ? 0 : 1;
