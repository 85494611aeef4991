import type { ComponentChildren } from "preact";
import type { Fact } from "../policy/types";
import { isInCourt, statusWords } from "./status";
import { useWords } from "./words";

/** One mark a status, told apart by shape alone. */
const marks: { readonly [status: string]: ComponentChildren } = {
  open: <circle class="fill" cx="5" cy="5" r="4" />,
  announced: <circle cx="5" cy="5" r="4.25" />,
  proposed: <circle cx="5" cy="5" r="4.25" stroke-dasharray="2.2 2.25" />,
  suspended: <path d="M3 1v8M7 1v8" stroke-width="2" />,
  closing: <path d="M9.25 5a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0M5 2.6V5l1.7 1" />,
  closed: <path d="m1.5 1.5 7 7M8.5 1.5l-7 7" />,
};

const courtMark = (
  <>
    <circle cx="5" cy="5" r="4.25" />
    <path class="fill" d="M5 .75a4.25 4.25 0 0 0 0 8.5z" />
  </>
);

interface StatusChipProps {
  readonly status: Fact | null;
  readonly legal: Fact | null;
  /** Without border, for use inside lines and tables. */
  readonly plain?: boolean;
}

/** The state of a programme: a shape and words in ink, never a colour. */
export function StatusChip({ status, legal, plain = false }: StatusChipProps) {
  const words = useWords();
  const code = typeof status?.value === "string" ? status.value : "";
  const mark = isInCourt(legal) && code !== "closed" ? courtMark : marks[code];
  return (
    <span class={plain ? "status plain" : "status"}>
      {mark && (
        <svg viewBox="0 0 10 10" aria-hidden="true">
          {mark}
        </svg>
      )}
      {statusWords(status, legal, words)}
    </span>
  );
}
