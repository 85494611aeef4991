/** A stretch of a text: plain, or drawn as a mark of a programme or a country. */
export interface Stretch {
  readonly text: string;
  readonly mark: "programme" | "country" | null;
}

/** Reads `*H-1B*` as a programme and `_Germany_` as a country; everything else is plain. */
export function stretchesOf(text: string): readonly Stretch[] {
  return text
    .split(/(\*[^*]+\*|_[^_]+_)/)
    .filter((part) => part !== "")
    .map((part) => {
      const inside = part.slice(1, -1);
      if (part.startsWith("*") && part.endsWith("*")) return { text: inside, mark: "programme" };
      if (part.startsWith("_") && part.endsWith("_")) return { text: inside, mark: "country" };
      return { text: part, mark: null };
    });
}
