/** Words set out as running text, `a | b | c` over any number of lines: long lists stay readable, and so do their diffs. */

/** The words of such a text, in its order. */
export function list(text: string): readonly string[] {
  return text.split(/[|\n]/u).flatMap((word) => {
    const trimmed = word.trim();
    return trimmed === "" ? [] : [trimmed];
  });
}
