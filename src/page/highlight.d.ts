/** In both browsers since Chrome 140 and Firefox 150; not yet in TypeScript's library. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  /** The very objects that were added to the highlight. */
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number): readonly HighlightHitResult[];
}
