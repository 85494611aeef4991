/** The figures of the gold set as a table, which is Markdown and can be read in a terminal too. */
import { type BaselineFigures, type LanguageFigures, macroF1 } from "./gold-figures";
import { rates } from "./gold-score";
import { markdownTable, type Part } from "./written-part";

export const accuracyPart: Part = { name: "accuracy", command: "npm run -s gold -- --write" };

const percent = (value: number): string => value.toFixed(1);

/** A row for each language and kind. `baselines` are in the order of `ours`. */
export function accuracyTable(
  ours: readonly LanguageFigures[],
  baselines: readonly (readonly BaselineFigures[])[],
): string {
  const names = baselines[0]?.map(({ name }) => name) ?? [];
  const rows = ours.flatMap((figures, i) =>
    (["programme", "country"] as const).map((kind) => {
      const { precision, recall, f1 } = rates(figures[kind]);
      const others = (baselines[i] ?? []).map((baseline) => {
        const tally = baseline[kind];
        return tally ? percent(rates(tally).f1) : "–";
      });
      return [
        `${figures.language} ${kind}`,
        percent(precision),
        percent(recall),
        percent(f1),
        ...others,
        String(figures[kind].labelled),
      ];
    }),
  );
  return markdownTable([["", "precision", "recall", "F1", ...names.map((name) => `F1, ${name}`), "labels"], ...rows]);
}

/** The means and the forbidden hits in one sentence. */
export function summary(figures: readonly LanguageFigures[]): string {
  const forbidden = figures.reduce((sum, each) => sum + each.forbidden + each.negatives, 0);
  const hits = figures.reduce((sum, each) => sum + each.forbiddenHits + each.markedNegatives, 0);
  const share = percent((100 * hits) / Math.max(1, forbidden));
  return `Macro-F1 over ${2 * figures.length} cells: ${percent(macroF1(figures))}. Of ${forbidden} traps and hard negatives ${hits} were marked (${share} %).`;
}

/** Every fault, one line each, with its article. */
export function faultLines(figures: readonly LanguageFigures[]): readonly string[] {
  return figures.flatMap(({ faults }) => faults);
}
