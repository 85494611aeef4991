import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../settings/settings";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import type { Ask } from "../messages/requests";

/** Sites that the reader switched off, each with a way back. */
export function Sites({ ask }: { readonly ask: Ask }) {
  const { t } = useWords();
  const [sites, setSites] = useState<Settings["sites"] | null>(null);

  const refresh = useCallback(() => {
    ask("sites", {}).then(setSites, () => setSites({}));
  }, [ask]);
  useEffect(refresh, [refresh]);

  const off = Object.entries(sites ?? {})
    .filter(([, mode]) => mode === "never")
    .map(([site]) => site)
    .toSorted();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t("sites")}</h2>
      <div class="panel">
        <p class="opt">{t("sitesText")}</p>
        {sites !== null && off.length === 0 && <p class="opt quiet">{t("sitesNone")}</p>}
        {off.length > 0 && (
          <ul>
            {off.map((site) => (
              <li key={site} class="opt">
                <span class="opt-name">{site}</span>
                <button
                  type="button"
                  class="button outlined"
                  aria-label={t("siteSwitchOnNamed", [site])}
                  onClick={() => void ask("setSite", { site, mode: "automatic" }).then(refresh, refresh)}
                >
                  <Icon name="check" />
                  {t("siteSwitchOn")}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
