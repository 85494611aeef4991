/** What comes out on the gold set without rules: names alone, and compromise alone. */
import { AhoCorasick } from "@monyone/aho-corasick";
import nlp from "compromise";
import { Script, scriptAt } from "../../src/detect/script";
import { scopeOf, scopes } from "../../src/detect/term";
import type { Language } from "../../src/policy/types";
import type { Prediction } from "./gold-score";
import { readTerms } from "./read-lexicon";

export interface Baseline {
  readonly name: string;
  /** Marks in a text of the language; null where it has nothing to say about a kind of mention in that language. */
  readonly mark: (text: string, kind: Prediction["kind"]) => readonly Prediction[] | null;
}

/** Both baselines for a language. */
export function baselinesFor(language: Language): readonly Baseline[] {
  const refs = refsOf(language);
  return [names(refs), compromise(language, refs)];
}

interface Named {
  readonly kind: Prediction["kind"];
  readonly ref: string;
}

/** The names of the lexicon on pages in the language, each with what it means first. */
function refsOf(language: Language): ReadonlyMap<string, Named> {
  const bits = scopes[scopeOf(language)] ?? 0;
  const refs = new Map<string, Named>();
  for (const { text, kind, ref, languages, part } of readTerms()) {
    if ((languages & bits) === 0 || part || (kind !== "country" && kind !== "programme")) continue;
    if (!refs.has(text)) refs.set(text, { kind, ref });
  }
  return refs;
}

/** Every name, the longest where several match, in whole words where the script has any. */
function names(refs: ReadonlyMap<string, Named>): Baseline {
  const machine = new AhoCorasick([...refs.keys()]);
  return {
    name: "names alone",
    mark: (text, kind) => {
      const found = machine
        .matchInText(text)
        .filter(({ begin, end }) => isWhole(text, begin, end))
        .toSorted((a, b) => a.begin - b.begin || b.end - a.end);
      const kept: Prediction[] = [];
      let last = 0;
      for (const { begin: start, end, keyword } of found) {
        const named = refs.get(keyword);
        if (start < last || !named) continue;
        last = end;
        if (named.kind === kind) kept.push({ start, end, ...named });
      }
      return kept;
    },
  };
}

function isWhole(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => scriptAt(text, at) === Script.word;
  return !(isWord(start) && isWord(start - 1)) && !(isWord(end - 1) && isWord(end));
}

/** What compromise tags as a country; it reads English, and knows no programmes. */
function compromise(language: Language, refs: ReadonlyMap<string, Named>): Baseline {
  return {
    name: "compromise alone",
    mark: (text, kind) => {
      if (language !== "en" || kind !== "country") return null;
      const places = nlp(text).match("(#Country|#Demonym)+").json({ offset: true }) as readonly {
        readonly offset: { readonly start: number; readonly length: number };
      }[];
      return places.flatMap(({ offset: { start, length } }) => {
        // It takes stops and commas behind a word along.
        const surface = text.slice(start, start + length).replace(/[^\p{L}.]+$|(?<!\b\p{L}(?:\.\p{L})*)\.$/u, "");
        const named = refs.get(surface);
        return named?.kind === "country" ? [{ start, end: start + surface.length, ...named }] : [];
      });
    },
  };
}
