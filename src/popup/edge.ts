import type { Ask } from "../messages/requests";
import type { Picks } from "../ui/picks";

/** All that the popup needs from outside: the background, the session's memory, the clipboard. */
export interface PopupEdge {
  readonly ask: Ask;
  readonly loadPicks: () => Promise<Picks>;
  readonly keepPicks: (picks: Picks) => void;
  readonly copy: (text: string) => Promise<void>;
}
