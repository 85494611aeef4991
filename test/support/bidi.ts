/** The few commands of WebDriver BiDi that puppeteer has no words for. */
import type { Browser, Page } from "puppeteer-core";
import type { BidiNode } from "./closed-roots";
import { until } from "./until";

export interface Bidi {
  /** Evaluates an expression in the browser's own window, with the browser's rights; gives strings, numbers, null. */
  inBrowserWindow(expression: string): Promise<unknown>;
  /** Evaluates an expression in a tab's document and gives its value, by way of JSON. */
  callIn<T>(context: string, expression: string): Promise<T>;
  /** The whole document of a tab with its closed shadow roots. */
  documentOf(context: string): Promise<BidiNode>;
  /** The tab whose address begins so, once there is one. */
  tabShowing(address: string): Promise<string>;
  /** Opens an address that puppeteer does not navigate to, as extension pages are. */
  openTab(url: string): Promise<string>;
  closeTab(context: string): Promise<void>;
  /** PNG of what a tab shows. */
  picture(context: string): Promise<Uint8Array>;
  /** The tab of a page of puppeteer. */
  contextShowing(page: Page): Promise<string>;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

export async function bidiOf(browser: Browser): Promise<Bidi> {
  // Not in puppeteer's types, but its only way to a command that it does not know.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const send = async <T>(method: string, parameters: object): Promise<T> =>
    (await connection.send(method, parameters)).result as T;

  const evaluate = async (context: string, expression: string, options: object = {}): Promise<BidiNode> => {
    const answer = await send<EvaluateResult>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
      ...options,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "the script threw");
    return answer.result ?? {};
  };
  const valueOf = (node: BidiNode): unknown => node.value ?? null;

  const contexts = async (options: object): Promise<readonly Context[]> =>
    (await send<{ readonly contexts: readonly Context[] }>("browsingContext.getTree", options)).contexts;

  const browserWindow = (await contexts({ "moz:scope": "chrome" }))[0]?.context;
  if (!browserWindow) throw new Error("Firefox has no window; was it started with --remote-allow-system-access?");

  return {
    inBrowserWindow: async (expression) => valueOf(await evaluate(browserWindow, expression)),
    async callIn<T>(context: string, expression: string) {
      const json = valueOf(
        await evaluate(context, `Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`),
      );
      return JSON.parse(String(json)) as T;
    },
    documentOf: (context) =>
      evaluate(context, "document.documentElement", {
        serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
      }),
    tabShowing: (address) =>
      until(async () => (await contexts({})).find(({ url }) => url.startsWith(address))?.context ?? null, {
        what: `a tab that shows ${address}`,
      }),
    async openTab(url) {
      const { context } = await send<{ readonly context: string }>("browsingContext.create", { type: "tab" });
      await send("browsingContext.navigate", { context, url, wait: "none" });
      await until(
        async () => {
          const shown = valueOf(await evaluate(context, "location.href + ' ' + document.readyState"));
          return shown === `${url} complete` ? true : null;
        },
        { what: url },
      );
      return context;
    },
    async closeTab(context) {
      await send("browsingContext.close", { context });
    },
    async picture(context) {
      const { data } = await send<{ readonly data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    async contextShowing(page) {
      // The id of a page's main frame is its browsing context.
      const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
      return context;
    },
  };
}

interface EvaluateResult {
  readonly type: "success" | "exception";
  readonly result?: BidiNode;
  readonly exceptionDetails?: { readonly text: string };
}
