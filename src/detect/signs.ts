/** One table for all that the scanner asks of a UTF-16 code unit: its class in the trie, its script, its case. */
import { Script, scriptRanges } from "./script";

/** Bits of an entry that hold the class; 0 where no name has the sign. Capitals share the class of their small letters. */
export const classMask = 0xfff;
/**
 * Class of the letters that no name has: not 0, or a word with one of them would read like the word without. The classes
 * of all others are below it, so that four of them are one number of 32 bits.
 */
export const unknownLetter = 0xff;
const scriptShift = 12;
/** Bits of an entry that hold the script. */
export const scriptBits = 7 << scriptShift;
/** Set where a key begins with the sign and the sign is no Latin letter or digit: those have a filter of their own. */
export const startsKey = 0x8000;
/** Set for capitals. */
export const isCapital = 0x10000;
/** Set for Hangul and katakana, whose words may be joined. */
export const joinedScript = 0x20000;
/** Set for Latin letters and digits. */
export const isWord = 0x40000;
/** How far to the left `isWord` is from the highest bit. */
export const wordShift = 13;

/** The table without classes: by ranges, since a step for each of 65,536 code units would take longer than all the rest. */
const bare: Int32Array = (() => {
  const table = new Int32Array(0x10000);
  for (const [first, last, script] of scriptRanges) {
    const isJoined = script === Script.hangul || script === Script.katakana;
    const flags = (isJoined ? joinedScript : 0) | (script === Script.word ? isWord | unknownLetter : 0);
    table.fill((script << scriptShift) | flags, first, last + 1);
  }
  return table;
})();

/** Set where the sign alone is a key in the first scope; the bits to the left of it stand for the other scopes. */
export const isKey = 1 << 19;

/** What `classes` says of a sign, beside its class: see `signTable`. */
export const startsKeyFlag = 1;
export const isCapitalFlag = 2;
/** The first of the flags that tell in which scopes the sign alone is a key. */
export const isKeyFlag = 4;

/** `classes` holds triples: a code unit, its class, and flags. */
export function signTable(classes: Uint16Array): Int32Array {
  const table = bare.slice();
  for (let i = 0; i + 2 < classes.length; i += 3) {
    const code = classes[i] ?? 0;
    const flags = classes[i + 2] ?? 0;
    table[code] =
      ((table[code] ?? 0) & ~classMask) |
      (classes[i + 1] ?? 0) |
      ((flags & startsKeyFlag) === 0 ? 0 : startsKey) |
      ((flags & isCapitalFlag) === 0 ? 0 : isCapital) |
      (Math.floor(flags / isKeyFlag) * isKey);
  }
  return table;
}

/** Script of an entry. */
export function scriptOf(sign: number): number {
  return (sign & scriptBits) >> scriptShift;
}
