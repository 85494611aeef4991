/** The interface's texts, from the browser's own locale files. */
import browser from "webextension-polyfill";
import english from "../../assets/_locales/en/messages.json";
import { getMessageFrom } from "./message-from";

/**
 * English of our own, for when the browser has none: Chromium sometimes gives every message as empty to the pages of an
 * extension that was installed a moment ago, and readers would see keys.
 */
const ownEnglish = getMessageFrom(english);

/** The message of `key` in the browser's language, its placeholders filled in order; empty where no locale has it. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]) || ownEnglish(key, substitutions);
}

/** BCP 47 tag of the language that the texts are in. */
export function uiLocale(): string {
  return browser.i18n.getMessage("@@ui_locale").replaceAll("_", "-") || "en";
}
