/** Where sentences begin, well enough to tell what stands near what. */
import { firstFrom } from "./first-from";

/**
 * Stops that end a sentence. A full stop does only before a space and a capital, and not behind one letter, as in U.S.; a
 * semicolon only behind Han or kana, where it parts what could be sentences. Where the next sentence begins with a
 * quotation mark, it may be a German one.
 */
const ends =
  /[。！？!?…]+["”’」』)）]*|(?<=[\u3040-\u9fff"”’」』)）])[;；](?=\S)|[.．](?=["”’“«»)]*\s+["“‘(„»«]?[\p{Lu}\d\u3040-\u9fff\uac00-\ud7a3])/gu;
const abbreviation =
  /(?:^|[\s(."“])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|Gov|Sen|Rep|Inc|Ltd|Co|Corp|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;

/** A German date, "am 1. Oktober", and what else is counted so. */
const ordinal =
  /^\d{1,2}\.\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/;

/** Longer sentences are cut: tables and lists without stops, so that nearness keeps a meaning and the work a bound. */
const longest = 800;

/** Start offsets of the sentences of a block, the first of them 0, in rising order. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  let last = 0;
  const push = (start: number) => {
    for (; start - last > longest; starts.push(last)) last += longest;
    if (start < text.length) starts.push(start);
    last = start;
  };
  for (const match of text.matchAll(ends)) {
    if (match[0] === "." && abbreviation.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    if (match[0] === "." && isOrdinal(text, match.index)) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return starts;
}

function isOrdinal(text: string, stop: number): boolean {
  const from = /\d\d/.test(text.slice(stop - 2, stop)) ? stop - 2 : stop - 1;
  return ordinal.test(text.slice(Math.max(0, from), stop + 14));
}

/** Index of the sentence that holds `position`, which is not negative. */
export function sentenceAt(starts: readonly number[], position: number): number {
  return firstFrom(starts, (start) => start > position) - 1;
}
