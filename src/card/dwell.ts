/**
 * When a card opens and closes, as a reducer: what the reader does comes in, a state comes out, and `timerOf` says how
 * long to wait before the reducer is told that time has passed. No clock, no DOM.
 *
 *              point                    passed                 point elsewhere
 *   idle ----------------> resting ----------------> open <---------------------+
 *    ^                        |                       |  \                      |
 *    |        leave           |                 leave |   point another         |
 *    +------------------------+                       v    v                    |
 *    +---------------------------------------- leaving    switching -- passed --+
 *                      passed                      \_ back on mention or card: open
 */

/** Rest on a mention this long before its card opens: shorter opens cards under a pointer that only passes. */
const hoverIntentMs = 300;
/** With a card already open the reader has shown interest, so the next one opens sooner. */
const switchMs = 100;
/** Leave mention and card this long before it closes: the pointer must cross the gap between them. */
const leaveGraceMs = 300;

/** `M` identifies a mention; compared with `Object.is`. */
export type Dwell<M> =
  | { readonly kind: "idle" }
  | { readonly kind: "resting"; readonly mention: M }
  | { readonly kind: "open"; readonly mention: M }
  | { readonly kind: "switching"; readonly mention: M; readonly next: M }
  | { readonly kind: "leaving"; readonly mention: M };

export type DwellEvent<M> =
  /** The pointer rests on a mention, or on none. */
  | { readonly kind: "point"; readonly mention: M | null }
  | { readonly kind: "enter-card" }
  | { readonly kind: "leave-card" }
  /** The time that `timerOf` asked for has passed. */
  | { readonly kind: "passed" }
  /** Opened at once, by keyboard or by touch. */
  | { readonly kind: "open"; readonly mention: M }
  /** Escape, scroll, selection, the page changing under the card. */
  | { readonly kind: "close" };

const idle = { kind: "idle" } as const;

export function dwell<M>(state: Dwell<M>, event: DwellEvent<M>): Dwell<M> {
  switch (event.kind) {
    case "open":
      return { kind: "open", mention: event.mention };
    case "close":
      return idle;
    case "point":
      return pointed(state, event.mention);
    case "enter-card":
      return state.kind === "leaving" || state.kind === "switching" ? { kind: "open", mention: state.mention } : state;
    case "leave-card":
      return state.kind === "open" ? { kind: "leaving", mention: state.mention } : state;
    case "passed":
      return passed(state);
  }
}

function pointed<M>(state: Dwell<M>, mention: M | null): Dwell<M> {
  switch (state.kind) {
    case "idle":
    case "resting":
      if (mention === null) return idle;
      return state.kind === "resting" && Object.is(state.mention, mention) ? state : { kind: "resting", mention };
    case "open":
    case "leaving":
    case "switching":
      if (mention === null) return state.kind === "leaving" ? state : { kind: "leaving", mention: state.mention };
      if (Object.is(state.mention, mention)) return { kind: "open", mention };
      if (state.kind === "switching" && Object.is(state.next, mention)) return state;
      return { kind: "switching", mention: state.mention, next: mention };
  }
}

function passed<M>(state: Dwell<M>): Dwell<M> {
  switch (state.kind) {
    case "resting":
      return { kind: "open", mention: state.mention };
    case "switching":
      return { kind: "open", mention: state.next };
    case "leaving":
      return idle;
    default:
      return state;
  }
}

/** Milliseconds until the reducer must be told `passed`, or null when nothing is awaited. */
export function timerOf(state: Dwell<unknown>): number | null {
  switch (state.kind) {
    case "resting":
      return hoverIntentMs;
    case "switching":
      return switchMs;
    case "leaving":
      return leaveGraceMs;
    default:
      return null;
  }
}

/** The mention whose card is to be shown, or null. */
export function shownIn<M>(state: Dwell<M>): M | null {
  return state.kind === "idle" || state.kind === "resting" ? null : state.mention;
}
