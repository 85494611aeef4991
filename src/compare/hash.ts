import { type Picks, picksFrom } from "../ui/picks";

/** The picks in an address: `#us/h-1b,kr/k-tech-pass`. What is no ref is left out. */
export function picksFromHash(hash: string): Picks {
  return picksFrom(hash.replace(/^#/, "").split(","));
}

/** The part of the address that holds the picks, so that a comparison can be bookmarked; empty without picks. */
export function hashFromPicks(picks: Picks): string {
  return picks.length > 0 ? `#${picks.join(",")}` : "";
}
