/** One card on the page: from a mark to a drawn card, with looking up and going back inside it. */
import type { CardContent } from "../card/card-content";
import type { CardProps } from "../card/Card";
import { openHost } from "../card/host";
import { createView } from "../card/view";
import { ask } from "../messages/ask";
import { getMessage, uiLocale } from "../messages/strings";
import { copyText } from "./clipboard";
import { linesOf } from "./lines";
import { lookUp, lookUpMention } from "./look-up";
import type { Mark } from "./paint";

interface OpenCardOptions {
  readonly mark: Mark;
  /** The line of the mark that the pointer is on. */
  readonly line: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

export interface OpenCard {
  readonly mark: Mark;
  /** Goes back to the card before, or says false where this is the first. */
  back(): boolean;
}

/** A look-up that is quicker than this shows no skeleton: a flash would be more work to read than the wait. */
const skeletonAfterMs = 150;

/** Shows the card of a mark until `signal` aborts. */
export function openCard(options: OpenCardOptions, signal: AbortSignal): OpenCard {
  const { mark, line, onEnter, onLeave, onPin, onClose } = options;
  const words = mark.block.text.slice(mark.mention.start, mark.mention.end);
  const today = new Date().toISOString().slice(0, 10);
  const view = createView(getMessage, uiLocale());
  const anchor = { lines: () => linesOf(mark), context: mark.block.element, line };
  const host = openHost({ anchor, onEnter, onLeave }, signal);

  /** The cards that were looked up inside this one, the one in view last. */
  let trail: readonly CardContent[] = [];
  let pinned = false;
  /** Counts look-ups: the answer to any but the last one comes too late. */
  let asked = 0;

  async function show(kept: readonly CardContent[], load: () => Promise<CardContent>): Promise<void> {
    asked += 1;
    const token = asked;
    const skeleton = setTimeout(() => draw({ kind: "loading", title: words }), skeletonAfterMs);
    const content = await load();
    clearTimeout(skeleton);
    if (signal.aborted || token !== asked) return;
    trail = [...kept, content];
    draw(content);
  }

  function back(): boolean {
    const previous = trail.at(-2);
    if (!previous) return false;
    asked += 1;
    trail = trail.slice(0, -1);
    draw(previous);
    return true;
  }

  function draw(content: CardContent): void {
    if (signal.aborted) return;
    const props: CardProps = {
      content,
      form: pinned ? "held" : "hover",
      pinned,
      canGoBack: trail.length > 1,
      today,
      onCompare: (ref) => void ask("compare", { refs: [ref] }).catch(() => undefined),
      onPin: () => {
        pinned = !pinned;
        onPin(pinned);
        draw(content);
      },
      onCopy: (text) => void copyText(text),
      onOpen: (ref) => void show(trail, () => lookUp(ref, words, today)),
      onBack: () => void back(),
      onClose,
      onRetry: () => void show(trail.slice(0, -1), () => lookUpMention(mark.mention, words, today)),
      onReload: () => location.reload(),
    };
    host.draw(view(props));
  }

  void show([], () => lookUpMention(mark.mention, words, today));
  return { mark, back };
}
