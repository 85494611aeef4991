import { describe, expect, it } from "vitest";
import { formsOf, frenchSpellings } from "../../../src/detect/names/french-forms";

describe("formsOf", () => {
  it.each([
    ["chinois", ["chinois", "chinoise", "chinoises"]],
    ["indien", ["indien", "indiens", "indienne", "indiennes"]],
    ["coréen", ["coréen", "coréens", "coréenne", "coréennes"]],
    ["letton", ["letton", "lettons", "lettonne", "lettone", "lettonnes", "lettones"]],
    ["grec", ["grec", "grecs", "grecque", "grecques"]],
    ["turc", ["turc", "turcs", "turque", "turques"]],
    ["belge", ["belge", "belges"]],
    ["qatari", ["qatari", "qataris", "qatarie", "qataries"]],
  ])("bends %s", (masculine, forms) => {
    expect(formsOf(masculine)).toEqual(forms);
  });
});

describe("frenchSpellings", () => {
  it.each([
    ["États-Unis", "Etats-Unis", "capitals go without their accents"],
    ["Corée du Sud", "COREE DU SUD", "words in capitals too"],
    ["Corée du Sud", "Corée du sud", "the point of the compass may be small"],
    ["Taïwan", "Taiwan", "the diaeresis may be missing"],
    ["Hong Kong", "Hong-Kong", "a hyphen for a space"],
    ["Îles Cook", "îles Cook", "islands are small within a sentence"],
    ["égyptien", "Egyptien", "a first letter that may be a capital"],
  ])("%s is also written %s: %s", (name, spelling) => {
    expect(frenchSpellings(name)).toContain(spelling);
  });

  it("keeps the accents of small letters", () => {
    expect(frenchSpellings("Corée")).not.toContain("Coree");
  });
});
