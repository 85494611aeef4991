import { render } from "preact";
import { Card, type CardProps } from "../../src/card/Card";
import type { CardContent, CardForm } from "../../src/card/card-content";
import { WordsProvider } from "../../src/ui/words";
import { words } from "./locale";
import { policyOf, programmeOf, summaries, today } from "./record";

const nothing = () => undefined;

function specimen(name: string, content: CardContent | null, form: CardForm = "hover", canGoBack = false) {
  if (!content) return null;
  const props: CardProps = {
    content,
    form,
    canGoBack,
    pinned: form === "held",
    today,
    onCompare: nothing,
    onPin: nothing,
    onCopy: nothing,
    onOpen: nothing,
    onBack: nothing,
    onClose: nothing,
    onRetry: nothing,
    onReload: nothing,
  };
  return (
    <div key={name} data-specimen={name}>
      <h2>{name}</h2>
      <Card {...props} />
    </div>
  );
}

function programme(id: string): CardContent | null {
  const found = programmeOf(id);
  return found && { kind: "programme", ...found };
}

function country(code: string): CardContent {
  return {
    kind: "country",
    country: code,
    programmes: summaries().filter(({ id }) => id.startsWith(`${code}/`)),
    indicators: policyOf(code)?.indicators ?? {},
    sources: policyOf(code)?.sources ?? {},
  };
}

const candidates = ["tw/gold-card", "us/gold-card"].map((ref) => ({
  ref,
  programme: programmeOf(ref)?.programme ?? null,
}));

const main = document.querySelector("main");
if (!main) throw new Error("the page lost its main element");
render(
  <WordsProvider value={words}>
    {specimen("programme", programme("us/h-1b"))}
    {specimen("programme-kr", programme("kr/k-tech-pass"))}
    {specimen("country", country("us"))}
    {specimen("programme-cn", programme("cn/k"))}
    {specimen("shared", programme("eu/blue-card"), "hover", true)}
    {specimen("country-kr", country("kr"), "held")}
    {specimen("programme-gb", programme("gb/skilled-worker"), "held", true)}
    {specimen("ambiguous", { kind: "ambiguous", title: "Gold Card", candidates }, "held")}
    {specimen("sheet", programme("de/opportunity-card"), "sheet")}
    {specimen("loading", { kind: "loading", title: "H-1B" })}
    {specimen("unknown", { kind: "unknown", title: "Blue Horizon Permit" }, "held")}
    {specimen("error", { kind: "error", code: "DB-2" }, "held")}
    {specimen("updated", { kind: "updated" }, "held")}
    {specimen("country-empty", country("br"))}
  </WordsProvider>,
  main,
);
