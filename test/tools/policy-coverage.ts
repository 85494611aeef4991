/**
 * `npm run -s policy:coverage [-- --write]`: prints what the record knows, programme by field, and how much that is on
 * average; with `--write` puts it into `assets/policy/README.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import leading from "../../assets/policy/leading.json";
import { coverageOf } from "./coverage";
import { coverageMarkdown, withCoverage } from "./coverage-table";
import { readPolicies } from "./read-policies";

const directory = join(import.meta.dirname, "../../assets/policy");
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const { policies, problems } = readPolicies(directory);
const [problem] = problems;
if (problem) {
  console.error(`${problem.file}: ${problem.path}: ${problem.message} (npm run -s policy:check lists all)`);
  process.exitCode = 1;
} else {
  const text = coverageMarkdown(coverageOf(policies, leading));
  const readme = join(directory, "README.md");
  if (values.write) writeFileSync(readme, withCoverage(readFileSync(readme, "utf8"), text));
  else console.log(text);
}
