import type { SiteMode } from "../settings/settings";
import { useWords } from "../ui/words";

interface SiteBarProps {
  readonly site: string;
  readonly mode: SiteMode;
  readonly onChange: (mode: SiteMode) => void;
}

/** The site in front and whether Visa Lens is on there. */
export function SiteBar({ site, mode, onChange }: SiteBarProps) {
  const { t } = useWords();
  const isOn = mode !== "never";
  return (
    <label class="site">
      <span class="site-name">{site}</span>
      <span class="site-state">{t(isOn ? "site_on" : "site_off")}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-label={t("site_switch", [site])}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? "automatic" : "never")}
      />
    </label>
  );
}
