import { factOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import type { Field } from "../policy/fields";
import { inLanguage } from "../policy/names";
import type { Programme } from "../policy/types";
import { factsByIssue } from "./by-issue";
import { periodOf, readingOf, variesReading } from "./format-value";
import { headlines } from "./headlines";
import type { MessageKey } from "./message-keys";
import { SourceDate } from "./SourceDate";
import { shownDate, type Sources } from "./source-text";
import { useWords } from "./words";

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
  const varies = fact === null && factsByIssue(programme, field, on).length > 0;
  const reading = varies ? variesReading(words) : readingOf(fact, field, words);
  const date = fact && shownDate(fact, sources);
  const period = fact && periodOf(fact, words);
  const note = fact?.appliesTo && inLanguage(fact.appliesTo, words.language);
  return (
    <div class="figure">
      <p class="figure-label">
        {field === "yearsToPR" ? <abbr title={words.t("field_yearsToPR")}>{words.t(label)}</abbr> : words.t(label)}
      </p>
      {reading.figure ? (
        <p class="figure-value">
          {reading.figure.number} <small>{reading.figure.unit}</small>
        </p>
      ) : (
        <p class={reading.kind === "unknown" ? "figure-value words unknown" : "figure-value words"}>{reading.text}</p>
      )}
      {period && <p class="figure-note">{period}</p>}
      {note && (
        <p class="figure-note long" title={note}>
          {note}
        </p>
      )}
      {fact && date && (
        <p class="figure-date">
          <SourceDate of={fact} date={date} sources={sources} />
        </p>
      )}
    </div>
  );
}
