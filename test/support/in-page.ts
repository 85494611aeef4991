/** Functions that run inside the page, in its own world. Each must be complete in itself: it is sent as text. */
import type { Mark } from "./driver";

/** Every highlighted range of the document, in its order. */
export function marksInPage(): Mark[] {
  const found: { readonly range: Range; readonly mark: Mark }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      // Until it is taken off, the mark of a text that the page took away is there, but nobody sees it.
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const lang = startContainer.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
      found.push({
        range,
        mark: { words: range.toString().replace(/\s+/g, " "), look: name.slice(name.lastIndexOf("-") + 1), lang },
      });
    }
  }
  found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return found.map(({ mark }) => mark);
}

/** Scrolls the nth mark that reads `words` into view and gives the middle of its first line; null without such a mark. */
export function pointOfMark(words: string, nth: number): { readonly x: number; readonly y: number } | null {
  const ranges: Range[] = [];
  for (const [, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString().replace(/\s+/g, " ") === words) ranges.push(range);
    }
  }
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[nth];
  if (!range) return null;
  const isInView = () => {
    const { top, bottom } = range.getBoundingClientRect();
    return top > 0 && bottom < window.innerHeight;
  };
  // Scrolled only if it must be: scrolling is reading on, and closes cards.
  if (!isInView()) range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  if (!isInView())
    window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2, behavior: "instant" });
  const [line] = range.getClientRects();
  return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
}
