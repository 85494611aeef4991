/** German country names that are also something else: what the words around say. */
import type { Risk, RiskInput } from "./risk";

export function germanRisk({ hasCompany, isKnown }: RiskInput): Risk {
  return hasCompany || isKnown ? "country" : "undecided";
}
