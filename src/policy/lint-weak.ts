/** A number that matters does not rest on the word of one newspaper or guide alone. */
import { eachFact } from "./each-fact";
import type { Field, Indicator } from "./fields";
import type { Problem } from "./problem";
import type { Policy, SourceTier } from "./types";

/** What a reader decides by, and what news get wrong most. */
const weighty: ReadonlySet<Field | Indicator> = new Set<Field>(["status", "fee", "minSalary", "cap"]);

/** Tiers that repeat what others said. */
const weak: ReadonlySet<SourceTier | undefined> = new Set<SourceTier>(["press", "guide"]);

export function weakProblems(policy: Policy): readonly Problem[] {
  return eachFact(policy).flatMap(({ path, field, fact }) => {
    const [first, second] = fact.sources;
    if (!weighty.has(field) || fact.confidence !== "high" || fact.value === "silent") return [];
    if (first === undefined || second !== undefined) return [];
    const tier = policy.sources[first]?.tier;
    if (!weak.has(tier)) return [];
    return [
      {
        path: `${path}.confidence`,
        message: `"high" on the word of one source of tier ${tier}; add a second source, or write "medium"`,
      },
    ];
  });
}
