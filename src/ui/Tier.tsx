import { sourceTiers, type SourceTier } from "../policy/types";
import { tierLabel } from "./source-text";
import { useWords } from "./words";

interface TierProps {
  readonly tier: SourceTier;
  /** Bars alone, where the word stands beside in another form. */
  readonly bare?: boolean;
}

/** Who speaks: three bars for the state itself, none for a guide, and the word. */
export function Tier({ tier, bare = false }: TierProps) {
  const { t } = useWords();
  const filled = sourceTiers.length - 1 - sourceTiers.indexOf(tier);
  return (
    <span class="tier">
      <span class="tier-bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} class={bar <= filled ? "on" : undefined} />
        ))}
      </span>
      {bare ? null : t(tierLabel(tier))}
    </span>
  );
}
