import { describe, expect, it } from "vitest";
import { declined, peopleForms, withGenitive } from "../../../src/detect/names/german-forms";

describe("declined", () => {
  it("gives an adjective in all cases", () => {
    expect(declined("irisch")).toEqual(["irisch", "irische", "irischen", "irischer", "irisches", "irischem"]);
  });
});

describe("withGenitive", () => {
  it.each([
    ["Irland", ["Irland", "Irlands"]],
    ["Laos", ["Laos"]],
    ["USA", ["USA"]],
    ["U.S.", ["U.S."]],
  ])("%s: %j", (name, expected) => {
    expect(withGenitive(name)).toEqual(expected);
  });
});

describe("peopleForms", () => {
  it.each([
    ["Inder", ["Inders", "Indern", "Inderin", "Inderinnen", "Inder:innen", "InderInnen"], "in -er"],
    ["Türke", ["Türken", "Türkin", "Türkinnen", "Türk:innen", "Türk*innen"], "in -e"],
    ["Jemenit", ["Jemeniten", "Jemenitin", "Jemenitinnen"], "in -it"],
    ["Ungar", ["Ungarn", "Ungarin", "Ungarinnen"], "in -ar"],
    ["Französin", ["Französinnen"], "a woman"],
    ["Israeli", ["Israelis"], "a borrowed word"],
  ])("%s has %j: %s", (word, expected) => {
    expect(peopleForms(word)).toEqual(expect.arrayContaining([word, ...expected]));
  });

  it("leaves a word for both as it is", () => {
    expect(peopleForms("Französ*innen")).toEqual(["Französ*innen"]);
  });
});
