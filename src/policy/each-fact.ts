/** All facts of a policy in one row, each with its place in the file. */
import { type Field, fieldNames, type Indicator, indicatorNames } from "./fields";
import type { Fact, Policy, Programme } from "./types";

export interface PlacedFact {
  /** Path inside the file, as in `programmes[0].facts.fee[2]`. */
  readonly path: string;
  /** Null for what is said of the country itself. */
  readonly programme: Programme | null;
  readonly field: Field | Indicator;
  readonly fact: Fact;
}

/** Every fact of every programme, then the country's own, in the order of the file. */
export function eachFact(policy: Policy): readonly PlacedFact[] {
  return [
    ...policy.programmes.flatMap((programme, p) =>
      fieldNames.flatMap((field) =>
        (programme.facts[field] ?? []).map((fact, f) => ({
          path: `programmes[${p}].facts.${field}[${f}]`,
          programme,
          field,
          fact,
        })),
      ),
    ),
    ...indicatorNames.flatMap((field) =>
      (policy.indicators?.[field] ?? []).map((fact, f) => ({
        path: `indicators.${field}[${f}]`,
        programme: null,
        field,
        fact,
      })),
    ),
  ];
}
