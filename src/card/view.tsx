import type { ComponentChild } from "preact";
import { wordsFrom, WordsProvider } from "../ui/words";
import { Card, type CardProps } from "./Card";

/** Draws cards in the reader's language. `getMessage` behaves like the browser's `i18n.getMessage`. */
export function createView(
  getMessage: (key: string, substitutions: readonly string[]) => string,
  locale: string,
): (props: CardProps) => ComponentChild {
  const words = wordsFrom(getMessage, locale);
  return (props) => (
    <WordsProvider value={words}>
      <Card {...props} />
    </WordsProvider>
  );
}
