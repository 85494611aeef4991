/**
 * `npm run -s policy -- us/h-1b [--on 2024-05-01] [--json]` prints a programme as of a day;
 * `npm run -s policy -- --stale` lists the values that nobody has looked at for too long.
 */
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { isPolicyDate } from "../../src/policy/dates";
import { programmeAsOf, programmeText, staleLines } from "./policy-text";
import { readPolicies } from "./read-policies";

const usage =
  "usage: npm run -s policy -- <country/programme> [--on <date>] [--json]\n       npm run -s policy -- --stale";

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { on: { type: "string" }, json: { type: "boolean" }, stale: { type: "boolean" } },
  });
  const today = new Date().toISOString().slice(0, 10);
  const { policies, problems } = readPolicies(join(import.meta.dirname, "../../assets/policy"));
  const [problem] = problems;
  if (problem) return fail(`${problem.file}: ${problem.path}: ${problem.message}`);
  if (values.stale) {
    for (const line of staleLines(policies, today)) console.log(line);
    return;
  }
  const [id] = positionals;
  const on = values.on ?? today;
  if (!id) return fail(usage);
  if (!isPolicyDate(on)) return fail(`"${on}" is no date: write it as 2025-09-21, 2025-09 or 2025`);
  const policy = policies.find(({ programmes }) => programmes.some((programme) => programme.id === id));
  const programme = policy?.programmes.find((item) => item.id === id);
  if (!policy || !programme) {
    const near = policies
      .flatMap(({ programmes }) => programmes.map((item) => item.id))
      .filter((known) => isNear(known, id));
    return fail(`no programme "${id}" in the record${near.length > 0 ? `; there is ${near.join(", ")}` : ""}`);
  }
  const asOf = programmeAsOf({ programme, sources: policy.sources, on });
  console.log(values.json ? JSON.stringify(asOf, null, 2) : programmeText(asOf));
}

/** Same country, or the same name elsewhere: a hint for a typing error. */
function isNear(known: string, id: string): boolean {
  const [country = "", slug = ""] = id.split("/");
  return known.startsWith(`${country}/`) || (slug !== "" && known.endsWith(`/${slug}`));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main();
