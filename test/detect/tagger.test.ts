import { describe, expect, it } from "vitest";
import { loadTagger } from "../../src/detect/tagger";

describe("the tagger", () => {
  it.each([
    ["I met Jordan Ellis in the lobby.", "Jordan", "Person", true],
    ["We flew to Turkey for two weeks.", "Turkey", "Place", true],
    ["She will polish it.", "polish", "Verb", true],
    ["We flew to Turkey for two weeks.", "weeks", "Place", false],
  ])("in %j takes %s for a %s: %s", async (sentence, word, tag, expected) => {
    const tagger = await loadTagger();
    const tagged = tagger(sentence).find(({ start, end }) => sentence.slice(start, end).startsWith(word));
    expect(tagged?.tags.has(tag)).toBe(expected);
  });

  it("gives offsets of the sentence that it was handed", async () => {
    const sentence = "  In “Georgia”, they said, no.";
    for (const { start, end } of (await loadTagger())(sentence)) expect(sentence.slice(start, end)).toMatch(/^\p{L}/u);
  });

  it("takes an empty sentence", async () => {
    expect((await loadTagger())("")).toEqual([]);
  });
});
