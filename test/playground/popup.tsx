import { render } from "preact";
import type { ArticleReport, TabAnswer } from "../../src/messages/requests";
import { Popup } from "../../src/popup/Popup";
import { WordsProvider } from "../../src/ui/words";
import { askWith } from "./background";
import { words } from "./locale";
import { today } from "./record";

const report: ArticleReport = {
  words: 1240,
  items: [
    { kind: "programme", ref: "us/h-1b", count: 5 },
    { kind: "country", ref: "us", count: 6 },
    { kind: "programme", ref: "kr/k-tech-pass", count: 3 },
    { kind: "country", ref: "kr", count: 4 },
    { kind: "programme", ref: "cn/k", count: 2 },
    { kind: "programme", ref: "gb/global-talent", count: 1 },
    { kind: "programme", ref: "eu/blue-card", count: 1 },
    { kind: "country", ref: "de", count: 1 },
    { kind: "country", ref: "nz", count: 1 },
  ],
};
const article: TabAnswer = { tab: 1, site: "meridianpost.example", mode: "automatic", report };

interface State {
  readonly tab: TabAnswer | null;
  readonly picks: readonly string[];
  readonly compare?: boolean;
}

const states: { readonly [name: string]: State } = {
  list: { tab: article, picks: ["us/h-1b", "kr/k-tech-pass"] },
  compare: { tab: article, picks: ["us/h-1b", "kr/k-tech-pass", "gb/global-talent"], compare: true },
  countries: { tab: article, picks: ["us", "kr"], compare: true },
  nothing: { tab: { ...article, report: { items: [], words: 1240 } }, picks: [] },
  off: { tab: { ...article, mode: "never", report: null }, picks: ["us/h-1b"] },
  notPage: { tab: { ...article, site: null, report: null }, picks: [] },
  full: {
    tab: article,
    picks: ["us/h-1b", "kr/k-tech-pass", "gb/global-talent", "cn/k", "jp/hsp"],
    compare: true,
  },
  notRelevant: { tab: { ...article, report: null }, picks: [] },
  pickNone: { tab: article, picks: [], compare: true },
};

const only = new URLSearchParams(location.search).get("only");
const board = document.querySelector("#board");
if (!board) throw new Error("the page lost its board");

for (const [name, { tab, picks, compare = false }] of Object.entries(states)) {
  if (only && name !== only) continue;
  const place = document.createElement("div");
  place.dataset["specimen"] = name;
  board.append(place);
  render(
    <WordsProvider value={words}>
      <Popup
        today={today}
        edge={{
          ask: askWith({ tab: () => tab }),
          loadPicks: async () => picks,
          keepPicks: () => undefined,
          copy: async () => undefined,
        }}
      />
    </WordsProvider>,
    place,
  );
  if (compare) place.querySelector<HTMLElement>("#tab-compare")?.click();
}
