/** Finding programmes and countries by name, in whatever language the reader types. */
import { countryName, countryOf, inLanguage } from "../policy/names";
import type { ProgrammeSummary } from "../policy/summary";
import { languages } from "../policy/types";
import type { Words } from "./words";

/** Something that can be picked. */
export interface Findable {
  readonly ref: string;
  /** In the reader's language. */
  readonly name: string;
  readonly kind: "country" | "programme";
  /** All its names, folded, for matching only. */
  readonly haystack: string;
}

/** All programmes with their countries, ready to be searched. Countries come after programmes. */
export function findables(summaries: readonly ProgrammeSummary[], words: Words): readonly Findable[] {
  const programmes = summaries.map(({ id, names, code }): Findable => {
    const all = [...languages.map((language) => names[language] ?? ""), names.native.text, code ?? "", id];
    const country = countryName(countryOf(id), words.locale);
    return {
      ref: id,
      name: inLanguage(names, words.language),
      kind: "programme",
      haystack: folded([...all, country].join("\n")),
    };
  });
  const countries = [...new Set(summaries.map(({ id }) => countryOf(id)))].map((code): Findable => {
    const name = countryName(code, words.locale);
    return { ref: code, name, kind: "country", haystack: folded(`${name}\n${countryName(code, "en")}\n${code}`) };
  });
  return [...programmes, ...countries];
}

/** The things whose names hold every word of `query`, names that begin with it first; all of them for an empty query. */
export function find(query: string, among: readonly Findable[]): readonly Findable[] {
  const asked = folded(query).trim();
  const parts = asked.split(/\s+/).filter(Boolean);
  const found = among.filter(({ haystack }) => parts.every((part) => haystack.includes(part)));
  return found.toSorted((a, b) => rank(a, asked) - rank(b, asked));
}

function rank({ name }: Findable, asked: string): number {
  const at = folded(name).indexOf(asked);
  if (at === 0) return 0;
  return at > 0 ? 1 : 2;
}

/** Without case, accents, width and the hyphens that nobody types alike. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-‐‑–]/g, "");
}
