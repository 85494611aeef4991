import { useWords } from "../ui/words";

const names = ["article", "compare"] as const;
export type TabName = (typeof names)[number];

const labels = { article: "tab_article", compare: "tab_compare" } as const;

interface TabsProps {
  readonly shown: TabName;
  readonly counts: { readonly [T in TabName]: number };
  readonly onShow: (name: TabName) => void;
}

/** The two halves of the popup. Arrow keys move between them, as in every tab list. */
export function Tabs({ shown, counts, onShow }: TabsProps) {
  const { t } = useWords();
  return (
    <div
      class="tabs"
      role="tablist"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "ArrowLeft" && key !== "ArrowRight") return;
        const next = shown === "article" ? "compare" : "article";
        onShow(next);
        currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
      }}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={shown === name}
          aria-controls={shown === name ? `panel-${name}` : undefined}
          tabIndex={shown === name ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {t(labels[name])}
          {counts[name] > 0 && <span>{counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}
