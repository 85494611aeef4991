/** Where the card goes: beside the line of the mention that the pointer is on. The only file that knows floating-ui. */
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";

/** Gap between the line box and the card, and between the card and the viewport's edge. */
const gapPx = 8;

/** What the card stands beside: the lines of a mention, in viewport coordinates. */
export interface Anchor {
  /** One rectangle a line; empty when the text is gone. */
  lines(): readonly DOMRect[];
  /** An element that scrolls and resizes with the mention. */
  readonly context: Element;
  /** The line at which the mention was pointed at, by index. */
  readonly line: number;
}

/**
 * Keeps `card` beside `anchor`: below the line, above it when there is no room, shifted into the viewport and never
 * taller than the room it has. Follows scrolling and resizing until `signal` aborts. The place is told to the card's
 * own style sheet in custom properties: its `!important` rules, which shut out the page's, shut out inline ones too. Gives a function that places it anew, for
 * when its content changed: a resize observer of a content script does not always tell in Firefox.
 */
export function keepPlaced(card: HTMLElement, anchor: Anchor, signal: AbortSignal): () => void {
  const reference = {
    contextElement: anchor.context,
    getBoundingClientRect: () => {
      const lines = anchor.lines();
      return lines[anchor.line] ?? lines[0] ?? new DOMRect();
    },
  };
  /** Counts placements: one that began before the last may end after it, with a size that is no longer true. */
  let begun = 0;
  const update = async () => {
    begun += 1;
    const token = begun;
    const { x, y } = await computePosition(reference, card, {
      strategy: "fixed",
      placement: "bottom-start",
      middleware: [
        offset(gapPx),
        flip({ padding: gapPx, crossAxis: false, fallbackStrategy: "bestFit" }),
        shift({ padding: gapPx }),
        size({
          padding: gapPx,
          apply: ({ availableHeight }) => {
            card.style.setProperty("--card-room", `${Math.floor(availableHeight)}px`);
          },
        }),
      ],
    });
    if (signal.aborted || token !== begun) return;
    card.style.setProperty("--card-x", `${Math.round(x)}px`);
    card.style.setProperty("--card-y", `${Math.round(y)}px`);
    // Not drawn before it has its place: the first measurement is taken at the corner of the viewport.
    card.style.setProperty("--card-visibility", "visible");
  };
  signal.addEventListener(
    "abort",
    autoUpdate(reference, card, () => void update()),
    { once: true },
  );
  return () => void update();
}
