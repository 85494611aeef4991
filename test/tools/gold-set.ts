/** Reads the gold set and runs detection over it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Detector } from "../../src/detect/detect";
import { type Language, languages } from "../../src/policy/types";
import { blocksOf, inText } from "./blocks-of";
import type { GoldLabels, Half } from "./gold-labels";
import { type Score, scoreArticle } from "./gold-score";

const root = join(import.meta.dirname, "../gold");

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly labels: GoldLabels;
}

/** A sentence in which nothing may be marked, even if countries are marked everywhere. */
export interface Negative {
  readonly text: string;
  readonly why: string;
}

/** The languages that have articles. */
export function goldLanguages(): readonly Language[] {
  return languages.filter((language) => existsSync(join(root, language)));
}

export function goldArticles(language: Language, half: Half): readonly GoldArticle[] {
  return readdirSync(join(root, language), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name: `${language}/${name}`,
      text: readFileSync(join(root, language, name, "article.txt"), "utf8"),
      // Written by gold-add.ts; the gold test checks that every label fits its text.
      labels: JSON.parse(readFileSync(join(root, language, name, "labels.json"), "utf8")) as GoldLabels,
    }))
    .filter(({ labels }) => labels.half === half)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function negatives(language: Language, half: Half): readonly Negative[] {
  const file = join(root, language, `negatives-${half}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Negative[]) : [];
}

export async function scoreOf({ detect }: Detector, { text, labels }: GoldArticle): Promise<Score> {
  const { mentions } = await detect({ blocks: blocksOf(text, labels.lang), title: labels.title, lang: labels.lang });
  return scoreArticle(text, labels, mentions.map(inText));
}

/** What was marked in a negative; it should be nothing. */
export async function hitsIn({ detect }: Detector, { text }: Negative, lang: string): Promise<readonly string[]> {
  const { mentions } = await detect({ blocks: blocksOf(text, lang), title: "", lang, everywhere: true });
  return mentions.map(inText).map(({ start, end, ref }) => `${text.slice(start, end)} as ${ref}`);
}
