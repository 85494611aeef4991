/**
 * From the document to blocks of text, with the way back from an offset in a block to a place in the document. Reads
 * only: no style, no layout, nothing written.
 */
import type { Block } from "../detect/types";
import { isBreak, isInline, isRead } from "./elements";

/** A stretch of one text node that stands unchanged in the block's text. */
interface Piece {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** The running text of one block-level element; white space as it is drawn, a run of it as one blank. */
export interface ReadBlock extends Block {
  readonly element: Element;
  /** In the order of the text; between two of them there is at most a line break of our own. */
  readonly pieces: readonly Piece[];
}

interface OpenBlock {
  readonly element: Element;
  readonly pieces: Piece[];
  text: string;
}

/** Every block below `root` that holds text, in document order, numbered from `firstId`. */
export function readBlocks(root: Element, firstId: number): readonly ReadBlock[] {
  const outside = root === document.body;
  const opened = new Map<Element, OpenBlock>();
  // A tree walker and not parentNode: a form whose control is named "parentNode" would answer with the control.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Text || (node instanceof Element && isRead(node, outside))
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  /** The block-level elements around the current node, the innermost last. */
  const around: Element[] = [root];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (around.length > 1 && !around.at(-1)?.contains(node)) around.pop();
    const element = around.at(-1) ?? root;
    if (node instanceof Text) {
      const block = opened.get(element) ?? { element, pieces: [], text: "" };
      opened.set(element, block);
      addText(block, node);
    } else if (node instanceof Element && !isInline(node)) {
      const block = opened.get(element);
      if (block) breakLine(block);
      if (!isBreak(node)) around.push(node);
    }
  }
  return [...opened.values()]
    .filter(({ text }) => text.trim() !== "")
    .map(({ element, pieces, text }, i) => ({ id: firstId + i, element, pieces, text, lang: langOf(element) }));
}

const blanks = /[\t\n\f\r ]+/g;

function addText(block: OpenBlock, node: Text): void {
  const { data } = node;
  let from = 0;
  for (const { index, 0: run } of data.matchAll(blanks)) {
    // A single blank needs no cut: it stands in the block's text as it stands in the node.
    if (run === " " && !(index === 0 && /\s$/.test(block.text))) continue;
    add(block, node, from, index);
    if (block.text !== "" && !/\s$/.test(block.text)) add(block, node, index + run.length - 1, index + run.length, " ");
    from = index + run.length;
  }
  add(block, node, from, data.length);
}

function add(block: OpenBlock, node: Text, from: number, to: number, drawn = node.data.slice(from, to)): void {
  if (from === to) return;
  block.pieces.push({ node, from, at: block.text.length, length: to - from });
  block.text += drawn;
}

function breakLine(block: OpenBlock): void {
  if (!block.text.endsWith("\n")) block.text += "\n";
}

function langOf(element: Element): string | null {
  return element.closest("[lang]")?.getAttribute("lang") || null;
}

/**
 * Where `start..end` of the block's text stands in the document. Null when the text there is no longer what was read:
 * a stale range would paint the wrong words.
 */
export function rangeOf(block: ReadBlock, start: number, end: number): StaticRange | null {
  const first = block.pieces.find((piece) => start < piece.at + piece.length);
  const last = block.pieces.findLast((piece) => piece.at < end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const startOffset = first.from + Math.max(0, start - first.at);
  const endOffset = last.from + Math.min(last.length, end - last.at);
  if (startOffset >= first.node.length || endOffset > last.node.length) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset,
  });
}
