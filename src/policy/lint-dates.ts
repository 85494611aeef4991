/** Nothing is stated for a day on which nobody had read a source yet. */
import { compareDates } from "./dates";
import { eachFact } from "./each-fact";
import { checkedOn } from "./freshness";
import type { Problem } from "./problem";
import type { Policy } from "./types";

export function dateProblems(policy: Policy, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (compareDates(policy.reviewed, today) > 0) {
    problems.push({
      path: "reviewed",
      message: `${policy.reviewed} is later than today, ${today}; write the day on which you went over the file`,
    });
  }
  for (const { path, fact } of eachFact(policy)) {
    const checked = checkedOn(fact, policy.sources);
    if (fact.asOf !== undefined && checked !== null && compareDates(fact.asOf, checked) > 0) {
      problems.push({
        path: `${path}.asOf`,
        message: `${fact.asOf} is later than the day its sources were seen, ${checked}; a value of a day to come takes "from"`,
      });
    }
  }
  return problems;
}
