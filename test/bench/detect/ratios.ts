/** Durations as multiples of a yardstick that is measured right beside: what else the machine does touches both alike. */
import { quantile } from "../../support/figures";

/** Runs that a median is taken of. */
const measuredRuns = 11;

export interface Ratio {
  /** Median of the single ratios. */
  readonly times: number;
  /** Median duration, in milliseconds. */
  readonly ms: number;
}

/** How many times as long as `yardstick` a call of `run` takes. Both are warmed up; `isSlow` spares the warming. */
export function ratioTo(yardstick: () => number, run: () => number, isSlow = false): Ratio {
  const calls = isSlow ? 1 : 20;
  for (let i = 0; i < (isSlow ? 1 : 200); i++) kept += yardstick() + run();
  const times: number[] = [];
  const durations: number[] = [];
  for (let i = 0; i < measuredRuns; i++) {
    const unit = durationOf(yardstick, 20);
    const ms = durationOf(run, calls);
    durations.push(ms);
    times.push(ms / unit);
  }
  return { times: quantile(times, 0.5), ms: quantile(durations, 0.5) };
}

/** Results are added up here, so that no engine can leave the work out. */
let kept = 0;

function durationOf(run: () => number, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) kept += run();
  return (performance.now() - start) / calls;
}

/** The yardstick: reads every code unit of the text. */
export function bareLoop(text: string): () => number {
  return () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  };
}
