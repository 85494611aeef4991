/** Reads the article, marks it, and keeps the marks true to the page until `signal` aborts. */
import type { DocumentContext } from "../detect/types";
import { ask } from "../messages/ask";
import { articleRoot } from "./article";
import { createCards } from "./cards";
import { blockElementOf } from "./elements";
import { watchPointer } from "./hover";
import { createPaint, type Look, type Mark } from "./paint";
import { type ReadBlock, readBlocks } from "./read";
import { compareReadings, drawnMarks, type Reading, readingsOf, reportOf } from "./reading";
import { scrollTo } from "./scroll";
import { watchChanges } from "./watch";

export interface Marked {
  /** Scrolls to the nth mention of a programme or country and flashes it; wraps around. */
  jump(ref: string, nth: number): void;
}

/** How long the mark that was jumped to stands out. */
const arrivedMs = 1_200;

export async function start(highlight: string, signal: AbortSignal): Promise<Marked> {
  const paint = createPaint(highlight, signal);
  /** Programmes and countries whose card was open on this page. */
  const seen = new Set<string>();
  let readings: readonly Reading[] = [];
  let known: DocumentContext | undefined;
  let nextId = 0;
  let reading = 0;
  const stale = new Set<ReadBlock>();

  const cards = createCards(
    {
      onOpened: (mark) => paint.draw(mark, "active"),
      onClosed({ mention }) {
        seen.add(mention.ref);
        for (const item of readings)
          for (const mark of item.marks) if (mark.mention.ref === mention.ref) settle(mark, item);
      },
    },
    signal,
  );

  const lookOf = ({ mention }: Mark): Look => (seen.has(mention.ref) ? "seen" : mention.kind);

  /** Gives a mark the look that it has when nothing happens to it: none, where its kind is not drawn each time. */
  function settle(mark: Mark, item: Reading): void {
    if (!stale.has(item.block) && drawnMarks(item).includes(mark)) paint.draw(mark, lookOf(mark));
    else paint.drop(mark);
  }

  async function read(): Promise<void> {
    reading += 1;
    const token = reading;
    const blocks = readBlocks(articleRoot(document.body), nextId);
    nextId += blocks.length;
    const { kept, changed } = compareReadings(readings, blocks, stale);
    const fresh = await detect(changed);
    // A later reading has overtaken this one, or everything was taken down.
    if (token !== reading || signal.aborted) return;
    const standing = new Set(kept);
    for (const old of readings) if (!standing.has(old)) for (const mark of old.marks) paint.drop(mark);
    stale.clear();
    for (const item of fresh) for (const mark of drawnMarks(item)) paint.draw(mark, lookOf(mark));
    const order = new Map([...kept, ...fresh].map((item) => [item.block.element, item]));
    readings = blocks.flatMap(({ element }) => order.get(element) ?? []);
    // The badge and the popup's list are not worth a mark: without an answer the next reading reports again.
    ask("report", { report: reportOf(readings) }).catch(() => undefined);
  }

  async function detect(changed: readonly ReadBlock[]): Promise<readonly Reading[]> {
    if (changed.length === 0) return [];
    const blocks = changed.map(({ id, text, lang }) => ({ id, text, lang }));
    const lang = document.documentElement.lang || null;
    const detection = await ask("detect", { input: { blocks, title: document.title, lang, known } });
    known = detection.context;
    return readingsOf(changed, detection.mentions);
  }

  /** A range in changed text would paint other words: its marks go before the browser draws again. */
  function dropStale(nodes: ReadonlySet<Node>): void {
    const elements = new Set([...nodes].map(blockElementOf));
    for (const { block, marks } of readings) {
      if (!elements.has(block.element) || stale.has(block)) continue;
      stale.add(block);
      for (const mark of marks) paint.drop(mark);
    }
    const open = cards.shown?.block;
    if (open && (stale.has(open) || !open.element.isConnected)) cards.close();
  }

  watchPointer({ paint, onPoint: cards.point }, signal);
  await read();
  // A background that is gone for good answers nothing; the marks that stand stay, and the next change tries again.
  watchChanges(document.body, { onStale: dropStale, onCalm: () => void read().catch(() => undefined) }, signal);

  return {
    jump(ref, nth) {
      const found = readings.flatMap((item) =>
        item.marks.filter(({ mention }) => mention.ref === ref).map((mark) => ({ mark, item })),
      );
      const target = found[nth % Math.max(1, found.length)];
      if (!target) return;
      const { mark, item } = target;
      scrollTo(mark);
      paint.draw(mark, "arrived");
      setTimeout(() => {
        if (!signal.aborted && cards.shown !== mark) settle(mark, item);
      }, arrivedMs);
    },
  };
}
