import type { PolicyDate } from "../policy/dates";
import { useWords } from "../ui/words";
import { AmbiguousCard } from "./AmbiguousCard";
import type { CardContent, CardForm } from "./card-content";
import type { FrameProps } from "./CardFrame";
import { CountryCard } from "./CountryCard";
import { LoadingCard } from "./LoadingCard";
import { MessageCard } from "./MessageCard";
import { ProgrammeCard } from "./ProgrammeCard";

export interface CardProps {
  readonly content: CardContent;
  readonly form: CardForm;
  readonly pinned: boolean;
  /** Whether `onBack` leads to an earlier card, after `onOpen` was followed inside this one. */
  readonly canGoBack: boolean;
  /** The day as of which values are told. */
  readonly today: PolicyDate;
  /** Wants this programme or country in the comparison. */
  readonly onCompare: (ref: string) => void;
  readonly onPin: () => void;
  /** Wants this Markdown in the clipboard. */
  readonly onCopy: (text: string) => void;
  /** Wants the card of another programme or country in this place. */
  readonly onOpen: (ref: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** After an error: wants the same card again. */
  readonly onRetry: () => void;
  /** After an update of the extension: wants the page reloaded. */
  readonly onReload: () => void;
}

/** What hovering a mention shows. Plain data in, wishes out: it asks nobody and knows no browser. */
export function Card(props: CardProps) {
  const { content, onRetry, onReload } = props;
  const { t } = useWords();
  const frame: FrameProps = props;
  switch (content.kind) {
    case "loading":
      return <LoadingCard {...frame} title={content.title} />;
    case "programme":
      return <ProgrammeCard {...props} {...content} />;
    case "country":
      return <CountryCard {...props} {...content} />;
    case "ambiguous":
      return <AmbiguousCard {...props} {...content} />;
    case "unknown":
      return (
        <MessageCard {...frame} title={content.title}>
          {t("notInRecord")}
        </MessageCard>
      );
    case "error":
      return (
        <MessageCard {...frame} title={t("errorTitle")} action={{ label: t("tryAgain"), onClick: onRetry }}>
          {t("errorText")} <span class="quiet">{t("errorCode", [content.code])}</span>
        </MessageCard>
      );
    case "updated":
      return (
        <MessageCard {...frame} title={t("updatedTitle")} action={{ label: t("reload"), onClick: onReload }}>
          {t("updatedText")}
        </MessageCard>
      );
  }
}
