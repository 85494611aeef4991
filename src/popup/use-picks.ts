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

  /** Starts from the picks of that moment: two clicks may come before the first is drawn. */
  function change(step: (now: Picks) => Picks): void {
    setPicks((now) => {
      const next = step(now);
      keepPicks(next);
      return next;
    });
  }

  return {
    picks,
    add: (ref) => change((now) => withPick(now, ref)),
    remove: (ref) => change((now) => withoutPick(now, ref)),
  };
}
