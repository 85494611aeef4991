import { render } from "preact";
import { ask } from "../messages/ask";
import { getMessage, uiLocale } from "../messages/strings";
import { wordsFrom, WordsProvider } from "../ui/words";
import { keepPicks, loadPicks } from "./kept-picks";
import { Popup } from "./Popup";

const words = wordsFrom(getMessage, uiLocale());
document.documentElement.lang = words.locale;

render(
  <WordsProvider value={words}>
    <Popup
      today={new Date().toISOString().slice(0, 10)}
      edge={{
        ask,
        loadPicks,
        keepPicks,
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    />
  </WordsProvider>,
  document.body,
);
