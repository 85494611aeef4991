import { useEffect, useState } from "preact/hooks";
import type { Column } from "../policy/cells";
import { compare, type RowGroup } from "../policy/compare";
import type { PolicyDate } from "../policy/dates";
import { type ColumnSource, loadColumns } from "./columns";

export interface Comparison {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

interface ComparisonQuery {
  /** Must stay the same object from one drawing to the next. */
  readonly source: ColumnSource;
  readonly refs: readonly string[];
  readonly on: PolicyDate;
}

/** The comparison of `refs`, or null until it is there. A newer question overtakes an older answer. */
export function useComparison({ source, refs, on }: ComparisonQuery): Comparison | null {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const key = refs.join(",");

  useEffect(() => {
    let isLate = false;
    loadColumns(key === "" ? [] : key.split(","), source).then(
      (columns) => {
        if (!isLate) setComparison({ columns, groups: compare(columns, on) });
      },
      () => {
        if (!isLate) setComparison(null);
      },
    );
    return () => {
      isLate = true;
    };
  }, [source, key, on]);

  return comparison;
}
