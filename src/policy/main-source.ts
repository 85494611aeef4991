import type { Policy, Source, SourceTier } from "./types";

/**
 * The source that stands for a whole card: the one that most values name, each naming weighed by the source's tier; of
 * equals the first. A value may name several, and all of them count. Null when no value names one.
 */
export function mainSource(
  items: readonly { readonly sources: readonly string[] }[],
  sources: Policy["sources"],
): Source | null {
  const uses = new Map<Source, number>();
  for (const id of items.flatMap((item) => item.sources)) {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source) uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  const ranked = [...uses].toSorted(([a, usesA], [b, usesB]) => usesB * weights[b.tier] - usesA * weights[a.tier]);
  return ranked[0]?.[0] ?? null;
}

/**
 * How much one naming counts. Guides restate what the others say and are named for many values at once, so a handful of
 * namings must not outweigh the page of a state, a university or a law firm.
 */
const weights: { readonly [T in SourceTier]: number } = { official: 8, expert: 6, press: 3, guide: 1 };
