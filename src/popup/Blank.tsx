import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../ui/Icon";
import { readableNumber } from "../ui/format-number";
import { useWords } from "../ui/words";
import type { TabState } from "./use-tab";

interface BlankProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A place with nothing to list: what was looked at, and one thing to do. */
export function Blank({ icon, title, children, action }: BlankProps) {
  return (
    <div class="blank">
      <span class="glyph">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
      {action && (
        <button type="button" class="button outlined" onClick={action.onClick}>
          <Icon name="search" />
          {action.label}
        </button>
      )}
    </div>
  );
}

/** Why there is no list of this article. */
export function ArticleBlank({ tab, onLookUp }: { readonly tab: TabState; readonly onLookUp: () => void }) {
  const { t, locale } = useWords();
  const lookUp = { label: t("lookOneUp"), onClick: onLookUp };
  if (tab === "loading") return <div class="blank" aria-busy="true" />;
  if (tab === "failed") {
    return (
      <Blank icon="data" title={t("errorTitle")}>
        {t("noAnswer")}
      </Blank>
    );
  }
  const { answer } = tab;
  if (!answer?.site) {
    return (
      <Blank icon="puzzle" title={t("blank_notAPage")} action={lookUp}>
        {t("blank_notAPageText")}
      </Blank>
    );
  }
  if (answer.mode === "never") {
    return (
      <Blank icon="underline" title={t("blank_off", [answer.site])} action={lookUp}>
        {t("blank_offText")}
      </Blank>
    );
  }
  return (
    <Blank icon="underline" title={t("blank_nothing")} action={lookUp}>
      {answer.report ? t("blank_nothingRead", [readableNumber(answer.report.words, locale)]) : t("blank_notRelevant")}
    </Blank>
  );
}
