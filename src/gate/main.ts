/**
 * The only script on every page: one look at the page's text, and at most one message. It has no library, stores
 * nothing, changes nothing, and costs no layout.
 */
import { looksRelevant } from "../detect/looks-relevant";

/** Both browsers offer their messaging under this name; the polyfill would be forty times the size of this script. */
declare const chrome: { readonly runtime: { sendMessage(message: { readonly kind: "relevant" }): Promise<unknown> } };

/** Content scripts also run on SVG, XML, JSON and plain text. */
const isPage = document.contentType === "text/html" || document.contentType === "application/xhtml+xml";

if (isPage && document.body && looksRelevant(document.title + "\n" + document.body.textContent)) {
  // Rejects only when the extension is being reloaded; its next version's gate asks anew.
  chrome.runtime.sendMessage({ kind: "relevant" }).catch(() => undefined);
}
