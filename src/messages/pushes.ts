/** The listening side of what the background tells a page's script. */
import browser from "webextension-polyfill";
import type { Push } from "./requests";

/** Hears every push until `signal` aborts. Other messages are not for pages and are left alone. */
export function onPush(hear: (push: Push) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isPush(message)) hear(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

function isPush(message: unknown): message is Push {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  if (message.kind === "stop") return true;
  return (
    message.kind === "jump" &&
    "ref" in message &&
    typeof message.ref === "string" &&
    "nth" in message &&
    Number.isSafeInteger(message.nth)
  );
}
