import { type Policy, type Source, sourceTiers } from "./types";

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
  const ranked = [...uses].toSorted(([a, usesA], [b, usesB]) => usesB * weightOf(b) - usesA * weightOf(a));
  return ranked[0]?.[0] ?? null;
}

/** An official page named once stands for as much as a guide named four times. */
function weightOf({ tier }: Source): number {
  return sourceTiers.length - sourceTiers.indexOf(tier);
}
