/** What a risk rule of detection is given, from a text that holds the name. */
import type { RiskInput } from "../../src/detect/risk/risk";

/** What a case may say beside its text; nothing is known of the document otherwise. */
export type RiskMore = Partial<Pick<RiskInput, "ref" | "hasCompany" | "isKnown" | "isUsState" | "isNamesake">>;

/** The name at `start`, with all that stands around it. */
export function riskInput(text: string, start: number, name: string, more: RiskMore = {}): RiskInput {
  return {
    name,
    ref: "",
    before: text.slice(0, start),
    after: text.slice(start + name.length),
    hasCompany: false,
    isKnown: false,
    isUsState: false,
    isNamesake: false,
    ...more,
  };
}

/** The first name in the text that the pattern matches. */
export function matchedRiskInput(text: string, names: RegExp, more?: RiskMore): RiskInput {
  const match = names.exec(text);
  return riskInput(text, match?.index ?? 0, match?.[0] ?? "", more);
}

/** The name that stands in square brackets. */
export function bracketedRiskInput(text: string, more?: RiskMore): RiskInput {
  const [before = "", rest = ""] = text.split("[");
  const [name = "", after = ""] = rest.split("]");
  return riskInput(before + name + after, before.length, name, more);
}
