/** Values whose sources nobody has read for longer than values of that field usually stay the same. */
import { holdsOn } from "./as-of";
import type { PolicyDate } from "./dates";
import { eachFact, type PlacedFact } from "./each-fact";
import { checkedOn, isOld } from "./freshness";
import type { Problem } from "./problem";
import type { Policy } from "./types";

export interface StaleFact extends PlacedFact {
  /** The last day on which somebody read one of its sources. */
  readonly checked: PolicyDate;
}

/** The stale ones among the values that hold today, variants and national issues included; a past value cannot change. */
export function staleFacts(policy: Policy, today: string): readonly StaleFact[] {
  return eachFact(policy).flatMap((placed) => {
    const checked = checkedOn(placed.fact, policy.sources);
    if (checked === null || !holdsOn(placed.fact, today) || !isOld(checked, placed.field, today)) return [];
    return [{ ...placed, checked }];
  });
}

export function staleNotes(policy: Policy, today: string): readonly Problem[] {
  return staleFacts(policy, today).map(({ path, checked }) => ({
    path,
    message: `last checked ${checked}; read its sources again and set their "seen"`,
  }));
}
