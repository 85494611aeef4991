/** What the reader picked for comparison: refs of countries (`us`) and programmes (`us/h-1b`), in the order of picking. */
export type Picks = readonly string[];

/** Columns that still fit a screen. */
export const mostPicks = 5;

/** Whether `ref` can name a country or a programme. */
function isRef(ref: unknown): ref is string {
  return typeof ref === "string" && /^[a-z]{2}(\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(ref);
}

/** The picks with `ref` added, or as they were: it is among them, or there is no room. */
export function withPick(picks: Picks, ref: string): Picks {
  return picks.includes(ref) || picks.length >= mostPicks ? picks : [...picks, ref];
}

export function withoutPick(picks: Picks, ref: string): Picks {
  return picks.filter((pick) => pick !== ref);
}

/** Reads picks from anywhere; what is no ref, comes twice or goes beyond the limit is left out. */
export function picksFrom(stored: unknown): Picks {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter(isRef))].slice(0, mostPicks);
}
