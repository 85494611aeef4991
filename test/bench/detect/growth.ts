/** Texts of growing size, ordinary ones and such as are made to hurt. */

/** `text` over and over, as one flat string of `length` code units. */
export function repeated(text: string, length: number): string {
  // Joined and not added up: what comes of adding is read more slowly.
  return Array.from({ length: Math.ceil(length / text.length) }, () => text)
    .join("")
    .slice(0, length);
}

/** Seeds that hit what a careless detector does over and over: long runs of names, of near misses, of open names. */
export const seeds: readonly (readonly [name: string, seed: string])[] = [
  ["one word that begins many names", "South "],
  ["names without an end of a sentence", "H-1B Korea EP Gold Card Global Talent "],
  ["risky names", "Jordan Chad Georgia Turkey "],
  ["codes that need words", "E-2 F-4 OPT "],
  ["codes among visas", "visa E-2 EB-1 "],
  ["one name of several states", "golden visa Portugal Spain "],
  ["Chinese names without a space", "中国K签证金卡EP"],
  ["signs of pairs", "中美韩日英法德俄"],
  ["Hangul without a space", "한국미국비자"],
  ["katakana without a break", "タイビザ"],
  ["what folding takes out", "H\u00AD-\u200B1B\u0301 "],
  ["spaces", " \u00A0"],
];
