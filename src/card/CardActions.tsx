import { Icon, type IconName } from "../ui/Icon";
import { useWords } from "../ui/words";
import type { CardForm } from "./card-content";

interface CardActionsProps {
  readonly form: CardForm;
  readonly pinned: boolean;
  /** The page that the source button opens; null leaves the button out. */
  readonly sourceUrl: string | null;
  readonly onCompare: () => void;
  readonly onPin: () => void;
  readonly onCopy: () => void;
}

/** What can be done with a card: compare first, the rest as icons, on touch screens with words. */
export function CardActions({ form, pinned, sourceUrl, onCompare, onPin, onCopy }: CardActionsProps) {
  const { t } = useWords();
  const worded = form === "sheet";
  return (
    <div class="actions">
      <button type="button" class="button tinted" onClick={onCompare}>
        <Icon name="add-compare" />
        {t("compare")}
      </button>
      <Action
        icon="pin"
        name={t(pinned ? "unpinCard" : "pinCard")}
        word={worded ? t("pin") : null}
        pressed={pinned}
        onClick={onPin}
      />
      <Action icon="copy" name={t("copyWithSource")} word={worded ? t("copy") : null} onClick={onCopy} />
      {sourceUrl !== null && (
        <a
          class={worded ? "button" : "button icon-only"}
          href={sourceUrl}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={worded ? undefined : t("openOfficialPage")}
          title={t("openOfficialPage")}
        >
          <Icon name="source" />
          {worded ? t("source") : null}
        </a>
      )}
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly name: string;
  /** Shown beside the icon; null shows the icon alone. */
  readonly word: string | null;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Action({ icon, name, word, pressed, onClick }: ActionProps) {
  const look = word === null ? "button icon-only" : "button";
  return (
    <button
      type="button"
      class={pressed ? `${look} picked` : look}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
      {word}
    </button>
  );
}
