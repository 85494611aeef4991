/**
 * What a well-formed policy can still get wrong: sources that nobody uses, days in the future, values that overlap,
 * names that two programmes share. One rule a file; a message says what is wrong and how to mend it.
 */
import { confusableNotes, confusableProblems, type Finding } from "./lint-confusable";
import { dateProblems } from "./lint-dates";
import { seriesProblems } from "./lint-series";
import { sourceProblems } from "./lint-sources";
import { staleNotes } from "./lint-stale";
import { weakProblems } from "./lint-weak";
import type { Problem } from "./problem";
import type { Policy } from "./types";

/** Every defect of `policy` that the parser lets pass. `today` is a day; a source seen later than that is a typing error. */
export function lintPolicy(policy: Policy, today: string): readonly Problem[] {
  return [
    ...sourceProblems(policy, today),
    ...seriesProblems(policy),
    ...dateProblems(policy, today),
    ...weakProblems(policy),
  ];
}

/**
 * Every defect of the policies of one pack, each by itself and all together, and apart from them the notes: what is
 * not wrong, but wants a look.
 */
export function lintPack(
  policies: readonly Policy[],
  today: string,
): { readonly problems: readonly Finding[]; readonly notes: readonly Finding[] } {
  const each = (rule: (policy: Policy) => readonly Problem[]) =>
    policies.flatMap((policy) => rule(policy).map((problem) => ({ country: policy.country, ...problem })));
  return {
    problems: [...each((policy) => lintPolicy(policy, today)), ...confusableProblems(policies)],
    notes: [...confusableNotes(policies), ...each((policy) => staleNotes(policy, today))],
  };
}
