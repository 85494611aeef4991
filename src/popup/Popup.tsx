import { useEffect, useMemo, useState } from "preact/hooks";
import type { PolicyDate } from "../policy/dates";
import type { ProgrammeSummary } from "../policy/summary";
import { findables } from "../ui/find";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import { ArticleList } from "./ArticleList";
import { ArticleBlank } from "./Blank";
import { CompareTab } from "./CompareTab";
import type { PopupEdge } from "./edge";
import { SiteBar } from "./SiteBar";
import { Tabs, type TabName } from "./Tabs";
import { Tray } from "./Tray";
import { usePicks } from "./use-picks";
import { useTab } from "./use-tab";

interface PopupProps {
  readonly edge: PopupEdge;
  readonly today: PolicyDate;
}

/** The toolbar popup: is it on here, what does this article name, where, and how do those compare? */
export function Popup({ edge, today }: PopupProps) {
  const words = useWords();
  const { ask } = edge;
  const { tab, setMode } = useTab(ask);
  const { picks, add, remove } = usePicks(edge);
  const [summaries, setSummaries] = useState<readonly ProgrammeSummary[]>([]);
  const [shown, setShown] = useState<TabName>("article");
  const among = useMemo(() => findables(summaries, words), [summaries, words]);
  const answer = typeof tab === "string" ? null : tab.answer;
  const report = answer?.report ?? null;

  useEffect(() => {
    // Without the summaries names show as their ids; the list still works.
    ask("programmes", { on: today }).then(setSummaries, () => undefined);
  }, [ask, today]);

  const isPickable = (ref: string) => among.some((one) => one.ref === ref);
  return (
    <main class="popup vl">
      <header class="pop-head">
        <span class={answer?.mode === "never" ? "logo off" : "logo"}>
          <Icon name="lens" />
        </span>
        <strong>Visa Lens</strong>
        <a
          class="button icon-only"
          href="../options/index.html"
          target="_blank"
          aria-label={words.t("options")}
          title={words.t("options")}
        >
          <Icon name="settings" />
        </a>
      </header>
      {answer?.site && <SiteBar site={answer.site} mode={answer.mode} onChange={setMode} />}
      <Tabs shown={shown} counts={{ article: report?.items.length ?? 0, compare: picks.length }} onShow={setShown} />
      {shown === "compare" ? (
        <CompareTab edge={edge} picks={picks} among={among} today={today} onPick={add} onRemove={remove} />
      ) : (
        <section class="pop-panel" id="panel-article" role="tabpanel" aria-labelledby="tab-article">
          {answer && report && report.items.length > 0 ? (
            <ArticleList
              report={report}
              summaries={summaries}
              picks={picks}
              isPickable={isPickable}
              onJump={(ref, nth) => void ask("jump", { tab: answer.tab, ref, nth }).catch(() => undefined)}
              onPick={add}
              onUnpick={remove}
            />
          ) : (
            <ArticleBlank tab={tab} onLookUp={() => setShown("compare")} />
          )}
          <Tray picks={picks} among={among} onRemove={remove} onCompare={() => setShown("compare")} />
        </section>
      )}
    </main>
  );
}
