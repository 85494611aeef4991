import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/detect/fold";
import { termsIn } from "../../src/detect/match";
import { scopeOf, termKinds } from "../../src/detect/term";
import type { Language } from "../../src/policy/types";
import { runs } from "../support/runs";
import { fixtureLexicon as lexicon } from "./fixture";

/** What is found in a text, but for cues. */
function found(text: string, language: Language): readonly string[] {
  return termsIn({ lexicon, text: fold(text).text, scope: scopeOf(language) })
    .filter(({ term }) => termKinds[lexicon.kind[term] ?? 0] !== "cue")
    .map(({ term, start, end }) => `${fold(text).text.slice(start, end)}=${lexicon.refs[lexicon.ref[term] ?? 0]}`);
}

describe("termsIn finds names", () => {
  const rows: readonly (readonly [text: string, language: Language, found: readonly string[], why: string])[] = [
    ["in South Korea today", "en", ["South Korea=kr", "Korea=kr"], "the longer first, and those inside of it"],
    ["SOUTH KOREA", "en", ["SOUTH KOREA=kr", "KOREA=kr"], "in capitals"],
    ["south korea", "en", [], "not without their capitals"],
    ["tell us", "en", [], "nor a pronoun"],
    ["the US and U.S. firms", "en", ["US=us", "U.S.=us", "U.S=us"], "abbreviations"],
    ["US-based, non-US", "en", ["US=us", "US=us"], "at hyphens"],
    ["Chinatown Indianapolis", "en", ["Chinatown="], "not inside of words; a stop phrase has no ref"],
    ["H-1Bs", "en", ["H-1B=us/h-1b"], "the plural of a code without its s"],
    ["H-1B1 H-1B-2", "en", [], "not the start of another code"],
    ["H‑1B", "en", ["H-1B=us/h-1b"], "whatever the dash"],
    ["www.china.example @Canada", "en", [], "not in addresses"],
    ["the US/China row", "en", ["US=us", "China=cn"], "in a list with a slash"],
    ["New Mexico", "en", ["New Mexico=", "Mexico=mx"], "a stop phrase with what it hides"],
    ["美国H-1B签证", "zh-Hans", ["美国=us", "H-1B签证=us/h-1b", "H-1B=us/h-1b"], "between Han signs and Latin letters"],
    ["中美关系", "zh-Hans", ["中美=cn", "中美=us"], "both of a pair"],
    ["其中美元", "zh-Hans", [], "no pair where the sign belongs to the word in front"],
    ["한국의", "ko", ["한국=kr"], "before a particle"],
    ["한국적이지않은말", "ko", ["한국=kr"], "before a suffix"],
    ["칠레꽃", "ko", [], "not before what is neither, for a name that is a word too"],
    ["한국꽃", "ko", ["한국=kr"], "before anything, for one that is none"],
    ["방한복", "ko", ["방한복="], "a stop phrase in Hangul"],
    ["미국비자", "ko", ["미국=us"], "before a noun that goes with countries"],
    ["한·미 협의", "ko", ["한=kr", "미=us"], "both of a pair with a dot"],
    ["タイトル、タイの", "ja", ["タイ=th"], "not inside of katakana words"],
    ["L'île Maurice et le Chili", "fr", ["île Maurice=mu", "Maurice=mu", "Chili=cl"], "of the page's language"],
    ["Chili con Carne aus Island", "de", ["Island=is"], "and not of others"],
  ];

  it.each(rows)("%j (%s) gives %j: %s", (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it("takes time in proportion to the text when every sign begins a name", () => {
    // Counts steps rather than time: hits of twice the text are twice as many, and no more.
    const hits = (times: number) =>
      termsIn({ lexicon, text: "South Korea ".repeat(times), scope: scopeOf("en") }).length;
    expect(hits(2_000)).toBe(2 * hits(1_000));
  });
});

describe("every text", () => {
  const scope = scopeOf("zh-Hans");
  const piece = fc.constantFrom(
    "China",
    "美国",
    "한국",
    "中美",
    "H-1B",
    " ",
    "-",
    "s",
    "韩",
    "는",
    "US",
    ".",
    "New Mexico",
    "비자",
    "\uD83D",
    "́",
  );

  it("gives hits inside of it, each of which reads like its name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(piece, fc.string({ unit: "binary", minLength: 1, maxLength: 1 })) }),
        (original) => {
          const { text } = fold(original);
          const all = termsIn({ lexicon, text, scope });
          for (const { start, end } of all) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            // The same words alone are found as well, at their full length.
            const alone = termsIn({ lexicon, text: text.slice(start, end), scope });
            expect(alone.some((hit) => hit.start === 0 && hit.end === end - start)).toBe(true);
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
