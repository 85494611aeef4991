import { useMemo, useState } from "preact/hooks";
import type { PolicyDate } from "../policy/dates";
import type { Findable } from "../ui/find";
import { PickField } from "../ui/PickField";
import { mostPicks, type Picks } from "../ui/picks";
import { markdownOf, textTable } from "../ui/text-table";
import { useComparison } from "../ui/use-comparison";
import { useWords } from "../ui/words";
import type { PopupEdge } from "./edge";
import { columnSource } from "./column-source";
import { MiniComparison, mostMiniColumns } from "./MiniComparison";
import { PickedList } from "./Tray";

interface CompareTabProps {
  readonly edge: PopupEdge;
  readonly picks: Picks;
  readonly among: readonly Findable[];
  readonly today: PolicyDate;
  readonly onPick: (ref: string) => void;
  readonly onRemove: (ref: string) => void;
}

/** Two or three picks side by side, a field to add more, and the way to the full table. */
export function CompareTab({ edge, picks, among, today, onPick, onRemove }: CompareTabProps) {
  const words = useWords();
  const { t } = words;
  const [copied, setCopied] = useState(false);
  const source = useMemo(() => columnSource(edge.ask, today), [edge.ask, today]);
  const comparison = useComparison({ source, refs: picks.slice(0, mostMiniColumns), on: today });

  async function copy(): Promise<void> {
    if (!comparison) return;
    await edge.copy(markdownOf(textTable(comparison.columns, comparison.groups, words)));
    setCopied(true);
  }

  return (
    <section class="pop-panel" id="panel-compare" role="tabpanel" aria-labelledby="tab-compare">
      <div class="compare-head">
        <PickField
          among={among}
          picked={picks}
          disabled={picks.length >= mostPicks}
          autoFocus={picks.length < 2}
          onPick={onPick}
        />
        {(picks.length === 1 || picks.length > mostMiniColumns) && (
          <PickedList picks={picks} among={among} onRemove={onRemove} />
        )}
      </div>
      <div class="pop-scroll" tabIndex={0} role="region" aria-label={t("tab_compare")}>
        {comparison && comparison.columns.length >= 2 ? (
          <MiniComparison columns={comparison.columns} groups={comparison.groups} onRemove={onRemove} />
        ) : (
          <p class="hint">{t(picks.length === 1 ? "pickOneMore" : "pickTwo")}</p>
        )}
        {picks.length > mostMiniColumns && <p class="hint">{words.count("miniShows", picks.length)}</p>}
      </div>
      <footer class="tray">
        <div class="tray-actions">
          <button
            type="button"
            class="button outlined"
            disabled={!comparison || picks.length < 2}
            onClick={() => void copy()}
          >
            {t(copied ? "copied" : "copyTable")}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => void edge.ask("compare", { refs: [...picks] }).catch(() => undefined)}
          >
            {t("openFullComparison")}
          </button>
        </div>
      </footer>
    </section>
  );
}
