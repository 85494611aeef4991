import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLexicon } from "../../src/detect/compile";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { findSize, scan } from "../../src/detect/scan";
import { Script, scriptAt } from "../../src/detect/script";
import type { Language } from "../../src/policy/types";
import { runs } from "../support/runs";
import { everyLanguage, languageBits, scopeOf, type Term, traits } from "../../src/detect/term";

const names: readonly Term[] = [
  "US",
  "USA",
  "U.S.",
  "Chad",
  "Chile",
  "China",
  "South China Sea",
  "visa",
  "K visa",
  "H-1B",
  "中",
  "中国",
  "中国人",
  "签证",
  "한국",
  "한국인",
  "비자",
  "タイ",
  "タイ王国",
  "ビザ",
  "É tat",
].map((text) => ({ text, kind: "country", ref: text, languages: everyLanguage }));
const open: Term = { text: "petition", kind: "cue", ref: "open", languages: everyLanguage, traits: traits.open };
const code: Term = { text: "EP", kind: "programme", ref: "xx/ep", languages: everyLanguage };
const longer: Term = { text: "EPS-TOPIK", kind: "programme", ref: "xx/eps", languages: everyLanguage };
/** Signs and pairs that are names in one language only. */
const local: readonly Term[] = [
  { text: "美", kind: "country", ref: "us", languages: languageBits["zh-Hans"] },
  { text: "독", kind: "country", ref: "de", languages: languageBits.ko },
  { text: "韓国", kind: "country", ref: "kr", languages: languageBits.ja },
];
const terms = [...names, open, code, longer];
const lexicon = lexiconFromBytes(compileLexicon({ policies: [], names: [...terms, ...local] }));

type Found = readonly [text: string, start: number];

function found(text: string, language: Language = "en"): readonly Found[] {
  const finds = scan(lexicon, text, scopeOf(language));
  return Array.from({ length: finds.length / findSize }, (_, i) => {
    const [start = 0, end = 0] = finds.subarray(i * findSize + 1);
    return [text.slice(start, end), start] as const;
  });
}

/** What a scan should find, by looking for every key at every place. */
function expected(text: string): readonly Found[] {
  const all: Found[] = [];
  const ends = new Set<number>();
  for (let start = 0; start < text.length; start++) {
    const script = scriptAt(text, start);
    const isInside = start > 0 && scriptAt(text, start - 1) === script;
    if (isInside && script === Script.word) continue;
    if (isInside && (script === Script.hangul || script === Script.katakana) && !ends.has(start)) continue;
    const here = terms
      .filter((term) => text.slice(start, start + term.text.length).toLowerCase() === term.text.toLowerCase())
      .filter((term) => isRead(term, text, start) && mayEnd(term, text, start + term.text.length))
      .toSorted((a, b) => b.text.length - a.text.length);
    for (const term of here) {
      all.push([text.slice(start, start + term.text.length), start]);
      ends.add(start + term.text.length);
    }
  }
  return all;
}

/** A capital at the start of a name is not read from a small letter. */
function isRead(term: Term, text: string, start: number): boolean {
  const [first = ""] = term.text;
  return first === first.toLowerCase() || text.charAt(start) === first;
}

function mayEnd(term: Term, text: string, end: number): boolean {
  const script = scriptAt(text, end);
  if (script !== scriptAt(text, end - 1) || (script !== Script.word && script !== Script.katakana)) return true;
  return (
    term === open || (term.kind === "programme" && text.charAt(end) === "s" && scriptAt(text, end + 1) !== Script.word)
  );
}

describe("scan", () => {
  it.each([
    ["the US and USA", ["US", "USA"], "whole words, the shorter too where it stands alone"],
    ["us and chad", [], "not without their capitals"],
    ["USAID, Chadwick", [], "not inside of longer words"],
    ["petitioners", ["petition"], "but for what goes on"],
    ["EPs, EPsom", ["EP"], "and for the plural of a code"],
    ["EPs and EPS-TOPIK", ["EP", "EPS-TOPIK"], "also where a longer name begins like that plural"],
    ["South China Sea", ["South China Sea", "China"], "names inside of names"],
    ["中国人在中", ["中国人", "中国", "中", "中"], "at any Han sign, the longer first"],
    ["한국비자", ["한국", "비자"], "one right behind another in Hangul"],
    ["남한국비자", [], "and none inside of another word"],
    ["タイビザ", [], "a katakana word ends where the katakana end"],
    ["タイのビザ", ["タイ", "ビザ"], "which hiragana do"],
    ["H-1B", ["H-1B"], "up to the very end"],
    ["US", ["US"], "in a text that is shorter than the look ahead"],
    ["", [], "in an empty text"],
  ])("finds in %j %j: %s", (text, names_) => {
    expect(found(text).map(([name]) => name)).toEqual(names_);
  });

  it.each([
    ["在美独居", "zh-Hans", ["美"]],
    ["在美独居", "ja", []],
    ["在美독 살", "ko", ["독"]],
    ["在韓国", "ja", ["韓国"]],
    ["在韓国", "zh-Hans", []],
  ] as const)("finds in %j on a page in %s %j: what is a name there", (text, language, names_) => {
    expect(found(text, language).map(([name]) => name)).toEqual(names_);
  });

  const piece = fc.constantFrom(
    ...terms.map(({ text }) => text),
    ..." -.sST中国韩한비タのé\uD83D\u0301".split(""),
    "us",
    "china",
    "VISA",
  );

  it("finds what looking for every name at every place finds", () => {
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 24 }), (text) => {
        // A name that begins with a capital may also be found from a small letter, if the filter lets it through: capitals
        // are compared afterwards.
        const extra = found(text).filter(
          ([name, start]) => !expected(text).some(([a, b]) => a === name && b === start),
        );
        expect(extra.filter(([name]) => name.charAt(0) !== name.charAt(0).toLowerCase())).toEqual([]);
        const got = found(text).filter((each) => !extra.includes(each));
        expect(got).toEqual(expected(text));
      }),
      { numRuns: runs },
    );
  });

  it("takes more finds than it has room for", () => {
    const times = 5_000;
    expect(scan(lexicon, "US ".repeat(times), scopeOf("en"))).toHaveLength(times * findSize);
  });
});
