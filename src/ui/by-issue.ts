import { holdsOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import type { Field } from "../policy/fields";
import type { Fact, Programme } from "../policy/types";

/** The values that single member states set for a shared programme, as of the day `on`, in the order of the record. */
export function factsByIssue(programme: Programme, field: Field, on: PolicyDate): readonly Fact[] {
  return (programme.facts[field] ?? []).filter((fact) => fact.issue !== undefined && holdsOn(fact, on));
}
