import type { PolicyDate } from "../policy/dates";
import type { Source } from "../policy/types";
import { Freshness } from "./Freshness";
import { Tier } from "./Tier";
import { useWords } from "./words";

interface SourceLinkProps {
  readonly source: Source;
  readonly today: PolicyDate;
  readonly old: boolean;
}

/** The line under a card: who says so, where, when, and when somebody last looked. */
export function SourceLink({ source, today, old }: SourceLinkProps) {
  const { t } = useWords();
  return (
    <p class="source">
      <Tier tier={source.tier} />
      <a class="name" href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
        {source.publisher}
      </a>
      {source.published && <span title={t("published")}>{source.published}</span>}
      <Freshness checked={source.seen} today={today} old={old} />
    </p>
  );
}
