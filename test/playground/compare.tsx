import { render } from "preact";
import { Comparison } from "../../src/compare/Comparison";
import { WordsProvider } from "../../src/ui/words";
import { askWith } from "./background";
import { words } from "./locale";
import { today } from "./record";

if (!location.hash && !location.search.includes("only=empty")) {
  location.hash = "us/h-1b,kr/k-tech-pass,eu/blue-card,gb/global-talent,cn/k";
}
render(
  <WordsProvider value={words}>
    <Comparison today={today} ask={askWith({})} copy={async () => undefined} />
  </WordsProvider>,
  document.body,
);
