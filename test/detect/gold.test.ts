import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { rates, sum } from "../tools/gold-score";
import { goldArticles, goldLanguages, hitsIn, negatives, scoreOf } from "../tools/gold-set";
import { readLexicon } from "../tools/read-lexicon";

const detector = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });

/** F1 in percent that no language and kind may fall below. */
const floor = 97;

describe.each(goldLanguages())("the gold articles in %s", (language) => {
  const articles = goldArticles(language);

  it("have labels that fit their text", () => {
    for (const { text, labels } of articles) {
      for (const { start, end, surface } of [...labels.mentions, ...labels.forbidden])
        expect(text.slice(start, end)).toBe(surface);
    }
  });

  it("are read without a forbidden hit, and with an F1 not below the floor", async () => {
    const scores = await Promise.all(articles.map((article) => scoreOf(detector, article)));
    expect(scores.flatMap(({ faults }) => faults.filter((fault) => fault.startsWith("forbidden")))).toEqual([]);
    for (const kind of ["programme", "country"] as const) {
      expect(rates(sum(scores.map((score) => score[kind]))).f1).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(negatives(language).map((negative) => [negative.text, negative.why, negative]))(
    "mark nothing in %j (%s)",
    async (_text, _why, negative) => {
      expect(await hitsIn(detector, negative, language)).toEqual([]);
    },
  );
});
