/** What is known of each block: its text and the mentions in it. Pure: the DOM is only passed through. */
import type { Mention } from "../detect/types";
import type { ArticleItem, ArticleReport } from "../messages/requests";
import type { Mark } from "./paint";
import type { ReadBlock } from "./read";

export interface Reading {
  readonly block: ReadBlock;
  readonly marks: readonly Mark[];
}

export interface Comparison {
  /** Blocks that stand as they were, in the new order of the document. */
  readonly kept: readonly Reading[];
  /** Blocks with new text, to be asked about. */
  readonly changed: readonly ReadBlock[];
}

/** Holds a new reading of the document against the last one. A block that is in `stale` is never kept. */
export function compareReadings(
  last: readonly Reading[],
  now: readonly ReadBlock[],
  stale: ReadonlySet<ReadBlock>,
): Comparison {
  const byElement = new Map(last.map((reading) => [reading.block.element, reading]));
  const kept: Reading[] = [];
  const changed: ReadBlock[] = [];
  for (const block of now) {
    const before = byElement.get(block.element);
    if (before && !stale.has(before.block) && isSame(before.block, block)) kept.push(before);
    else changed.push(block);
  }
  return { kept, changed };
}

function isSame(a: ReadBlock, b: ReadBlock): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node && piece.from === b.pieces[i].from)
  );
}

/** The readings of `blocks`, each with its share of `mentions`. */
export function readingsOf(blocks: readonly ReadBlock[], mentions: readonly Mention[]): readonly Reading[] {
  const marks = new Map<number, Mark[]>();
  const byId = new Map(blocks.map((block) => [block.id, block]));
  for (const mention of mentions) {
    const block = byId.get(mention.block);
    if (!block) continue;
    const list = marks.get(block.id) ?? [];
    list.push({ mention, block });
    marks.set(block.id, list);
  }
  return blocks.map((block) => ({ block, marks: marks.get(block.id) ?? [] }));
}

/** The marks to draw in a block: every programme, and each country where the block first names it. */
export function drawnMarks({ marks }: Reading): readonly Mark[] {
  const countries = new Set<string>();
  return marks.filter(({ mention }) => {
    if (mention.kind === "programme") return true;
    if (countries.has(mention.ref)) return false;
    countries.add(mention.ref);
    return true;
  });
}

/** What the article names, in the order of first mention. */
export function reportOf(readings: readonly Reading[]): ArticleReport {
  const items = new Map<string, ArticleItem>();
  let words = 0;
  for (const { block, marks } of readings) {
    words += countWords(block.text);
    for (const { mention } of marks) {
      const { kind, ref } = mention;
      items.set(ref, { kind, ref, count: (items.get(ref)?.count ?? 0) + 1 });
    }
  }
  return { items: [...items.values()], words: Math.round(words) };
}

/** Words of text; two characters of Chinese or Japanese count as one. */
function countWords(text: string): number {
  const han = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const other = text.match(/[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{P}]+/gu)?.length ?? 0;
  return han / 2 + other;
}
