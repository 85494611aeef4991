/** What is wrong with a policy file, where, and how to mend it. */
export interface Problem {
  /** Path inside the file, as in `programmes[0].facts.fee[2].unit`. */
  readonly path: string;
  readonly message: string;
}

/** A list of codes for a message. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
