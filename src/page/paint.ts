/**
 * Marks in the text as CSS custom highlights: the document's tree is never touched. Ranges are static, because live
 * ones would make every change of the page dearer; whoever changes the text must have its marks dropped first.
 */
import type { Mention } from "../detect/types";
import { type ReadBlock, rangeOf } from "./read";

/** A mention in the document, drawn or not. */
export interface Mark {
  readonly mention: Mention;
  readonly block: ReadBlock;
}

/** How a mark is drawn. A range is in one highlight at a time: lines of overlapping highlights would add up. */
export type Look = "country" | "programme" | "seen" | "active" | "arrived";

const looks = ["country", "programme", "seen", "active", "arrived"] as const satisfies readonly Look[];

/** Beyond this a page is no article; both browsers hit-test this many in under a millisecond. */
const maxMarks = 2_000;

export interface Paint {
  /** Draws a mark, or changes how it is drawn. A mark whose text is gone, or beyond the cap, is not drawn. */
  draw(mark: Mark, look: Look): void;
  drop(mark: Mark): void;
  /** The drawn mark at a point of the viewport, or null. */
  at(x: number, y: number): Mark | null;
}

/** Paints under `highlight` until `signal` aborts; then the registry is as it was. */
export function createPaint(highlight: string, signal: AbortSignal): Paint {
  const layers = new Map<Look, Highlight>(looks.map((look) => [look, new Highlight()]));
  const drawn = new Map<Mark, { readonly range: StaticRange; readonly layer: Highlight }>();
  const marks = new WeakMap<AbstractRange, Mark>();

  for (const [i, look] of looks.entries()) {
    const layer = layers.get(look);
    if (!layer) continue;
    layer.priority = i;
    CSS.highlights.set(`${highlight}-${look}`, layer);
  }
  signal.addEventListener("abort", () => {
    for (const look of looks) CSS.highlights.delete(`${highlight}-${look}`);
  });

  function drop(mark: Mark): void {
    const old = drawn.get(mark);
    old?.layer.delete(old.range);
    drawn.delete(mark);
  }

  return {
    draw(mark, look) {
      drop(mark);
      const range = rangeOf(mark.block, mark.mention.start, mark.mention.end);
      const layer = layers.get(look);
      if (!range || !layer || drawn.size >= maxMarks) return;
      layer.add(range);
      drawn.set(mark, { range, layer });
      marks.set(range, mark);
    },
    drop,
    at(x, y) {
      for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
        for (const range of ranges) {
          const mark = marks.get(range);
          if (mark) return mark;
        }
      }
      return null;
    },
  };
}
