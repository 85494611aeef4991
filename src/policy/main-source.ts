import { type Policy, type Source, sourceTiers } from "./types";

/**
 * The source that stands for a whole card: of the most trusted tier that speaks there, the one that most values name;
 * of equals the first. A value may name several, and all of them count. Null when no value names one.
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
  const ranked = [...uses].toSorted(
    ([a, countA], [b, countB]) => sourceTiers.indexOf(a.tier) - sourceTiers.indexOf(b.tier) || countB - countA,
  );
  return ranked[0]?.[0] ?? null;
}
