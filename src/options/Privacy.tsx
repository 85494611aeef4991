import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";

const kept = ["kept_sites", "kept_picks", "kept_imports"] as const;
const never = ["never_pages", "never_interest", "never_reports"] as const;

/** What stays in this browser, and what is never kept at all. */
export function Privacy() {
  const { t } = useWords();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t("privacy")}</h2>
      <div class="panel">
        <p class="opt">{t("privacyText")}</p>
        <div class="never">
          <div class="yes">
            <h3>{t("keptHere")}</h3>
            <ul>
              {kept.map((key) => (
                <li key={key}>
                  <Icon name="check" />
                  {t(key)}
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t("neverKept")}</h3>
            <ul>
              {never.map((key) => (
                <li key={key}>
                  <Icon name="close" />
                  {t(key)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </section>
  );
}
