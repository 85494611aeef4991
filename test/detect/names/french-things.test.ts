import { describe, expect, it } from "vitest";
import { frenchThings } from "../../../src/detect/names/french-things";

describe("frenchThings", () => {
  it.each([
    ["crèmes anglaises", "both words of a noun and its adjective take an s"],
    ["marronniers d'Inde", "a complement takes none"],
    ["perroquets gris du Gabon", "nor does what ends in s"],
    ["gâteaux russes", "nouns in -eau take an x"],
    ["à la turque", "a turn of speech stays as it is"],
  ])("has %s: %s", (phrase) => {
    expect(frenchThings).toContain(phrase);
  });

  it("holds no empty phrase, which would match everywhere", () => {
    expect(frenchThings.filter((phrase) => phrase.trim().length < 3)).toEqual([]);
  });
});
