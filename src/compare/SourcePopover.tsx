import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon";
import { Tier } from "../ui/Tier";
import { useWords } from "../ui/words";
import type { Details } from "./details";

interface SourcePopoverProps {
  readonly details: Details;
  /** The button that opened it; the popover stands at it and gives the focus back to it. */
  readonly opener: HTMLElement;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** Where a value comes from, beside its date. Closes by Escape or a click elsewhere, as the browser does for popovers. */
export function SourcePopover({ details, opener, onCopy, onClose }: SourcePopoverProps) {
  const { t } = useWords();
  const self = useRef<HTMLElement>(null);
  const [main, ...others] = details.sources;

  useEffect(() => {
    // The source makes the button the popover's anchor and the place that gets the focus back.
    self.current?.showPopover({ source: opener });
    self.current?.focus();
  }, [opener]);

  return (
    <section
      ref={self}
      class="popover"
      popover="auto"
      role="dialog"
      aria-label={t("details_title")}
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
    >
      <h3>{details.title}</h3>
      {details.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <dl>
        {details.lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t("source")}</dt>
          <dd>
            <Tier tier={main.tier} />
            <a href={main.url} target="_blank" rel="noopener noreferrer">
              {t("details_page", [main.title, main.publisher])}
            </a>
          </dd>
        </div>
        {main.published && (
          <div>
            <dt>{t("published")}</dt>
            <dd>{main.published}</dd>
          </div>
        )}
        <div>
          <dt>{t("row_checked")}</dt>
          <dd>{main.seen}</dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{t("details_also")}</dt>
            <dd>
              {others.map(({ url, publisher }) => (
                <a key={url} href={url} target="_blank" rel="noopener noreferrer">
                  {publisher}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <div class="popover-actions">
        <a class="button outlined" href={main.url} target="_blank" rel="noopener noreferrer">
          <Icon name="source" />
          {t("open")}
        </a>
        <button type="button" class="button" onClick={() => onCopy(copiedText(details))}>
          <Icon name="copy" />
          {t("copy")}
        </button>
      </div>
    </section>
  );
}

function copiedText({ title, notes, sources: [main] }: Details): string {
  return `${[title, ...notes].join("; ")} ([${main.publisher}](${main.url}), ${main.published ?? main.seen})`;
}
