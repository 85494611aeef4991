import { loadForSession, saveForSession } from "../settings/storage";
import { type Picks, picksFrom } from "../ui/picks";

const key = "picks";

/** What was picked since the browser started. Never rejects: without a memory the tray simply starts empty. */
export async function loadPicks(): Promise<Picks> {
  try {
    return picksFrom(await loadForSession(key));
  } catch {
    return [];
  }
}

export function keepPicks(picks: Picks): void {
  // A tray that is not remembered still works as long as the popup is open.
  saveForSession(key, picks).catch(() => undefined);
}
