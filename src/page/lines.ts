import { rangeOf } from "./read";
import type { Mark } from "./paint";

/** The rectangles of a mark, one a line, in viewport coordinates; empty when its text is gone or not drawn. */
export function linesOf({ block, mention }: Mark): readonly DOMRect[] {
  const place = rangeOf(block, mention.start, mention.end);
  if (!place) return [];
  // A live range, because static ones have no geometry; it is dropped at once, so it costs the page nothing later.
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return joinLines([...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
}

/** An inline tag in the words splits a line into several rectangles; those side by side are one line. */
function joinLines(rects: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    if (last && rect.top < (last.top + last.bottom) / 2) {
      const [left, top] = [Math.min(last.left, rect.left), Math.min(last.top, rect.top)];
      const [right, bottom] = [Math.max(last.right, rect.right), Math.max(last.bottom, rect.bottom)];
      lines[lines.length - 1] = new DOMRect(left, top, right - left, bottom - top);
    } else {
      lines.push(rect);
    }
  }
  return lines;
}

/** Index of the line that holds the point; 0 where none does. */
export function lineAt(lines: readonly DOMRect[], x: number, y: number): number {
  const index = lines.findIndex(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  return Math.max(0, index);
}
