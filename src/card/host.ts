/**
 * The one element that is ever put on a page: it exists while a card is open and is gone when it closes. A closed shadow
 * root keeps the page's styles and scripts out of the card.
 */
import type { ComponentChild } from "preact";
import { render } from "preact";
import { type Anchor, keepPlaced } from "./place";
import { cardStyles } from "./styles";

export interface CardHost {
  /** Draws `content`, replacing what was there. */
  draw(content: ComponentChild): void;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
  /** Whether an event of the page came from the card. */
  contains(target: EventTarget | null): boolean;
}

interface HostOptions {
  readonly anchor: Anchor;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The page must not reach the card through its own rules for popovers or for unknown elements. */
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--card-x, 0) !important;
  top: var(--card-y, 0) !important;
  visibility: var(--card-visibility, hidden) !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: block !important;
  width: max-content !important;
  max-width: calc(100vw - 16px) !important;
  z-index: 2147483647 !important;
  --card-max-height: min(520px, var(--card-room, 520px));
}
:host(:not(:popover-open)) { display: none !important; }
`;

let sheets: readonly CSSStyleSheet[] | null = null;

/** Puts an empty card on the page. Everything is gone again once `signal` aborts. */
export function openHost({ anchor, onEnter, onLeave }: HostOptions, signal: AbortSignal): CardHost {
  const host = document.createElement("visa-lens-card");
  const root = host.attachShadow({ mode: "closed" });
  // Constructed sheets only: a strict content security policy of the page blocks <style> in Firefox.
  sheets ??= [hostStyle, ...cardStyles].map(constructed);
  root.adoptedStyleSheets = [...sheets];
  const mount = document.createElement("div");
  root.append(mount);

  host.popover = "manual";
  host.addEventListener("pointerenter", onEnter, { signal });
  host.addEventListener("pointerleave", onLeave, { signal });
  topmostParent().append(host);
  host.showPopover();
  const place = keepPlaced(host, anchor, signal);

  signal.addEventListener(
    "abort",
    () => {
      render(null, mount);
      host.remove();
    },
    { once: true },
  );

  return {
    draw(content) {
      render(content, mount);
      place();
    },
    focus: () => root.querySelector<HTMLElement>("[role=dialog]")?.focus(),
    contains: (target) => target === host,
  };
}

/** Inside an open modal dialog or a fullscreen element, everything outside it is inert or hidden. */
function topmostParent(): Element {
  const modals = document.querySelectorAll("dialog:modal");
  return document.fullscreenElement ?? modals[modals.length - 1] ?? document.documentElement;
}

function constructed(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
