import { render } from "preact";
import { ask } from "../messages/ask";
import { getMessage, uiLocale } from "../messages/strings";
import { wordsFrom, WordsProvider } from "../ui/words";
import { Options } from "./Options";

const words = wordsFrom(getMessage, uiLocale());
document.documentElement.lang = words.locale;
document.title = words.t("optionsTitle");

render(
  <WordsProvider value={words}>
    <Options ask={ask} />
  </WordsProvider>,
  document.body,
);
