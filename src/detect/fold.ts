/**
 * One spelling for what the web writes in many: dashes, widths, spaces, composed and decomposed letters, invisible
 * characters. Case is kept; the lexicon compares it.
 */

export interface Folded {
  readonly text: string;
  /** Original start and end of each folded code unit; null when folded and original offsets are the same. */
  readonly offsets: { readonly starts: Int32Array; readonly ends: Int32Array } | null;
}

/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const dashes = "\u2010-\u2015\u2212\uFE58\uFE63\uFF0D";
const apostrophes = "\u2018\u2019\u02BC\uFF07";
/** Soft hyphen, zero width, direction marks, variation selectors: they have no width and split no word. */
const invisible = "\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF";
const oddSpaces = "\t\n\v\f\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";
const combining =
  "\u0300-\u034E\u0350-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\u3099\u309A\uFE20-\uFE2F\uFF9E\uFF9F";
/**
 * Compatibility characters that are letters in disguise. Superscripts and subscripts are left out on purpose: a
 * footnote mark behind `H-1B` is no part of the code.
 */
const compatible =
  "\u017F\u01C4-\u01CC\u01F1-\u01F3\u2100-\u214F\u2150-\u218B\u2460-\u24FF\u2E80-\u2FDF\u3200-\u33FF" +
  "\uF900-\uFAFF\uFB00-\uFB06\uFE30-\uFE57\uFE5F-\uFE62\uFE64-\uFE6F\uFF02-\uFF06\uFF0A\uFF0B\uFF0E-\uFF19\uFF1C-\uFF1E\uFF20-\uFF9D\uFFA0-\uFFEE";
/** Mathematical letters and enclosed letters outside the first plane, as in 𝐇-𝟏𝐁. */
const astral = "\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F169}\u{1F190}\u{2F800}-\u{2FA1F}";

const foldable = new RegExp(
  [
    // What combining marks join: the letter before them goes with them.
    `[^${combining}${invisible}][${combining}](?:[${invisible}]*[${combining}])*`,
    // A syllable of conjoining Hangul, one by one: a span may end between two of them.
    "[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]",
    `[${compatible}${astral}]`,
    `[${dashes}]`,
    `[${apostrophes}]`,
    `[${invisible}]+`,
    `[ ${oddSpaces}]*[${oddSpaces}][ ${oddSpaces}]*| {2,}`,
  ].join("|"),
  "gu",
);

/** What is written as one other sign: full-width letters and signs, but for the punctuation of Chinese prose. */
const wide = "\uFF02-\uFF06\uFF0A\uFF0B\uFF0E-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E";

/** What a code unit asks for, as bits: nothing, one other sign in its place, or a close look at what is around it. */
const single = 1;
const closeLook = 2;

/**
 * The need of every code unit. The full-width comma, colon, semicolon, brackets, question and exclamation mark of Chinese
 * prose need nothing: the scanner reads them as they are, and nearly every Chinese sentence holds one.
 */
const needs: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const jamo = "\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF";
  fill(table, closeLook, `${combining}${jamo}${invisible}${compatible}\uD835\uD83C\uD87E`);
  fill(table, 0, "\uFF01-\uFF5E");
  fill(table, single, dashes + apostrophes + oddSpaces + wide);
  return table;
})();

/** Gives every code unit of a character class the value. */
function fill(table: Uint8Array, value: number, characters: string): void {
  for (const [range] of characters.matchAll(/.-.|./gs))
    table.fill(value, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
}

/**
 * The text with one spelling for each sign: NFKC, ASCII dashes and apostrophes, single spaces, nothing invisible. The
 * full-width punctuation of Chinese prose stays. Takes any string, lone surrogates included; linear in its length, and
 * for most texts no more than a look at each sign.
 */
export function fold(original: string): Folded {
  let all = 0;
  for (let i = 0; i < original.length; i++) all |= needs[original.charCodeAt(i)] ?? 0;
  if ((all & closeLook) !== 0) return foldClosely(original);
  const text = all === 0 ? original : withSingles(original);
  return text.includes("  ") ? foldClosely(original) : { text, offsets: null };
}

/** The text with every sign that needs it put as one other. */
function withSingles(original: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < original.length; i++) {
    if (needs[original.charCodeAt(i)] !== single) continue;
    pieces.push(original.slice(from, i), foldedForm(original.charAt(i)));
    from = i + 1;
  }
  pieces.push(original.slice(from));
  return pieces.join("");
}

function foldClosely(original: string): Folded {
  const pieces: string[] = [];
  // Ranges of the folded text that do not map one to one: [folded start, folded end, original start, original end].
  const stretched: number[] = [];
  let from = 0;
  let length = 0;
  for (const match of original.matchAll(foldable)) {
    const [found] = match;
    const replacement = foldedForm(found);
    pieces.push(original.slice(from, match.index), replacement);
    length += match.index - from;
    if (replacement.length !== 1 || found.length !== 1) {
      stretched.push(length, length + replacement.length, match.index, match.index + found.length);
    }
    length += replacement.length;
    from = match.index + found.length;
  }
  pieces.push(original.slice(from));
  const text = pieces.join("");
  return { text, offsets: stretched.length === 0 ? null : offsetsOf(text.length, stretched) };
}

const onlyDashes = new RegExp(`^[${dashes}]$`, "u");
const onlyApostrophes = new RegExp(`^[${apostrophes}]$`, "u");
const onlyInvisible = new RegExp(`^[${invisible}]+$`, "u");
const onlySpaces = new RegExp(`^[ ${oddSpaces}]+$`, "u");
const anyInvisible = new RegExp(`[${invisible}]`, "gu");

function foldedForm(found: string): string {
  if (onlyDashes.test(found)) return "-";
  if (onlyApostrophes.test(found)) return "'";
  if (onlyInvisible.test(found)) return "";
  if (onlySpaces.test(found)) return " ";
  return found.replace(anyInvisible, "").normalize("NFKC");
}

function offsetsOf(length: number, stretched: readonly number[]): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let next = 0;
  let shift = 0;
  let i = 0;
  while (i < length || next < stretched.length) {
    const foldedStart = stretched[next] ?? length;
    for (; i < foldedStart; i++) {
      starts[i] = i + shift;
      ends[i] = i + shift + 1;
    }
    if (next >= stretched.length) break;
    const foldedEnd = stretched[next + 1] ?? length;
    const start = stretched[next + 2] ?? 0;
    const end = stretched[next + 3] ?? 0;
    for (; i < foldedEnd; i++) {
      starts[i] = start;
      ends[i] = end;
    }
    shift = end - foldedEnd;
    next += 4;
  }
  return { starts, ends };
}

/** The span of the original text behind a non-empty span of the folded text. */
export function originalSpan({ offsets }: Folded, { start, end }: Span): Span {
  if (!offsets) return { start, end };
  return { start: offsets.starts[start] ?? 0, end: offsets.ends[end - 1] ?? 0 };
}

/** Whether a span of the folded text begins and ends between signs of the original: ㏠ is one sign, and reads 1日. */
export function isWhole({ offsets }: Folded, { start, end }: Span): boolean {
  if (!offsets) return true;
  const { starts, ends } = offsets;
  return (start === 0 || starts[start] !== starts[start - 1]) && (end >= ends.length || ends[end] !== ends[end - 1]);
}
