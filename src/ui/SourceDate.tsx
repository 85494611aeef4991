import type { PolicyDate } from "../policy/dates";
import { leadingSource, type Sources, sourceText } from "./source-text";
import { useWords } from "./words";

interface SourceDateProps {
  /** What the date belongs to: a fact or an event. */
  readonly of: { readonly sources: readonly string[] };
  readonly date: PolicyDate;
  readonly sources: Sources;
}

/** A date that opens its source. Every value in every surface carries one. */
export function SourceDate({ of, date, sources }: SourceDateProps) {
  const words = useWords();
  const source = leadingSource(of, sources);
  if (!source) return <span class="when">{date}</span>;
  const about = sourceText(source, words);
  return (
    <a
      class="when"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={about}
      aria-label={words.t("dateOpensSource", [date, about])}
    >
      {date}
    </a>
  );
}
