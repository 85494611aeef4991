import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";

interface ArticleRowProps {
  readonly name: string;
  readonly tile: ComponentChild;
  readonly note: ComponentChild;
  /** How often the article names it. */
  readonly count: number;
  readonly picked: boolean;
  readonly pickable: boolean;
  /** Shows the nth mention on the page, from 0. */
  readonly onJump: (nth: number) => void;
  readonly onPick: () => void;
}

/** One country or programme of the article: a way to its mentions and into the comparison. */
export function ArticleRow({ name, tile, note, count, picked, pickable, onJump, onPick }: ArticleRowProps) {
  const { t } = useWords();
  const [at, setAt] = useState<number | null>(null);

  function jump(step: 1 | -1): void {
    const first = step === 1 ? 0 : count - 1;
    const next = at === null ? first : (at + step + count) % count;
    setAt(next);
    onJump(next);
  }

  return (
    <li class="mention">
      {tile}
      <span class="mention-text">
        <span class="name">{name}</span>
        {note && <span class="note">{note}</span>}
      </span>
      <span class={at === null ? "hop" : "hop on"}>
        {count > 1 && (
          <button type="button" aria-label={t("previousMention", [name])} onClick={() => jump(-1)}>
            <Icon name="up" />
          </button>
        )}
        <b>{at === null ? String(count) : t("mentionAt", [String(at + 1), String(count)])}</b>
        <button type="button" aria-label={t("nextMention", [name])} onClick={() => jump(1)}>
          <Icon name="down" />
        </button>
      </span>
      <button
        type="button"
        class="pick"
        aria-pressed={picked}
        aria-label={t("addToComparison", [name])}
        disabled={!pickable}
        onClick={onPick}
      >
        <Icon name={picked ? "check" : "plus"} />
      </button>
    </li>
  );
}
