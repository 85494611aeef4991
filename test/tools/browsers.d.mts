/** Paths of a browser that can run the extension; installs one where none is. Throws when that fails. */
export function ensureBrowser(name: "chromium" | "firefox"): string;
