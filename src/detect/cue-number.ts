/** The numbers of cues that are asked for by name: the list of names is long, and each document asks anew. */
import type { Lexicon } from "./lexicon";
import type { CueName } from "./names/cues";

const numbers = new WeakMap<Lexicon, Map<CueName, number>>();

/** Index of the cue's name in the lexicon's `refs`; -1 where the lexicon has no such cue. */
export function cueNumber(lexicon: Lexicon, name: CueName): number {
  const known = numbers.get(lexicon) ?? new Map<CueName, number>();
  numbers.set(lexicon, known);
  const number = known.get(name) ?? lexicon.refs.indexOf(name);
  known.set(name, number);
  return number;
}
