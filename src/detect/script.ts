/** What kind of sign a UTF-16 code unit is, as far as boundaries of names ask. */

export const Script = { other: 0, word: 1, hangul: 2, katakana: 3, han: 4, hiragana: 5 } as const;

/** First and last code unit of each stretch of a script; what is in none is `other`. */
export const scriptRanges: readonly (readonly [first: number, last: number, script: number])[] = [
  [0x30, 0x39, Script.word],
  [0x41, 0x5a, Script.word],
  [0x61, 0x7a, Script.word],
  // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Thai; the letters that a Latin name could be part of, and its marks.
  [0xc0, 0xd6, Script.word],
  [0xd8, 0xf6, Script.word],
  [0xf8, 0x2af, Script.word],
  [0x300, 0x36f, Script.word],
  [0x370, 0x5ff, Script.word],
  [0x620, 0x6ff, Script.word],
  [0xe00, 0xe7f, Script.word],
  [0x1e00, 0x1fff, Script.word],
  [0x3041, 0x309f, Script.hiragana],
  [0x30a1, 0x30fa, Script.katakana],
  [0x30fc, 0x30ff, Script.katakana],
  [0x3005, 0x3007, Script.han],
  [0x3400, 0x4dbf, Script.han],
  [0x4e00, 0x9fff, Script.han],
  [0xac00, 0xd7a3, Script.hangul],
];

/** Script of every code unit. Hangul, katakana and Latin letters form words; Han and hiragana run on without a break. */
export const scripts: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [first, last, script] of scriptRanges) table.fill(script, first, last + 1);
  return table;
})();

/** Script of the code unit of `text` at `index`; `other` outside of the text. */
export function scriptAt(text: string, index: number): number {
  // charCodeAt gives NaN outside of the text, and no element of a typed array has that index.
  return scripts[text.charCodeAt(index)] ?? Script.other;
}
