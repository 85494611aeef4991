import type { ComponentChildren } from "preact";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import type { CardForm } from "./card-content";

/** What every state of the card shares. */
export interface FrameProps {
  readonly form: CardForm;
  /** Whether an earlier card lies under this one. */
  readonly canGoBack: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

interface CardFrameProps extends FrameProps {
  /** What a screen reader announces. */
  readonly name: string;
  readonly busy?: boolean;
  /** What stands in the head between the back and the close button. */
  readonly head: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The outer shape of a card: head with back and close, then whatever the state shows. */
export function CardFrame(props: CardFrameProps) {
  const { form, canGoBack, onBack, onClose, name, busy, head, children } = props;
  const { t, language } = useWords();
  return (
    <section
      class={form === "sheet" ? "card sheet vl" : "card vl"}
      role="dialog"
      aria-label={name}
      aria-busy={busy}
      tabIndex={-1}
      lang={language}
    >
      {form === "sheet" && <div class="sheet-grip" />}
      <header class="card-head">
        {canGoBack && (
          <button
            type="button"
            class="button icon-only card-back"
            aria-label={t("back")}
            title={t("back")}
            onClick={onBack}
          >
            <Icon name="back" />
          </button>
        )}
        {head}
        {form !== "hover" && (
          <button
            type="button"
            class="button icon-only card-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
