/** How detection fares on one language of the gold set. */
import type { Detector } from "../../src/detect/detect";
import type { Language } from "../../src/policy/types";
import { baselinesFor } from "./gold-baselines";
import type { Half } from "./gold-labels";
import { rates, scoreArticle, sum, type Tally } from "./gold-score";
import { goldArticles, hitsIn, negatives, scoreOf } from "./gold-set";

export interface LanguageFigures {
  readonly language: string;
  readonly programme: Tally;
  readonly country: Tally;
  readonly forbidden: number;
  readonly forbiddenHits: number;
  readonly negatives: number;
  /** Hard negatives in which anything was marked. */
  readonly markedNegatives: number;
  /** What went wrong, one line each. */
  readonly faults: readonly string[];
}

export async function figuresOf(detector: Detector, language: Language, half: Half): Promise<LanguageFigures> {
  const articles = goldArticles(language, half);
  const scores = await Promise.all(articles.map((article) => scoreOf(detector, article)));
  const hard = negatives(language, half);
  const marked = await Promise.all(hard.map((negative) => hitsIn(detector, negative, language)));
  return {
    language,
    programme: sum(scores.map((score) => score.programme)),
    country: sum(scores.map((score) => score.country)),
    forbidden: scores.reduce((total, score) => total + score.forbidden, 0),
    forbiddenHits: scores.reduce((total, score) => total + score.forbiddenHits, 0),
    negatives: hard.length,
    markedNegatives: marked.filter((hits) => hits.length > 0).length,
    faults: [
      ...scores.flatMap(({ faults }, i) => faults.map((fault) => `${articles[i]?.name}: ${fault}`)),
      ...marked.flatMap((hits, i) => hits.map((hit) => `negative: ${hit} in "${hard[i]?.text}"`)),
    ],
  };
}

/** Mean F1, in percent, over both kinds of every language. */
export function macroF1(figures: readonly LanguageFigures[]): number {
  const cells = figures.flatMap(({ programme, country }) => [rates(programme).f1, rates(country).f1]);
  return cells.reduce((total, f1) => total + f1, 0) / Math.max(1, cells.length);
}

export interface BaselineFigures {
  readonly name: string;
  /** Null where the baseline has nothing to say. */
  readonly programme: Tally | null;
  readonly country: Tally | null;
}

/** How names alone and compromise alone fare on the same articles. */
export function baselineFigures(language: Language, half: Half): readonly BaselineFigures[] {
  const articles = goldArticles(language, half);
  return baselinesFor(language).map(({ name, mark }) => {
    const tallyOf = (kind: "programme" | "country"): Tally | null => {
      const scores = articles.map(({ text, labels }) => {
        const marks = mark(text, kind);
        return marks ? scoreArticle(text, labels, marks)[kind] : null;
      });
      return scores.includes(null) ? null : sum(scores.filter((score) => score !== null));
    };
    return { name, programme: tallyOf("programme"), country: tallyOf("country") };
  });
}
