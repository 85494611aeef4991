/** A document as the decisions see it: its blocks read, its countries in view. */
import type { Lexicon } from "./lexicon";
import { type Group, readBlock, type Reading } from "./reading";
import type { DetectInput, DocumentContext, Mention, Why } from "./types";
import { createView, type View } from "./view";

export interface Document {
  readonly lexicon: Lexicon;
  readonly title: Reading;
  readonly readings: readonly Reading[];
  readonly view: View;
  readonly known: DocumentContext | undefined;
}

/** Something found in a reading; offsets of the folded text. */
export interface Found {
  readonly reading: Reading;
  readonly group: Group;
  readonly kind: Mention["kind"];
  readonly ref: string;
  readonly start: number;
  readonly end: number;
  readonly why: Why;
  /** What is found with a lower rank gives way to all that it touches. */
  readonly rank: number;
}

export function readDocument(lexicon: Lexicon, { blocks, title: heading, lang, known }: DetectInput): Document {
  const readings = blocks.map((block) => readBlock(lexicon, block, lang));
  const title = readBlock(lexicon, { id: -1, text: heading, lang: null }, lang);
  return { lexicon, title, readings, known, view: createView({ lexicon, readings, title, known }) };
}
