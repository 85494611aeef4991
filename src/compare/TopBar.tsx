import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { Icon, type IconName } from "../ui/Icon";
import { mostPicks } from "../ui/picks";
import { useWords } from "../ui/words";

interface TopBarProps {
  /** The field that adds columns. */
  readonly field: ComponentChild;
  readonly picked: number;
  /** Rows in which every column says the same. */
  readonly sameRows: number;
  readonly differencesOnly: boolean;
  readonly onDifferencesOnly: (on: boolean) => void;
  readonly onCopyMarkdown: () => Promise<void>;
  readonly onCopyCsv: () => Promise<void>;
}

/** What can be done with the whole comparison. Stays in view. */
export function TopBar(props: TopBarProps) {
  const { field, picked, sameRows, differencesOnly, onDifferencesOnly, onCopyMarkdown, onCopyCsv } = props;
  const { t, count } = useWords();
  return (
    <header class="top">
      <span class="logo">
        <Icon name="lens" />
      </span>
      <h1>{t("comparisonTitle")}</h1>
      <div class="top-field">{field}</div>
      <span class="top-note">{t("pickedOf", [String(picked), String(mostPicks)])}</span>
      <span class="top-space" />
      <label>
        {differencesOnly && <span class="top-note">{count("sameRows", sameRows)}</span>}
        <span>{t("differencesOnly")}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={differencesOnly}
          onChange={({ currentTarget }) => onDifferencesOnly(currentTarget.checked)}
        />
      </label>
      <CopyButton icon="markdown" label={t("copyMarkdown")} disabled={picked === 0} onCopy={onCopyMarkdown} />
      <CopyButton icon="table" label={t("copyCsv")} disabled={picked === 0} onCopy={onCopyCsv} />
    </header>
  );
}

interface CopyButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled: boolean;
  readonly onCopy: () => Promise<void>;
}

/** Says so once the text is in the clipboard, until the pointer or the focus leaves. */
function CopyButton({ icon, label, disabled, onCopy }: CopyButtonProps) {
  const { t } = useWords();
  const [done, setDone] = useState(false);
  const forget = () => setDone(false);
  return (
    <button
      type="button"
      class="button"
      disabled={disabled}
      onClick={() => void onCopy().then(() => setDone(true))}
      onPointerLeave={forget}
      onBlur={forget}
    >
      <Icon name={done ? "check" : icon} />
      <span aria-live="polite">{done ? t("copied") : label}</span>
    </button>
  );
}
