import { factOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import type { Field } from "../policy/fields";
import type { Programme } from "../policy/types";
import { periodOf, qualifiersOf, readingOf } from "./format-value";
import type { MessageKey } from "./message-keys";
import { SourceDate } from "./SourceDate";
import { shownDate, type Sources } from "./source-text";
import { useWords } from "./words";

/** The three headline figures of every programme, in this order on every surface: readers learn the place once. */
export const headlines = [
  { field: "fee", label: "headline_fee" },
  { field: "processingTime", label: "headline_processingTime" },
  { field: "yearsToPR", label: "headline_yearsToPR" },
] as const satisfies readonly { readonly field: Field; readonly label: MessageKey }[];

interface FiguresProps {
  readonly programme: Programme;
  readonly sources: Sources;
  readonly on: PolicyDate;
}

/** Cost, decision, permanent residence. */
export function Figures({ programme, sources, on }: FiguresProps) {
  return (
    <div class="figures">
      {headlines.map(({ field, label }) => (
        <Figure key={field} programme={programme} sources={sources} on={on} field={field} label={label} />
      ))}
    </div>
  );
}

interface FigureProps extends FiguresProps {
  readonly field: Field;
  readonly label: MessageKey;
}

function Figure({ programme, sources, on, field, label }: FigureProps) {
  const words = useWords();
  const fact = factOn({ programme, field, on });
  const reading = readingOf(fact, field, words);
  const date = fact && shownDate(fact, sources);
  const notes = fact ? [periodOf(fact, words), ...qualifiersOf(fact, words)].filter((note) => note !== null) : [];
  return (
    <div class="figure">
      <p class="figure-label">{field === "yearsToPR" ? <abbr title={words.t("field_yearsToPR")}>{words.t(label)}</abbr> : words.t(label)}</p>
      {reading.figure ? (
        <p class="figure-value">
          {reading.figure.number} <small>{reading.figure.unit}</small>
        </p>
      ) : (
        <p class={reading.kind === "unknown" ? "figure-value words unknown" : "figure-value words"}>{reading.text}</p>
      )}
      {notes.map((note) => (
        <p key={note} class="figure-note">
          {note}
        </p>
      ))}
      {fact && date && (
        <p class="figure-date">
          <SourceDate of={fact} date={date} sources={sources} looked={fact.value === "silent"} />
        </p>
      )}
    </div>
  );
}
