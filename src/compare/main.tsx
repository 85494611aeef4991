import { render } from "preact";
import { ask } from "../messages/ask";
import { getMessage, uiLocale } from "../messages/strings";
import { wordsFrom, WordsProvider } from "../ui/words";
import { Comparison } from "./Comparison";

const words = wordsFrom(getMessage, uiLocale());
document.documentElement.lang = words.locale;
document.title = words.t("comparisonTitle");

render(
  <WordsProvider value={words}>
    <Comparison
      today={new Date().toISOString().slice(0, 10)}
      ask={ask}
      copy={(text) => navigator.clipboard.writeText(text)}
    />
  </WordsProvider>,
  document.body,
);
