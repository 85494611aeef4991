import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { languageOf } from "../policy/names";
import type { Language } from "../policy/types";
import type { MessageKey, PluralKey, Translate } from "./message-keys";

/** All that drawing needs to speak to the reader. */
export interface Words {
  readonly t: Translate;
  /** The whole message for a number of things, in the form that the language wants; the number is its first placeholder. */
  readonly count: (key: PluralKey, n: number) => string;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  /** The language of the record that serves this reader. */
  readonly language: Language;
}

/**
 * Makes the words of one locale. `getMessage` is the browser's `i18n.getMessage`, or anything that behaves like it:
 * an empty string means that the locale lacks the key, and then the key itself shows, so that the gap is seen.
 */
export function wordsFrom(getMessage: (key: string, substitutions: string[]) => string, locale: string): Words {
  const t: Translate = (key, substitutions = []) => getMessage(key, [...substitutions]) || key;
  const plural = new Intl.PluralRules(locale);
  const decimal = new Intl.NumberFormat(locale);
  return {
    t,
    // French and Spanish have a third form, for millions; it reads like the general one with a number written in digits.
    count: (key, n) => t(`${key}_${plural.select(n) === "one" ? "one" : "other"}` as MessageKey, [decimal.format(n)]),
    locale,
    language: languageOf(locale),
  };
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The reader's words. Throws when nothing above the component provides them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("no WordsProvider above this component");
  return words;
}
