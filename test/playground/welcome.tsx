import { render } from "preact";
import { WordsProvider } from "../../src/ui/words";
import { Welcome } from "../../src/welcome/Welcome";
import { words } from "./locale";

render(
  <WordsProvider value={words}>
    <Welcome />
  </WordsProvider>,
  document.body,
);
