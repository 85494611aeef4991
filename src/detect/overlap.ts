/** Which of several overlapping spans stays. */
import type { Span } from "./fold";

/**
 * The spans that stay, in the order of `start`: the longest wins, of equals the first in the text, of equal spans the
 * first in the list. `extent` tells what a span lays claim to, which may be more than the span itself.
 */
export function withoutOverlap<T extends Span>(spans: readonly T[], extent: (span: T) => Span = (span) => span): readonly T[] {
  const length = (span: T) => extent(span).end - extent(span).start;
  const taken: T[] = [];
  // Groups of spans that touch each other are settled one by one, so that the whole stays near linear.
  const ordered = spans.map((span, i) => ({ span, i })).toSorted((a, b) => extent(a.span).start - extent(b.span).start || a.i - b.i);
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    let reach = -1;
    for (let item = ordered[to]; item && (to === from || extent(item.span).start < reach); item = ordered[++to]) {
      reach = Math.max(reach, extent(item.span).end);
    }
    const group = ordered.slice(from, to).toSorted((a, b) => length(b.span) - length(a.span) || extent(a.span).start - extent(b.span).start || a.i - b.i);
    taken.push(...settled(group.map(({ span }) => span), extent));
    from = to;
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** Spans of `group`, which come in the order of precedence, that do not overlap one taken before. */
function settled<T extends Span>(group: readonly T[], extent: (span: T) => Span): readonly T[] {
  if (group.length === 1) return group;
  const taken: T[] = [];
  const covered = new Set<number>();
  for (const span of group) {
    const { start, end } = extent(span);
    // Names are short, so that counting signs costs less than a tree of ranges.
    let free = true;
    for (let i = start; i < end && free; i++) free = !covered.has(i);
    if (!free) continue;
    for (let i = start; i < end; i++) covered.add(i);
    taken.push(span);
  }
  return taken;
}
