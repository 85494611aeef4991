import { useEffect, useState } from "preact/hooks";
import type { Picks } from "../ui/picks";
import { hashFromPicks, picksFromHash } from "./hash";

/** The picks that the address holds. Changing them changes the address, without a step in the history. */
export function useHashPicks(): readonly [Picks, (picks: Picks) => void] {
  const [picks, setPicks] = useState(() => picksFromHash(location.hash));

  useEffect(() => {
    const end = new AbortController();
    window.addEventListener("hashchange", () => setPicks(picksFromHash(location.hash)), { signal: end.signal });
    return () => end.abort();
  }, []);

  function change(next: Picks): void {
    history.replaceState(null, "", hashFromPicks(next) || location.pathname + location.search);
    setPicks(next);
  }

  return [picks, change];
}
