/** Amounts in another currency, by one dated table of rates. */
import type { PolicyDate } from "./dates";
import type { Source } from "./types";

export interface Rates {
  /** The month whose average the rates are. */
  readonly month: PolicyDate;
  /** ISO 4217. */
  readonly base: string;
  /** Units of each currency for one unit of the base, by ISO 4217 code; the base itself is 1. */
  readonly perBase: { readonly [currency: string]: number };
  readonly source: Source;
}

export interface Conversion {
  readonly amount: number;
  /** ISO 4217. */
  readonly from: string;
  /** ISO 4217. */
  readonly to: string;
}

/** The amount in the other currency, unrounded; null where the table lacks one of the two. */
export function convert({ amount, from, to }: Conversion, { perBase }: Rates): number | null {
  if (from === to) return amount;
  if (!Object.hasOwn(perBase, from) || !Object.hasOwn(perBase, to)) return null;
  const [a, b] = [perBase[from], perBase[to]];
  return a && b ? (amount / a) * b : null;
}
