/** How names are written in the lexicon, and what is read as each of their signs. Runs at build time only. */
import { fold } from "./fold";

/** How the lexicon writes a text: folded, in small letters. */
export function keyOf(text: string): string {
  return Array.from(fold(text.trim()).text.split(""), canonical).join("");
}

/** Small letters and one sign for what the fold leaves alone: see `codesOf`. */
function canonical(sign: string): string {
  const small = sign.toLowerCase();
  return (small.length === 1 ? small : sign)
    .replace(/[・•‧ㆍ･]/, "·")
    .replace(/[！（），：；？]/, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Code units that are read as `sign`: its capital, and the wide form of punctuation that Chinese prose is full of. */
export function codesOf(sign: string): readonly number[] {
  const capital = sign.toUpperCase();
  const wide = "!(),:;?".includes(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : "";
  const dots = sign === "·" ? "・•‧ㆍ･" : "";
  return codeUnits([...new Set([sign, capital.length === 1 ? capital : "", ...wide, ...dots])].join(""));
}

/** The code units of a text. */
export function codeUnits(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Bit i is set where the sign at i is a capital; names with capitals behind the 32nd sign are matched without them. */
export function capitalsOf(text: string): number {
  let bits = 0;
  for (const [i, sign] of text.split("").slice(0, 32).entries()) if (sign !== sign.toLowerCase()) bits |= 1 << i;
  return bits >>> 0;
}
