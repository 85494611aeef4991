import { render } from "preact";
import { Options } from "../../src/options/Options";
import { WordsProvider } from "../../src/ui/words";
import { askWith } from "./background";
import { words } from "./locale";

render(
  <WordsProvider value={words}>
    <Options ask={askWith({})} />
  </WordsProvider>,
  document.body,
);
