import { useEffect, useState } from "preact/hooks";
import { type Picks, withoutPick, withPick } from "../ui/picks";
import type { PopupEdge } from "./edge";

export interface PicksInUse {
  readonly picks: Picks;
  readonly add: (ref: string) => void;
  readonly remove: (ref: string) => void;
}

/** The tray: what was picked, kept until the browser closes. */
export function usePicks({ loadPicks, keepPicks }: Pick<PopupEdge, "loadPicks" | "keepPicks">): PicksInUse {
  const [picks, setPicks] = useState<Picks>([]);

  useEffect(() => {
    let isLate = false;
    void loadPicks().then((kept) => {
      // What the reader picked before the memory answered is not undone by it.
      if (!isLate) setPicks((now) => now.reduce(withPick, kept));
    });
    return () => {
      isLate = true;
    };
  }, [loadPicks]);

  function change(next: Picks): void {
    setPicks(next);
    keepPicks(next);
  }

  return {
    picks,
    add: (ref) => change(withPick(picks, ref)),
    remove: (ref) => change(withoutPick(picks, ref)),
  };
}
