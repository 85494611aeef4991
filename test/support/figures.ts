/** Figures of repeated measurements. */

export interface Measured {
  readonly name: string;
  /** Duration of each run, in milliseconds. */
  readonly runsMs: readonly number[];
}

/** The smallest duration that `share` (0 to 1) of the runs stay within; NaN without runs. */
export function quantile(runsMs: readonly number[], share: number): number {
  const ordered = runsMs.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN;
}

/**
 * A table of medians and 95th percentiles, in milliseconds and as multiples of the median of `yardstick`: what a machine
 * can do differs, how many times as long a thing takes hardly does.
 */
export function figuresTable(yardstick: Measured, others: readonly Measured[]): string {
  const unit = quantile(yardstick.runsMs, 0.5);
  const rows = [yardstick, ...others].map(({ name, runsMs }) => {
    const [median, p95] = [quantile(runsMs, 0.5), quantile(runsMs, 0.95)];
    const times = (ms: number) => `${(ms / unit).toFixed(2)} x`;
    return [name, String(runsMs.length), `${median.toFixed(2)} ms`, `${p95.toFixed(2)} ms`, times(median), times(p95)];
  });
  const all = [["", "runs", "median", "p95", "median", "p95"], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0))) ?? [];
  const padded = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0));
  return all.map((row) => row.map(padded).join("  ").trimEnd()).join("\n");
}
