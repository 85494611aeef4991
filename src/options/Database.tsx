import { useEffect, useState } from "preact/hooks";
import type { AboutAnswer } from "../messages/requests";
import { compareDates } from "../policy/dates";
import { readableDate } from "../ui/format-date";
import { readableNumber } from "../ui/format-number";
import { useWords } from "../ui/words";
import type { Ask } from "../messages/requests";

/** How much the record holds and how old it is. */
export function Database({ ask }: { readonly ask: Ask }) {
  const { t, locale } = useWords();
  const [about, setAbout] = useState<AboutAnswer | "failed" | null>(null);

  useEffect(() => {
    ask("about", {}).then(setAbout, () => setAbout("failed"));
  }, [ask]);

  if (about === null) return null;
  if (about === "failed") {
    return (
      <section aria-labelledby="database">
        <h2 id="database">{t("database")}</h2>
        <p class="panel opt">{t("databaseFailed")}</p>
      </section>
    );
  }
  const reviewed = Object.values(about.reviewed).toSorted(compareDates);
  const figures = [
    { label: t("programmes"), value: readableNumber(about.programmes, locale) },
    { label: t("countries"), value: readableNumber(reviewed.length, locale) },
    { label: t("reviewedLast"), value: reviewed.at(-1) },
    { label: t("reviewedFirst"), value: reviewed[0] },
  ];
  return (
    <section aria-labelledby="database">
      <h2 id="database">{t("database")}</h2>
      <div class="panel">
        <dl class="meter">
          {figures.map(
            ({ label, value }) =>
              value !== undefined && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{/^\d{4}-/.test(value) ? readableDate(value, locale) : value}</dd>
                </div>
              ),
          )}
        </dl>
        <p class="opt">{t("databaseText")}</p>
        {about.from === "memory" && <p class="opt">{t("databaseInMemory")}</p>}
        <p class="opt quiet">{t("edition", [about.packVersion])}</p>
      </div>
    </section>
  );
}
