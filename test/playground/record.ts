/// <reference types="vite/client" />
/** The record as the extension packs it, read straight from its files. */
import { summaryOf } from "../../src/policy/summary";
import type { Policy, Programme } from "../../src/policy/types";

// Named after countries; the schema, the rates and the list of leading programmes lie beside them.
const files = import.meta.glob<{ readonly default: Policy }>("../../assets/policy/??.json", { eager: true });

export const policies: readonly Policy[] = Object.values(files).map((file) => file.default);

/** A day on which all pictures are taken, so that they only change when the record or the drawing does. */
export const today = "2026-11-22";

export function policyOf(country: string): Policy | undefined {
  return policies.find((policy) => policy.country === country);
}

export function programmeOf(id: string): { readonly programme: Programme; readonly sources: Policy["sources"] } | null {
  for (const { programmes, sources } of policies) {
    const programme = programmes.find((one) => one.id === id);
    if (programme) return { programme, sources };
  }
  return null;
}

export function summaries() {
  return policies.flatMap(({ programmes }) => programmes.map((programme) => summaryOf(programme, today)));
}
