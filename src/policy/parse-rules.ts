/**
 * What the schema of a policy file cannot see: ids that point nowhere, programmes of another country, rules between a
 * fact's members.
 */
import { compareDates } from "./dates";
import { fieldNames, fields, type FieldSpec, indicatorNames, indicators, timeUnits } from "./fields";
import { type Problem, quoted } from "./problem";
import { type Fact, periods, type Policy } from "./types";

/** Every breach of those rules, with its path. */
export function ruleProblems(parsed: Policy): readonly Problem[] {
  const problems: Problem[] = [];
  const checkSources = (path: string, ids: readonly string[]) => {
    for (const [i, id] of ids.entries()) {
      if (!Object.hasOwn(parsed.sources, id)) {
        problems.push({
          path: `${path}.sources[${i}]`,
          message: `"${id}" is not in this file's sources; add it there`,
        });
      }
    }
  };
  const checkFacts = (path: string, list: readonly Fact[], spec: FieldSpec) => {
    for (const [f, fact] of list.entries()) {
      checkSources(`${path}[${f}]`, fact.sources);
      for (const problem of contradictions(fact, spec)) {
        problems.push({ ...problem, path: `${path}[${f}].${problem.path}` });
      }
    }
  };
  for (const [p, item] of parsed.programmes.entries()) {
    const at = `programmes[${p}]`;
    if (!item.id.startsWith(`${parsed.country}/`)) {
      problems.push({ path: `${at}.id`, message: `"${item.id}" belongs in ${item.id.slice(0, 2)}.json` });
    }
    for (const [e, happened] of item.events.entries()) checkSources(`${at}.events[${e}]`, happened.sources);
    for (const field of fieldNames) checkFacts(`${at}.facts.${field}`, item.facts[field] ?? [], fields[field]);
  }
  for (const name of indicatorNames)
    checkFacts(`indicators.${name}`, parsed.indicators?.[name] ?? [], indicators[name]);
  return problems;
}

/** Rules between the members of one fact; each gives the member it is about and what is wrong. */
function contradictions(fact: Fact, { shape }: FieldSpec): readonly Problem[] {
  const found: Problem[] = [];
  if ((fact.from === undefined) === (fact.asOf === undefined)) {
    found.push({
      path: "from",
      message: "give `from` (the value holds since that day) or `asOf`, exactly one of them",
    });
  }
  const start = fact.from ?? fact.asOf;
  if (start !== undefined && fact.to !== undefined && compareDates(start, fact.to) >= 0) {
    found.push({
      path: "to",
      message: `must be later than ${start}: it is the first day on which the value no longer holds`,
    });
  }
  const isNumeric = typeof fact.value !== "string";
  if (isNumeric && shape === "money" && fact.unit === undefined) {
    found.push({ path: "unit", message: "money needs its currency, as in USD" });
  }
  if (isNumeric && shape === "money" && fact.per === undefined) {
    found.push({ path: "per", message: `money needs its period: ${quoted(periods)}` });
  }
  if (isNumeric && shape === "duration" && fact.unit === undefined) {
    found.push({ path: "unit", message: `a duration needs its time unit: ${quoted(timeUnits)}` });
  }
  if (!isNumeric && fact.per !== undefined) {
    found.push({ path: "per", message: `goes with a number, not with "${fact.value}"` });
  }
  return found;
}
