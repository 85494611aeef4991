/** What the reader can set, its defaults, and what it means for a site. */

/** `automatic`: articles that look relevant are marked; `never`: nothing is. */
export const siteModes = ["automatic", "never"] as const;
export type SiteMode = (typeof siteModes)[number];

export interface Settings {
  /** Own modes of single sites, by site key; all others are automatic. */
  readonly sites: { readonly [site: string]: SiteMode };
}

export const defaultSettings: Settings = { sites: {} };

/**
 * The site that an address belongs to: its host without a leading `www.`, in lower case, with the port where one is
 * given. Null for what is no web page (`about:`, `file:`, extension pages).
 */
export function siteKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return url.host.replace(/^www\./, "");
}

export function modeOf(settings: Settings, site: string): SiteMode {
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? "automatic") : "automatic";
}

/** Whether pages of `site` may be marked. */
export function isOn(settings: Settings, site: string): boolean {
  return modeOf(settings, site) !== "never";
}

/** The settings with the mode of one site changed; a site set back to `automatic` is no longer listed. */
export function withSiteMode(settings: Settings, site: string, mode: SiteMode): Settings {
  const { [site]: _before, ...others } = settings.sites;
  return { ...settings, sites: mode === "automatic" ? others : { ...others, [site]: mode } };
}

/** Reads stored settings; whatever is not of the right shape is left out, so that a damaged copy never stops anything. */
export function settingsFrom(stored: unknown): Settings {
  if (!isRecord(stored) || !isRecord(stored["sites"])) return defaultSettings;
  const sites = Object.entries(stored["sites"]).filter((entry): entry is [string, SiteMode] => isSiteMode(entry[1]));
  return { sites: Object.fromEntries(sites) };
}

export function isSiteMode(value: unknown): value is SiteMode {
  return siteModes.some((mode) => mode === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
