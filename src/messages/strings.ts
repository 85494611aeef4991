/** The interface's texts, from the browser's own locale files. */
import browser from "webextension-polyfill";

/** The message of `key` in the browser's language, its placeholders filled in order; empty where there is none. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** BCP 47 tag of the language that the texts are in. */
export function uiLocale(): string {
  return browser.i18n.getMessage("@@ui_locale").replaceAll("_", "-") || "en";
}
