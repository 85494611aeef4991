import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { loadTagger } from "../../src/detect/tagger";
import { languages } from "../../src/policy/types";
import { figuresOf } from "../tools/gold-figures";
import { readFloors } from "../tools/gold-floors";
import { halves } from "../tools/gold-labels";
import { rates } from "../tools/gold-score";
import { goldArticles, goldLanguages, negatives } from "../tools/gold-set";
import { readLexicon } from "../tools/read-lexicon";

const detector = createDetector({ lexicon: lexiconFromBytes(readLexicon()), loadTagger });
const { floors } = readFloors();

describe("the gold set", () => {
  it("has every language, with a dozen articles and forty hard negatives, half of them held back", () => {
    expect(goldLanguages()).toEqual(languages);
    for (const language of languages) {
      const [dev = 0, test = 0] = halves.map((half) => goldArticles(language, half).length);
      expect(dev + test).toBeGreaterThanOrEqual(12);
      expect(test).toBeGreaterThanOrEqual(6);
      const [tuned = 0, held = 0] = halves.map((half) => negatives(language, half).length);
      expect(tuned + held).toBeGreaterThanOrEqual(40);
      expect(held).toBeGreaterThanOrEqual(20);
    }
  });

  it.each(languages)("has labels that fit their text, in %s", (language) => {
    for (const { text, labels } of halves.flatMap((half) => goldArticles(language, half))) {
      for (const { start, end, surface } of [...labels.mentions, ...labels.forbidden])
        expect(text.slice(start, end)).toBe(surface);
    }
  });
});

describe.each(languages)("detection in %s", (language) => {
  it("does not fall below what it has reached on the half that was held back", async () => {
    const { programme, country, forbiddenHits, markedNegatives } = await figuresOf(detector, language, "test");
    const floor = floors[language];
    if (!floor) throw new Error(`there is no floor for ${language}: npm run -s gold -- --record`);
    expect(rates(programme).f1).toBeGreaterThanOrEqual(floor.programme);
    expect(rates(country).f1).toBeGreaterThanOrEqual(floor.country);
    expect(forbiddenHits + markedNegatives).toBeLessThanOrEqual(floor.forbiddenHits);
  });
});
