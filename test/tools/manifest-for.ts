import type { Target } from "./target";

/**
 * The manifest of one browser: the root's manifest.json without the members that only the other one reads, which would
 * each be a warning there.
 */
export function manifestFor(source: string, target: Target): string {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = JSON.parse(source);
  const own =
    target === "chrome"
      ? { minimum_chrome_version, background: { service_worker: background.service_worker } }
      : { browser_specific_settings, background: { scripts: background.scripts } };
  return `${JSON.stringify({ ...common, ...own }, null, 2)}\n`;
}
