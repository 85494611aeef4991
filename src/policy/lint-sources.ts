/** Every source is used, complete, there once, and read on a day that has come. */
import { compareDates, precisionOf } from "./dates";
import { eachFact } from "./each-fact";
import type { Problem } from "./problem";
import type { Policy, Source } from "./types";

export function sourceProblems(policy: Policy, today: string): readonly Problem[] {
  const used = usedSources(policy);
  const firstOf = new Map<string, string>();
  return Object.entries(policy.sources).flatMap(([id, source]) => {
    const path = `sources.${id}`;
    const twin = firstOf.get(source.url);
    firstOf.set(source.url, twin ?? id);
    return [
      ...(used.has(id) ? [] : [{ path, message: "no fact or event uses this source; remove it" }]),
      ...(twin === undefined
        ? []
        : [{ path: `${path}.url`, message: `is the page of "${twin}" too; name that one instead, and remove this` }]),
      ...incomplete(source, path),
      ...outOfOrder(source, path, today),
    ];
  });
}

function usedSources(policy: Policy): ReadonlySet<string> {
  const events = policy.programmes.flatMap((programme) => programme.events);
  return new Set([...eachFact(policy).map(({ fact }) => fact), ...events].flatMap(({ sources }) => sources));
}

/** What the parser takes for a text or a date, and a reader cannot use. */
function incomplete(source: Source, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const member of ["title", "publisher"] as const) {
    if (/^https?:/.test(source[member])) {
      problems.push({ path: `${path}.${member}`, message: `is an address; write the ${member} as the page shows it` });
    }
  }
  if (precisionOf(source.seen) !== "day") {
    problems.push({
      path: `${path}.seen`,
      message: `"${source.seen}" is no day; write the one on which you read the page`,
    });
  }
  return problems;
}

function outOfOrder(source: Source, path: string, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (compareDates(source.seen, today) > 0) {
    problems.push({
      path: `${path}.seen`,
      message: `${source.seen} is later than today, ${today}; write the day on which you read the page`,
    });
  }
  if (source.published !== null && compareDates(source.published, source.seen) > 0) {
    problems.push({
      path: `${path}.published`,
      message: `${source.published} is later than the day it was seen, ${source.seen}; correct one of them`,
    });
  }
  return problems;
}
