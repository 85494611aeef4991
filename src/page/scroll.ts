import { linesOf } from "./lines";
import type { Mark } from "./paint";

/** Where a mark comes to stand in the viewport: high enough that the text after it is in view. */
const standsAt = 0.3;

/** Scrolls a mark into view, also inside scrolling parts of the page. */
export function scrollTo(mark: Mark): void {
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const [line] = linesOf(mark);
  if (!line) return;
  const scroller = scrollerOf(mark.block.element);
  if (scroller)
    scroller.scrollBy({
      top: line.top - scroller.getBoundingClientRect().top - scroller.clientHeight * standsAt,
      behavior,
    });
  else window.scrollBy({ top: line.top - window.innerHeight * standsAt, behavior });
}

/** The element around `element` that scrolls by itself, or null where the window does. */
function scrollerOf(element: Element): Element | null {
  for (
    let at = element.parentElement;
    at && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  ) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === "auto" || overflowY === "scroll") && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}
