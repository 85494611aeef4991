/** French country names that are also something else: what the words around say. */
import type { Risk, RiskInput } from "./risk";

export function frenchRisk({ hasCompany, isKnown }: RiskInput): Risk {
  return hasCompany || isKnown ? "country" : "undecided";
}
