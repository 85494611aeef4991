/** The asking side: content scripts and our own pages. */
import browser from "webextension-polyfill";
import type { Answer, RequestKind, Requests } from "./requests";

/**
 * Asks the background and gives its answer. A background that dies while it answers is asked once more: the browser
 * starts it again for the second message. Rejects when the second try fails too, or when the extension is gone.
 */
export async function ask<K extends RequestKind>(kind: K, content: Requests[K]["ask"]): Promise<Answer<K>> {
  const message = { kind, ...content };
  try {
    return await send<K>(message);
  } catch (error) {
    if (!isExtensionAlive()) throw error;
    return send<K>(message);
  }
}

/** False once the extension was reloaded, updated or removed under a page that still runs its script. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Reading the runtime of an extension that is gone throws in Firefox.
    return false;
  }
}

async function send<K extends RequestKind>(message: object): Promise<Answer<K>> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  // Undefined means that nobody answered: the background was not up yet, or did not know the message.
  if (answer === undefined) throw new Error("the background did not answer");
  // Trusted: only our own background can answer, and `Answers` types what it gives.
  return answer as Answer<K>;
}
