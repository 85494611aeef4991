/** Scores mentions against labels, as CONTRIBUTING describes: precision, recall and F1 a kind, forbidden hits apart. */
import type { Mention } from "../../src/detect/types";
import type { GoldLabels, GoldMention } from "./gold-labels";

export type Prediction = Pick<Mention, "start" | "end" | "kind" | "ref">;

export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly labelled: number;
}

export interface Score {
  readonly country: Tally;
  readonly programme: Tally;
  readonly forbiddenHits: number;
  readonly forbidden: number;
  /** What went wrong, one line each, for a person to read. */
  readonly faults: readonly string[];
}

/** A prediction is right when it lies between the shortest and the widest good span and means the same. */
export function isRight(prediction: Prediction, label: GoldMention): boolean {
  return (
    prediction.kind === label.kind &&
    prediction.ref === label.ref &&
    (label.minStart ?? label.start) <= prediction.start &&
    prediction.start <= label.start &&
    label.end <= prediction.end &&
    prediction.end <= (label.maxEnd ?? label.end)
  );
}

/** Holds one article's predictions against its labels. Optional labels are neither rewarded nor punished. */
export function scoreArticle(text: string, labels: GoldLabels, predictions: readonly Prediction[]): Score {
  const faults: string[] = [];
  const taken = new Set<GoldMention>();
  const tallies = {
    country: { right: 0, predicted: 0, labelled: 0 },
    programme: { right: 0, predicted: 0, labelled: 0 },
  };
  let forbiddenHits = 0;
  for (const prediction of predictions) {
    const label = labels.mentions.find((each) => !taken.has(each) && isRight(prediction, each));
    const isOptional =
      label?.optional ??
      labels.mentions.some((each) => (each.optional && touches(prediction, each)) || isInName(prediction, each));
    if (label) taken.add(label);
    if (isOptional) continue;
    tallies[prediction.kind].predicted++;
    if (label) tallies[prediction.kind].right++;
    else
      faults.push(
        `wrong: "${text.slice(prediction.start, prediction.end)}" as ${prediction.ref}${around(text, prediction)}`,
      );
    const forbidden = label ? undefined : labels.forbidden.find((each) => touches(prediction, each));
    if (forbidden) {
      forbiddenHits++;
      faults.push(`forbidden: "${forbidden.surface}" (${forbidden.why})`);
    }
  }
  for (const label of labels.mentions) {
    if (label.optional) continue;
    tallies[label.kind].labelled++;
    if (!taken.has(label)) faults.push(`missed: "${label.surface}" as ${label.ref}${around(text, label)}`);
  }
  return { ...tallies, forbiddenHits, forbidden: labels.forbidden.length, faults };
}

/** Whether a country stands inside of a programme's name, as in EU Blue Card: it may be marked or not. */
function isInName({ start, end, kind }: Prediction, label: GoldMention): boolean {
  return (
    kind === "country" &&
    label.kind === "programme" &&
    (label.minStart ?? label.start) <= start &&
    end <= (label.maxEnd ?? label.end)
  );
}

function touches(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return ` in "${text.slice(Math.max(0, start - 20), end + 20).replaceAll("\n", " ")}"`;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      right: total.right + tally.right,
      predicted: total.predicted + tally.predicted,
      labelled: total.labelled + tally.labelled,
    }),
    { right: 0, predicted: 0, labelled: 0 },
  );
}

/** Precision, recall and F1 in percent; 100 where there is nothing to find and nothing was found. */
export function rates({ right, predicted, labelled }: Tally): { precision: number; recall: number; f1: number } {
  const precision = predicted === 0 ? 100 : (100 * right) / predicted;
  const recall = labelled === 0 ? 100 : (100 * right) / labelled;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
