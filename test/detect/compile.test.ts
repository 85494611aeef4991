import { describe, expect, it } from "vitest";
import { compileLexicon } from "../../src/detect/compile";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { allNames } from "../../src/detect/names/all";
import { everyLanguage, languageBits, traits } from "../../src/detect/term";
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

describe("a name that two languages have", () => {
  const everywhere = { text: "Portugal", kind: "country", ref: "pt", languages: everyLanguage } as const;
  const german = { ...everywhere, languages: languageBits.de, traits: traits.risky };

  it.each([
    ["is risky only where one of them says so", [everywhere, german]],
    ["whichever comes first", [german, everywhere]],
  ])("%s", (_, names) => {
    const { traits: bits, languages } = lexiconFromBytes(compileLexicon({ policies: [], names }));
    const found = Array.from(bits, (each, i) => [each, languages[i]]).toSorted(([a = 0], [b = 0]) => a - b);
    expect(found).toEqual([
      [0, everyLanguage & ~languageBits.de],
      [traits.risky, languageBits.de],
    ]);
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
