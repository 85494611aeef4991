/** English part-of-speech and entity tags: text in, plain tags with offsets out. The only file that knows compromise. */

/** A word with what the tagger takes it for, as in `Person`, `Place`, `Country`, `Verb`. */
export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** Tags the words of one sentence. About 2 ms a sentence: ask for few. */
export type Tagger = (sentence: string) => readonly Tagged[];

/**
 * The tagger, loaded when it is first asked for: evaluating compromise takes a quarter of a second, and most texts hold
 * no name that needs it.
 */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import("compromise");
  return (sentence) => {
    const words: Tagged[] = [];
    for (const term of termsOf(nlp(sentence).json({ offset: true }))) words.push(term);
    return words;
  };
}

/** compromise types its JSON as `any`; what is not of the expected shape is left out. */
function* termsOf(json: unknown): Generator<Tagged> {
  if (!Array.isArray(json)) return;
  for (const sentence of json) {
    if (!isRecord(sentence) || !Array.isArray(sentence["terms"])) continue;
    for (const term of sentence["terms"]) {
      if (!isRecord(term) || !isRecord(term["offset"]) || !Array.isArray(term["tags"])) continue;
      const { start, length } = term["offset"];
      if (typeof start !== "number" || typeof length !== "number") continue;
      yield { start, end: start + length, tags: new Set(term["tags"].filter((tag) => typeof tag === "string")) };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
