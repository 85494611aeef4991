import type { PolicyDate } from "../policy/dates";
import type { Fact, Policy, Source, SourceTier } from "../policy/types";
import type { MessageKey } from "./message-keys";
import type { Words } from "./words";

export type Sources = Policy["sources"];

const tierLabels: { readonly [T in SourceTier]: MessageKey } = {
  official: "tier_official",
  expert: "tier_expert",
  press: "tier_press",
  guide: "tier_guide",
};

/** The word for who speaks. */
export function tierLabel(tier: SourceTier): MessageKey {
  return tierLabels[tier];
}

/** The leading source of a fact or an event; null where the record lost it, which the parser does not let happen. */
export function leadingSource(item: { readonly sources: readonly string[] }, sources: Sources): Source | null {
  const [first] = item.sources;
  return first !== undefined && Object.hasOwn(sources, first) ? (sources[first] ?? null) : null;
}

/** The date that stands beside a value: since when it holds, or when somebody looked in vain. */
export function shownDate(fact: Fact, sources: Sources): PolicyDate | null {
  if (fact.value === "silent") return leadingSource(fact, sources)?.seen ?? null;
  return fact.from ?? fact.asOf ?? null;
}

/** A source in one line, for tooltips and for those who cannot see the bars. */
export function sourceText({ tier, publisher, published, seen }: Source, { t }: Words): string {
  const kind = t(tierLabels[tier]);
  return published ? t("sourceDated", [kind, publisher, published, seen]) : t("sourceUndated", [kind, publisher, seen]);
}
