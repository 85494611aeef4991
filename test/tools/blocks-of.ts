/** A plain text as the page's script would hand it over: one block a paragraph. */
import type { Block, Mention } from "../../src/detect/types";

/** One block for each line that is not empty; its id is the offset of its text, so that `inText` can undo the cut. */
export function blocksOf(text: string, lang: string | null): readonly Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ id: match.index, text: match[0], lang }));
}

/** A mention with offsets of the whole text. */
export function inText({ block, start, end, ...rest }: Mention): Omit<Mention, "block"> {
  return { start: start + block, end: end + block, ...rest };
}
