import type { ImportState } from "../messages/requests";
import { readableDate } from "../ui/format-date";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";

interface ImportShownProps {
  readonly state: ImportState;
  readonly onBack: (to: "previous" | "packaged") => void;
}

/** Which data are shown, with the ways back from an import. */
export function ImportShown({ state: { shown, before, packVersion }, onBack }: ImportShownProps) {
  const { t, locale } = useWords();
  if (!shown) return <p class="opt">{t("importShownOwn", [packVersion])}</p>;
  return (
    <>
      <div class="opt">
        <span class="opt-name">{t("importShown", [shown.version, shown.file, readableDate(shown.on, locale)])}</span>
        {before && (
          <button type="button" class="button outlined" data-back="previous" onClick={() => onBack("previous")}>
            <Icon name="back" />
            {t("importBack", [before.version])}
          </button>
        )}
        <button type="button" class="button outlined" data-back="packaged" onClick={() => onBack("packaged")}>
          <Icon name="back" />
          {t("importBackOwn")}
        </button>
      </div>
      {shown.over !== packVersion && <p class="opt">{t("importNewer", [packVersion])}</p>}
    </>
  );
}
