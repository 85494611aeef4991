/** Which programme or country each mark of a page means, asked of the extension itself. */
import type { Detection } from "../../src/detect/types";
import type { Driver, Mark, Tab } from "./driver";

export interface MarkedMention extends Mark {
  /** Programme id or country code; a question mark where the extension says nothing of the words today. */
  readonly ref: string;
}

interface PlacedMark extends Mark {
  /** Index into `blocks`. */
  readonly block: number;
  readonly start: number;
}

interface Marked {
  readonly title: string;
  readonly lang: string;
  readonly blocks: readonly { readonly id: number; readonly text: string; readonly lang: string | null }[];
  readonly marks: readonly PlacedMark[];
}

/** Every mark of the tab with what it means, in document order. */
export async function readMentions(driver: Driver, tab: Tab): Promise<readonly MarkedMention[]> {
  const { marks, ...input } = await tab.call(placedMarksInPage);
  const own = await driver.openOwn("popup/index.html");
  const { mentions } = await own.call(askDetect, input);
  await own.close();
  return marks.map(({ words, look, lang, block, start }) => {
    const mention = mentions.find((each) => each.block === block && each.start === start);
    return { words, look, lang, ref: mention?.ref ?? "?" };
  });
}

/** Where both browsers offer their messaging to the extension's own pages. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<Detection> } };

async function askDetect(input: Omit<Marked, "marks">): Promise<Detection> {
  return chrome.runtime.sendMessage({ kind: "detect", input });
}

/** The marks with the text of the blocks that they stand in. Runs in the page: complete in itself. */
function placedMarksInPage(): Marked {
  const elements: Element[] = [];
  const placed: { readonly range: Range; readonly mark: PlacedMark }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const element = startContainer.parentElement?.closest("p, li, h1, h2, h3, h4, h5, h6, td, blockquote, div, body");
      if (!element) continue;
      const before = document.createRange();
      before.setStart(element, 0);
      before.setEnd(startContainer, startOffset);
      if (!elements.includes(element)) elements.push(element);
      placed.push({
        range,
        mark: {
          words: range.toString().replace(/\s+/g, " "),
          look: name.slice(name.lastIndexOf("-") + 1),
          lang: element.closest("[lang]")?.getAttribute("lang") ?? "",
          block: elements.indexOf(element),
          start: before.toString().length,
        },
      });
    }
  }
  placed.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return {
    title: document.title,
    lang: document.documentElement.lang,
    blocks: elements.map((element, id) => ({
      id,
      text: element.textContent,
      lang: element.closest("[lang]")?.getAttribute("lang") ?? null,
    })),
    marks: placed.map(({ mark }) => mark),
  };
}
