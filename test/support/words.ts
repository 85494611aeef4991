import english from "../../assets/_locales/en/messages.json";
import korean from "../../assets/_locales/ko/messages.json";
import chinese from "../../assets/_locales/zh_CN/messages.json";
import { type Words, wordsFrom } from "../../src/ui/words";
import { getMessageFrom } from "../../src/messages/message-from";

const files = { en: english, "zh-CN": chinese, ko: korean };

export type TestLocale = keyof typeof files;

/** The words of a locale, read from its file. */
export function wordsIn(locale: TestLocale): Words {
  return wordsFrom(getMessageFrom(files[locale]), locale);
}
