import type { RowId } from "../policy/cells";
import type { Extreme } from "../policy/scale";
import { extremeLabel } from "./extreme-words";
import { useWords } from "./words";

/** A triangle and a word, for the one lowest and the one highest value of a row. */
export function ExtremeMark({ extreme, row }: { readonly extreme: Extreme; readonly row: RowId }) {
  const { t } = useWords();
  const isLow = extreme === "lowest";
  return (
    <span class={isLow ? "extreme low" : "extreme high"}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <path d={isLow ? "M.5 1.5h7L4 7z" : "M1 6.5h6L4 1.5z"} />
      </svg>
      {t(extremeLabel(extreme, row))}
    </span>
  );
}
