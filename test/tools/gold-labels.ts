/** The labels of a gold article, as stored beside its text: offsets are UTF-16 code units, end exclusive. */

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: "country" | "programme";
  readonly ref: string;
  /** Widest span that is still right, where it is wider than `start..end`. */
  readonly minStart?: number | undefined;
  readonly maxEnd?: number | undefined;
  readonly optional?: boolean | undefined;
}

export interface GoldForbidden {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly why: string;
}

/** `dev` may be looked at while tuning; `test` is held back: nobody tunes by its faults. */
export type Half = "dev" | "test";
export const halves: readonly Half[] = ["dev", "test"];

export interface GoldLabels {
  readonly lang: string;
  readonly half: Half;
  readonly title: string;
  readonly mentions: readonly GoldMention[];
  readonly forbidden: readonly GoldForbidden[];
}

/**
 * Text and labels of an article with marks in it. The first line is the title, behind a `#`. `{{surface|ref}}` is a
 * mention, `{{surface|ref|o}}` an optional one, `{{surface|!why}}` must not be marked; `<` and `>` inside a surface
 * enclose the shortest good span where the whole is right too. Throws with the mark that it cannot read.
 */
export function labelsFromMarked(
  marked: string,
  { lang, half }: Pick<GoldLabels, "lang" | "half">,
): { readonly text: string; readonly labels: GoldLabels } {
  const [heading = "", ...lines] = marked.trim().split("\n");
  if (!heading.startsWith("# ")) throw new Error("the first line must be the title, behind a #");
  const mentions: GoldMention[] = [];
  const forbidden: GoldForbidden[] = [];
  let text = "";
  for (const [i, piece] of lines
    .join("\n")
    .trim()
    .split(/\{\{(.*?)\}\}/su)
    .entries()) {
    if (i % 2 === 0) {
      text += piece;
      continue;
    }
    const [marks = "", ref, flag] = piece.split("|");
    if (!ref || (flag !== undefined && flag !== "o")) throw new Error(`cannot read {{${piece}}}`);
    const surface = marks.replace(/[<>]/gu, "");
    const from = text.length;
    text += surface;
    if (ref.startsWith("!")) {
      forbidden.push({ start: from, end: text.length, surface, why: ref.slice(1) });
      continue;
    }
    const core = /^(?<before>[^<]*)<(?<core>[^>]+)>/u.exec(marks)?.groups;
    const start = from + (core?.["before"]?.length ?? 0);
    const end = core ? start + (core["core"]?.length ?? 0) : text.length;
    mentions.push({
      start,
      end,
      surface: text.slice(start, end),
      kind: ref.includes("/") ? "programme" : "country",
      ref,
      ...(start > from && { minStart: from }),
      ...(end < text.length && { maxEnd: text.length }),
      ...(flag === "o" && { optional: true }),
    });
  }
  return { text: `${text}\n`, labels: { lang, half, title: heading.slice(2), mentions, forbidden } };
}
