/** The toolbar popup of Firefox. It is no tab, so no protocol reaches it; the browser's own window does. */
import { writeFileSync } from "node:fs";
import type { Bidi } from "./bidi";
import type { OwnDocument } from "./driver";
import { callText, pngPath } from "./tab";
import { until } from "./until";

/** A healthy popup answers within milliseconds; one that does not was moved or closed while it was asked. */
const answerLimitMs = 2_000;

/** The element of the browser's window that shows the popup. */
const popupBrowser = `document.querySelector("browser.webextension-popup-browser")`;

/** Opens the popup of the extension with this id, as a press on its button does. */
export async function openPopup(bidi: Bidi, id: string): Promise<OwnDocument> {
  await bidi.inBrowserWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  })()`);
  const call = async <T>(expression: string): Promise<T> => {
    const answer = await bidi.inBrowserWindow(callThroughFrameScript(expression));
    const { value, error } = JSON.parse(String(answer)) as { readonly value?: T; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  };
  await until(
    async () => {
      const isThere = await bidi.inBrowserWindow(
        `Boolean(${popupBrowser}?.currentURI?.spec.includes("/popup/") && ${popupBrowser}.messageManager)`,
      );
      // Firefox moves the popup's document into the panel when it opens: a question that comes between is lost.
      const state = isThere ? await call("document.readyState").catch(() => "moving") : "absent";
      return state === "complete" ? true : null;
    },
    { what: "the popup" },
  );
  return {
    call: (ask, ...given) => call(callText(ask, given)),
    async screenshot(path) {
      const picture = await bidi.inBrowserWindow(pictureOfPopup);
      writeFileSync(pngPath(path), Buffer.from(String(picture), "base64"));
    },
    async close() {
      await bidi.inBrowserWindow(`${popupBrowser}?.closest("panel")?.hidePopup()`);
      await until(async () => ((await bidi.inBrowserWindow(`Boolean(${popupBrowser})`)) ? null : true), {
        what: "the popup to close",
      });
    },
  };
}

/** A frame script evaluates the expression in the popup's document and sends its value back, as JSON. */
function callThroughFrameScript(expression: string): string {
  const frameScript = (reply: string) => `
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    new Promise((resolve) => resolve(Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)))
      .then((value) => ({ value: value ?? null }), (error) => ({ error: String(error) }))
      .then((answer) => sendAsyncMessage(${reply}, JSON.stringify(answer)));`;
  return `new Promise((resolve) => {
    const reply = "reply-" + Math.random();
    const { messageManager } = ${popupBrowser};
    const end = ({ data }) => {
      clearTimeout(limit);
      messageManager.removeMessageListener(reply, end);
      resolve(data);
    };
    const limit = setTimeout(end, ${answerLimitMs}, { data: '{"error":"the popup gave no answer"}' });
    messageManager.addMessageListener(reply, end);
    const script = ${JSON.stringify(frameScript("REPLY"))}.replace("REPLY", JSON.stringify(reply));
    messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
  })`;
}

const pictureOfPopup = `(async () => {
  const bitmap = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
})()`;
