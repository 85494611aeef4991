import type { Bar } from "../policy/scale";

interface MeterProps {
  readonly bar: Bar;
  /** A logarithmic scale, with a tick at each power of ten. */
  readonly decades: boolean;
}

/** A value as a length, beside its number; a lighter end reaches the upper value of a range. Never read out. */
export function Meter({ bar: { from, to }, decades }: MeterProps) {
  return (
    <span class={decades ? "bar decades" : "bar"} aria-hidden="true">
      <i style={{ width: percent(from) }} />
      {to > from && <i class="to" style={{ left: percent(from), width: percent(to - from) }} />}
    </span>
  );
}

/** The place of a bar where there is nothing to measure: no such route. */
export function NoMeter() {
  return <span class="bar none" aria-hidden="true" />;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
