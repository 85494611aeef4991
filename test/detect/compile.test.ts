import { describe, expect, it } from "vitest";
import { compileLexicon } from "../../src/detect/compile";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { allNames } from "../../src/detect/names/all";
import { everyLanguage, traits } from "../../src/detect/term";
import { fixtureBytes, fixturePolicies } from "./fixture";

describe("compileLexicon", () => {
  it("gives the same bytes for the same input", () => {
    // Not toEqual: it goes through a million bytes one by one.
    expect(Buffer.compare(compileLexicon({ policies: fixturePolicies, names: allNames }), fixtureBytes)).toBe(0);
  });

  it("leaves a rival out as soon as a policy has the programme", () => {
    const rival = {
      text: "F-1",
      kind: "programme",
      ref: "kr/f-1",
      languages: everyLanguage,
      traits: traits.rival,
    } as const;
    const termsOf = (policies: typeof fixturePolicies) =>
      lexiconFromBytes(compileLexicon({ policies, names: [rival] })).traits;
    expect([...termsOf(fixturePolicies)].filter((each) => (each & traits.rival) !== 0)).toEqual([]);
    expect([...termsOf([])].filter((each) => (each & traits.rival) !== 0)).toHaveLength(1);
  });
});

describe("lexiconFromBytes", () => {
  it("reads bytes at any offset of a buffer", () => {
    const shifted = new Uint8Array(fixtureBytes.length + 3);
    shifted.set(fixtureBytes, 3);
    expect(lexiconFromBytes(shifted.subarray(3)).refs).toEqual(lexiconFromBytes(fixtureBytes).refs);
  });

  it.each([
    ["an empty buffer", new Uint8Array(0), "cut short"],
    ["other bytes", new Uint8Array(400), "not a lexicon"],
    ["half a lexicon", fixtureBytes.slice(0, fixtureBytes.length >> 1), "cut short"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => lexiconFromBytes(bytes)).toThrow(message);
  });
});
