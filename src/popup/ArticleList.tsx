import type { ArticleItem, ArticleReport } from "../messages/requests";
import { countryName, countryOf, inLanguage } from "../policy/names";
import type { ProgrammeSummary } from "../policy/summary";
import { mostPicks, type Picks } from "../ui/picks";
import { StatusChip } from "../ui/StatusChip";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import { ArticleRow } from "./ArticleRow";
import { articleLists } from "./article-order";

interface ArticleListProps {
  readonly report: ArticleReport;
  readonly summaries: readonly ProgrammeSummary[];
  readonly picks: Picks;
  /** Whether the record has something to compare under this ref. */
  readonly isPickable: (ref: string) => boolean;
  readonly onJump: (ref: string, nth: number) => void;
  readonly onPick: (ref: string) => void;
  readonly onUnpick: (ref: string) => void;
}

/** What the article names, complete without any mark on the page. */
export function ArticleList(props: ArticleListProps) {
  const { report } = props;
  const { t } = useWords();
  const { programmes, countries } = articleLists(report);
  return (
    <div class="pop-scroll" tabIndex={0} role="region" aria-label={t("tab_article")}>
      <Group {...props} label={t("programmes")} items={programmes} />
      <Group {...props} label={t("countries")} items={countries} />
    </div>
  );
}

interface GroupProps extends ArticleListProps {
  readonly label: string;
  readonly items: readonly ArticleItem[];
}

function Group({ label, items, summaries, picks, isPickable, onJump, onPick, onUnpick }: GroupProps) {
  const { language, locale } = useWords();
  if (items.length === 0) return null;
  return (
    <>
      <h2 class="group">
        <span>{label}</span>
        <span>{items.length}</span>
      </h2>
      <ul>
        {items.map(({ kind, ref, count }) => {
          const summary = summaries.find(({ id }) => id === ref);
          const isPicked = picks.includes(ref);
          return (
            <ArticleRow
              key={ref}
              name={summary ? inLanguage(summary.names, language) : kind === "country" ? countryName(ref, locale) : ref}
              tile={<Tile code={kind === "country" ? ref : countryOf(ref)} />}
              note={summary && <StatusChip status={summary.status} legal={summary.legal} plain />}
              count={count}
              picked={isPicked}
              pickable={isPicked || (isPickable(ref) && picks.length < mostPicks)}
              onJump={(nth) => onJump(ref, nth)}
              onPick={() => (isPicked ? onUnpick(ref) : onPick(ref))}
            />
          );
        })}
      </ul>
    </>
  );
}
