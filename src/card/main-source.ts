import type { Policy, Source } from "../policy/types";

/**
 * The source that stands for a whole card: the one that most of its values rest on; of equals the first. Null when no
 * value names one.
 */
export function mainSource(
  items: readonly { readonly sources: readonly string[] }[],
  sources: Policy["sources"],
): Source | null {
  const uses = new Map<string, number>();
  for (const item of items) {
    const [leading] = item.sources;
    if (leading !== undefined) uses.set(leading, (uses.get(leading) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [id, count] of uses) if (best === null || count > (uses.get(best) ?? 0)) best = id;
  return best !== null && Object.hasOwn(sources, best) ? (sources[best] ?? null) : null;
}
