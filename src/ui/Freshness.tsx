import type { PolicyDate } from "../policy/dates";
import { agoWords } from "./age";
import { useWords } from "./words";

interface FreshnessProps {
  readonly checked: PolicyDate;
  readonly today: PolicyDate;
  /** Whether that is long for the value in question; then the span is told in words. */
  readonly old: boolean;
}

/** When somebody last looked at the source. */
export function Freshness({ checked, today, old }: FreshnessProps) {
  const { t, locale } = useWords();
  return (
    <span class={old ? "checked is-old" : "checked"}>
      {old ? t("checkedAgo", [checked, agoWords(checked, today, locale)]) : t("checkedOn", [checked])}
    </span>
  );
}
