import { compareDates, type PolicyDate } from "./dates";
import { factOn } from "./as-of";
import type { Fact, LocalText, Programme, ProgrammeId, ProgrammeKind } from "./types";

/** What a list shows of a programme. */
export interface ProgrammeSummary {
  readonly id: ProgrammeId;
  readonly kind: ProgrammeKind;
  readonly names: Programme["names"];
  readonly code?: string | undefined;
  readonly audience: LocalText;
  /** State on the day asked for; null where the record has none. */
  readonly status: Fact | null;
  readonly legal: Fact | null;
  readonly yearsToPR: Fact | null;
  /** Day of the newest event up to the day asked for; null without events. */
  readonly changed: PolicyDate | null;
}

/** The summary of `programme` as of the day `on`. */
export function summaryOf(programme: Programme, on: PolicyDate): ProgrammeSummary {
  const past = programme.events.map(({ date }) => date).filter((date) => compareDates(date, on) <= 0);
  return {
    id: programme.id,
    kind: programme.kind,
    names: programme.names,
    code: programme.code,
    audience: programme.audience,
    status: factOn({ programme, field: "status", on }),
    legal: factOn({ programme, field: "legal", on }),
    yearsToPR: factOn({ programme, field: "yearsToPR", on }),
    changed: past.toSorted(compareDates).at(-1) ?? null,
  };
}
