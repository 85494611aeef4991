import fc from "fast-check";
import { expect, test } from "vitest";
import { createDetector } from "../../src/detect/detect";
import { keyOf } from "../../src/detect/keys";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import type { Term } from "../../src/detect/term";
import { texts } from "../support/runs";
import { readLexicon, readTerms } from "../tools/read-lexicon";

const { detect } = createDetector({ lexicon: lexiconFromBytes(readLexicon()) });

const terms = readTerms();
/** Everything that a mention can read: the part of a term that is one, as the lexicon writes it. */
const patterns = new Set(terms.filter(({ kind }) => kind === "country" || kind === "programme").map(partOf));

function partOf({ text, part }: Term): string {
  const key = keyOf(text);
  return part ? key.slice(part[0], part[1]) : key;
}

/** What the web makes of a name: other dashes and spaces, wide and decomposed letters, signs without width. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("-", "\u2011").replaceAll(" ", "\u00A0"),
  (text) => text.replaceAll("-", "\u2013").replaceAll(" ", " \n"),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => [...text].join("\u00AD"),
  (text) => [...text].join("\u200B"),
  (text) => `\u202B${text}\u202C`,
  (text) => `${text}\u0301`,
];

const name = fc
  .tuple(fc.constantFrom(...terms), fc.constantFrom(...disguises))
  .map(([{ text }, disguise]) => disguise(text));
const filler = fc.constantFrom(
  ..." .,;:!?()-\u2014\n/@#_'’”“s中의は",
  ". ",
  " visa ",
  " 签证",
  "비자 ",
  " Trump ",
  "\uD83D",
  "\uDE00",
  "\u{1F600}",
  "\u{1D407}",
  "\u0301",
  "\u202E",
  "\u1112",
);
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 4, arbitrary: filler }, fc.string({ unit: "binary" })), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(""));
const anyLang = fc.constantFrom(null, "en", "zh-CN", "zh-TW", "ko", "ja", "de", "fr", "es", "pt", "");

test(
  "mentions of any text lie inside of it, split no sign, read like a name, and are the same each time",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyLang, fc.boolean(), async (text, lang, everywhere) => {
        const input = { blocks: [{ id: 7, text, lang }], title: "", lang, everywhere };
        const { mentions } = await detect(input);
        let last = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsSign(text, start) || splitsSign(text, end)).toBe(false);
          expect(patterns).toContain(keyOf(text.slice(start, end)));
          last = end;
        }
        expect(await detect(input)).toEqual({ mentions, context: (await detect(input)).context });
      }),
      { numRuns: texts },
    );
  },
  30 * 60_000,
);

/** Whether a place in a text lies between the two halves of a surrogate pair. */
function splitsSign(text: string, place: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, place)) && /^[\uDC00-\uDFFF]/.test(text.slice(place));
}
