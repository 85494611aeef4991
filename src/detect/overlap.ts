/** Which of several overlapping spans stays. */
import type { Span } from "./fold";

export interface Ranked extends Span {
  /** A higher rank wins over a longer span: a single sign gives way to any name that it touches. */
  readonly rank: number;
}

/**
 * The spans that stay, in the order of `start`: first by rank, then the longest, of equals the first in the text, of
 * equal spans the first in the list. Near linear: names are short.
 */
export function withoutOverlap<T extends Ranked>(spans: readonly T[]): readonly T[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const kept: T[] = [];
  // Runs of spans that touch each other are settled one by one.
  for (let from = 0; from < ordered.length;) {
    let to = from;
    let reach = -1;
    for (let span = ordered[to]; span && (to === from || span.start < reach); span = ordered[++to])
      reach = Math.max(reach, span.end);
    // One by one: a run can be longer than the arguments that a call may have.
    for (const span of settled(ordered.slice(from, to))) kept.push(span);
    from = to;
  }
  return kept;
}

function settled<T extends Ranked>(run: readonly T[]): readonly T[] {
  if (run.length === 1) return run;
  const length = ({ start, end }: Span) => end - start;
  const covered = new Set<number>();
  const kept: T[] = [];
  for (const span of run.toSorted((a, b) => b.rank - a.rank || length(b) - length(a) || a.start - b.start)) {
    let isFree = true;
    for (let i = span.start; i < span.end && isFree; i++) isFree = !covered.has(i);
    if (!isFree) continue;
    for (let i = span.start; i < span.end; i++) covered.add(i);
    kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
