/** The answering side: the background. */
import browser, { type Runtime } from "webextension-polyfill";
import { requestFrom } from "./parse-request";
import type { Answer, Request, RequestKind } from "./requests";

/** Who asks, as the browser says it; nothing that the message itself claims. */
export type Asker =
  /** A content script in a tab's frame. */
  | { readonly kind: "content"; readonly tab: number; readonly frame: number; readonly url: string }
  /** One of our own pages. */
  | { readonly kind: "own"; readonly url: string };

export type Answers = { readonly [K in RequestKind]: (request: Request<K>, asker: Asker) => Promise<Answer<K>> };

/** Requests that a content script may make; all others are for our own pages alone. */
const openToContent: ReadonlySet<RequestKind> = new Set([
  "relevant",
  "begin",
  "detect",
  "report",
  "programme",
  "country",
  "compare",
] satisfies RequestKind[]);

/**
 * Answers messages from now on. Must be called while the script is first evaluated, or the browser drops the message
 * that woke it. `onIgnored` hears of each message of unknown shape, from elsewhere, or beyond its asker's rights.
 */
export function answerWith(answers: Answers, onIgnored: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asker = askerFrom(sender);
    const request = requestFrom(message);
    if (!asker || !request || (asker.kind === "content" && !openToContent.has(request.kind))) {
      onIgnored();
      return undefined;
    }
    return answerOne(answers, request, asker);
  });
}

/** Null for another extension or an unknown place. */
function askerFrom(sender: Runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL(""))) return { kind: "own", url: sender.url };
  if (sender.tab?.id === undefined) return null;
  return { kind: "content", tab: sender.tab.id, frame: sender.frameId ?? 0, url: sender.url };
}

function answerOne<K extends RequestKind>(answers: Answers, request: Request<K>, asker: Asker): Promise<Answer<K>> {
  // The table is indexed by the request's own kind, which TypeScript cannot follow through a union.
  const answer = answers[request.kind] as unknown as (request: Request<K>, asker: Asker) => Promise<Answer<K>>;
  return answer(request, asker);
}
