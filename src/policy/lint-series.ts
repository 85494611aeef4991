/** A programme is there once, and the values of one series follow one another. */
import { startOf } from "./as-of";
import { compareDates } from "./dates";
import { fieldNames, indicatorNames } from "./fields";
import type { Problem } from "./problem";
import type { Fact, Policy } from "./types";

export function seriesProblems(policy: Policy): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [p, programme] of policy.programmes.entries()) {
    const at = `programmes[${p}]`;
    if (seen.has(programme.id)) {
      problems.push({ path: `${at}.id`, message: `"${programme.id}" is there twice; join the two, or rename one` });
    }
    seen.add(programme.id);
    for (const field of fieldNames) {
      for (const message of overlaps(programme.facts[field] ?? [])) {
        problems.push({ path: `${at}.facts.${field}`, message });
      }
    }
  }
  for (const name of indicatorNames) {
    for (const message of overlaps(policy.indicators?.[name] ?? [])) {
      problems.push({ path: `indicators.${name}`, message });
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
