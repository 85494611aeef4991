/** Opens and closes cards as the reader points at marks: wires pointer, timer and page to the reducer in card/dwell. */
import { type Dwell, dwell, type DwellEvent, shownIn, timerOf } from "../card/dwell";
import type { Pointed } from "./hover";
import { lineAt, linesOf } from "./lines";
import { type OpenCard, openCard } from "./open-card";
import type { Mark } from "./paint";

interface CardsOptions {
  readonly onOpened: (mark: Mark) => void;
  readonly onClosed: (mark: Mark) => void;
}

export interface Cards {
  /** The pointer rests on a mark, or on none. */
  point(pointed: Pointed | null): void;
  /** Closes the open card, pinned or not. */
  close(): void;
  /** The mark whose card is open, or null. */
  readonly shown: Mark | null;
}

/** Scrolling further than this is reading on, and closes a card that is not pinned. */
const scrollAwayPx = 40;

/** Shows at most one card at a time until `signal` aborts. */
export function createCards({ onOpened, onClosed }: CardsOptions, signal: AbortSignal): Cards {
  let state: Dwell<Mark> = { kind: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = 0;
  let pinned = false;
  let current: { readonly card: OpenCard; readonly end: AbortController; readonly top: number } | null = null;

  function send(event: DwellEvent<Mark>): void {
    const next = dwell(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const wait = timerOf(state);
    if (wait !== null) timer = setTimeout(() => send({ kind: "passed" }), wait);
    follow(shownIn(state));
  }

  /** Brings what is on the page in line with the state. */
  function follow(mark: Mark | null): void {
    if (mark === (current?.card.mark ?? null)) return;
    if (current) {
      const { card, end } = current;
      current = null;
      pinned = false;
      end.abort();
      onClosed(card.mark);
    }
    if (!mark) return;
    const end = new AbortController();
    onOpened(mark);
    const card = openCard(
      {
        mark,
        line,
        onEnter: () => send({ kind: "enter-card" }),
        onLeave: () => {
          if (!pinned) send({ kind: "leave-card" });
        },
        onPin: (isPinned) => {
          pinned = isPinned;
        },
        onClose: () => send({ kind: "close" }),
      },
      end.signal,
    );
    current = { card, end, top: topOf(mark) };
    listenWhileOpen(end.signal);
  }

  function listenWhileOpen(open: AbortSignal): void {
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !current) return;
        // The card is the innermost thing that Escape can close; the page's own dialogs stay as they are.
        event.stopPropagation();
        event.preventDefault();
        if (!current.card.back()) send({ kind: "close" });
      },
      { capture: true, signal: open },
    );
    document.addEventListener(
      "scroll",
      () => {
        if (current && !pinned && Math.abs(topOf(current.card.mark) - current.top) > scrollAwayPx)
          send({ kind: "close" });
      },
      { capture: true, passive: true, signal: open },
    );
    document.addEventListener(
      "pointerdown",
      ({ target }) => {
        if (!pinned && !(target instanceof Element && target.localName === "visa-lens-card")) send({ kind: "close" });
      },
      { capture: true, passive: true, signal: open },
    );
  }

  signal.addEventListener("abort", () => send({ kind: "close" }));

  return {
    point(pointed) {
      if (pinned || signal.aborted) return;
      if (pointed) line = lineAt(linesOf(pointed.mark), pointed.x, pointed.y);
      send({ kind: "point", mention: pointed?.mark ?? null });
    },
    close: () => send({ kind: "close" }),
    get shown() {
      return current?.card.mark ?? null;
    },
  };
}

function topOf(mark: Mark): number {
  return linesOf(mark)[0]?.top ?? 0;
}
