/**
 * What a well-formed policy can still get wrong: sources that nobody uses, days in the future, values that overlap.
 */
import { startOf } from "./as-of";
import { compareDates } from "./dates";
import { fieldNames } from "./fields";
import type { Problem } from "./parse";
import type { Fact, Policy } from "./types";

/** Every defect of `policy` that the parser lets pass. `today` is a day; a source seen later than that is a typing error. */
export function lintPolicy(policy: Policy, today: string): readonly Problem[] {
  return [...sourceProblems(policy, today), ...programmeProblems(policy)];
}

function sourceProblems(policy: Policy, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  const used = usedSources(policy);
  for (const [id, source] of Object.entries(policy.sources)) {
    const path = `sources.${id}`;
    if (!used.has(id)) problems.push({ path, message: "no fact or event uses this source; remove it" });
    if (compareDates(source.seen, today) > 0) {
      problems.push({ path: `${path}.seen`, message: `${source.seen} is later than today, ${today}` });
    }
    if (source.published !== null && compareDates(source.published, source.seen) > 0) {
      problems.push({ path: `${path}.published`, message: `is later than the day it was seen, ${source.seen}` });
    }
  }
  return problems;
}

function usedSources(policy: Policy): ReadonlySet<string> {
  const used = new Set<string>();
  const take = (items: readonly { readonly sources: readonly string[] }[]) => {
    for (const item of items) for (const id of item.sources) used.add(id);
  };
  for (const programme of policy.programmes) {
    take(programme.events);
    for (const field of fieldNames) take(programme.facts[field] ?? []);
  }
  for (const facts of Object.values(policy.indicators ?? {})) take(facts ?? []);
  return used;
}

function programmeProblems(policy: Policy): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [p, programme] of policy.programmes.entries()) {
    const at = `programmes[${p}]`;
    if (seen.has(programme.id)) problems.push({ path: `${at}.id`, message: `"${programme.id}" is there twice` });
    seen.add(programme.id);
    for (const field of fieldNames) {
      for (const message of overlaps(programme.facts[field] ?? [])) {
        problems.push({ path: `${at}.facts.${field}`, message });
      }
    }
  }
  return problems;
}

/** Values of one series (same `issue`, same `variant`) must follow one another: one value a day. */
function overlaps(facts: readonly Fact[]): readonly string[] {
  const found: string[] = [];
  const series = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.issue ?? ""}/${fact.variant ?? ""}`;
    series.set(key, [...(series.get(key) ?? []), fact]);
  }
  for (const members of series.values()) {
    const ordered = members.toSorted((a, b) => compareDates(startOf(a), startOf(b)));
    for (const [i, later] of ordered.entries()) {
      const earlier = ordered[i - 1];
      if (earlier && (earlier.to === undefined || compareDates(earlier.to, startOf(later)) > 0)) {
        found.push(
          `the value from ${startOf(earlier)} and the one from ${startOf(later)} overlap; give the earlier a "to", or each its own "variant"`,
        );
      }
    }
  }
  return found;
}
