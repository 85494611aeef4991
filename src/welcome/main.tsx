import { render } from "preact";
import { getMessage, uiLocale } from "../messages/strings";
import { wordsFrom, WordsProvider } from "../ui/words";
import { Welcome } from "./Welcome";

const words = wordsFrom(getMessage, uiLocale());
document.documentElement.lang = words.locale;
document.title = "Visa Lens";

render(
  <WordsProvider value={words}>
    <Welcome />
  </WordsProvider>,
  document.body,
);
