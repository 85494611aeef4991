import type { PolicyDate } from "../policy/dates";
import { SourceDate } from "./SourceDate";
import type { Sources } from "./source-text";
import { useWords } from "./words";

/** One value of a row. */
export interface FactLine {
  readonly text: string;
  /** What qualifies the value, each on a line of its own. */
  readonly notes: readonly string[];
  /** What the date belongs to. */
  readonly of: { readonly sources: readonly string[] };
  readonly date: PolicyDate | null;
  /** The source was read on `date` and does not say. */
  readonly looked: boolean;
  /** Whole sentences: they take the width of the date as well, and the date follows the last word. */
  readonly prose: boolean;
}

/** A label with its values, the leading one first. Already in the reader's words. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly FactLine[];
  /** How many further values there are that are not shown. */
  readonly more: number;
}

interface FactRowsProps {
  readonly rows: readonly FactRow[];
  readonly sources: Sources;
}

/** Label, value, date; the date opens the source. */
export function FactRows({ rows, sources }: FactRowsProps) {
  const { count } = useWords();
  return (
    <dl class="facts">
      {rows.map(({ id, label, lines, more }) => (
        <div key={id}>
          <dt>{label}</dt>
          {lines.map((line, i) => (
            <FactLineCells key={i} line={line} sources={sources} />
          ))}
          {more > 0 && <dd class="wide quiet">{count("moreValues", more)}</dd>}
        </div>
      ))}
    </dl>
  );
}

function FactLineCells({ line, sources }: { readonly line: FactLine; readonly sources: Sources }) {
  const date = line.date && <SourceDate of={line.of} date={line.date} sources={sources} />;
  if (line.prose) {
    return (
      <dd class="wide">
        {line.text} <span class="date">{date}</span>
      </dd>
    );
  }
  return (
    <>
      <dd class={line.looked ? "value unknown" : "value"}>{line.text}</dd>
      <dd class="date">{date}</dd>
      {line.notes.map((note) => (
        <dd key={note} class="wide note">
          {note}
        </dd>
      ))}
    </>
  );
}
