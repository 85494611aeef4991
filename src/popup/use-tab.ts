import { useCallback, useEffect, useState } from "preact/hooks";
import type { TabAnswer } from "../messages/requests";
import type { PopupEdge } from "./edge";

/** `loading` until the first answer; `failed` when the background did not answer at all. */
export type TabState = "loading" | "failed" | { readonly answer: TabAnswer | null };

/** How long a page takes to be read after the popup opened or its site was switched on; then it is asked again. */
const askAgainAfterMs = [500, 1500];

/** What the tab in front has to tell, and a way to ask again. */
export function useTab(ask: PopupEdge["ask"]): { readonly tab: TabState; readonly refresh: () => void } {
  const [tab, setTab] = useState<TabState>("loading");
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    let isLate = false;
    const look = async () => {
      try {
        const answer = await ask("tab", {});
        if (!isLate) setTab({ answer });
      } catch {
        if (!isLate) setTab("failed");
      }
    };
    void look();
    const timers = askAgainAfterMs.map((ms) => setTimeout(() => void look(), ms));
    return () => {
      isLate = true;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [ask, round]);

  return { tab, refresh };
}
