import { useCallback, useEffect, useState } from "preact/hooks";
import type { TabAnswer } from "../messages/requests";
import type { SiteMode } from "../settings/settings";
import type { PopupEdge } from "./edge";

/** `loading` until the first answer; `failed` when the background did not answer at all. */
export type TabState = "loading" | "failed" | { readonly answer: TabAnswer | null };

interface TabInUse {
  readonly tab: TabState;
  /** Switches the tab's site; what the reader chose is shown at once. */
  readonly setMode: (mode: SiteMode) => void;
}

/** How long a page takes to be read after the popup opened or its site was switched on; then it is asked again. */
const askAgainAfterMs = [500, 1500];

/** What the tab in front has to tell. Nothing is asked, and no answer counts, while its site is being switched. */
export function useTab(ask: PopupEdge["ask"]): TabInUse {
  const [tab, setTab] = useState<TabState>("loading");
  /** Switches that the background has not answered yet. */
  const [pending, setPending] = useState(0);
  const site = typeof tab === "string" ? null : (tab.answer?.site ?? null);

  useEffect(() => {
    if (pending > 0) return undefined;
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
  }, [ask, pending]);

  const setMode = useCallback(
    (mode: SiteMode) => {
      if (site === null) return;
      setPending((before) => before + 1);
      setTab((now) => (typeof now === "string" || !now.answer ? now : { answer: { ...now.answer, mode } }));
      const isAnswered = () => setPending((before) => before - 1);
      ask("setSite", { site, mode }).then(isAnswered, isAnswered);
    },
    [ask, site],
  );

  return { tab, setMode };
}
