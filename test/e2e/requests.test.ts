import { expect, test } from "vitest";
import type { AboutAnswer } from "../../src/messages/requests";
import { openPopup } from "../support/popup";
import { session } from "../support/session";

const here = session();

/** Where both browsers offer their messaging to the extension's own pages. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

test("a message of unknown shape is answered by nobody, and counted", async () => {
  const own = await here.driver.openOwn("popup/index.html");
  const send = (message: unknown) =>
    own.call(
      (content) =>
        chrome.runtime.sendMessage(content).then(
          (answer) => answer ?? null,
          // Some browsers reject where nobody answers.
          () => null,
        ),
      message,
    );
  const ignored = async () => ((await send({ kind: "about" })) as AboutAnswer).ignoredMessages;
  const before = await ignored();
  const odd = [
    { kind: "nonsense" },
    { kind: "programme", id: 3 },
    { kind: "toString" },
    { kind: "setSite", site: "x" },
    "about",
    7,
    [],
  ];
  for (const message of odd) expect(await send(message)).toBeNull();
  expect(await ignored()).toBe(before + odd.length);
  await own.close();
});

test("nothing leaves the machine: not when reading, hovering, comparing, or opening the extension’s pages", async () => {
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  await tab.hover("H-1B", 1);
  await tab.openCard();
  await tab.press("Escape");
  const popup = await openPopup(here.driver, tab);
  await popup.rows();
  await popup.pick("H-1B");
  await popup.pick("K visa");
  await popup.comparison(2);
  await popup.close();
  for (const path of ["popup", "compare", "options", "welcome"]) {
    const own = await here.driver.openOwn(`${path}/index.html`);
    await own.close();
  }
  expect(here.proxy.requests.some((request) => request.includes(here.demo))).toBe(true);
  expect(here.proxy.outward).toEqual([]);

  // The record is one: what a page itself asks for is in it, and got no further.
  await tab.call(() =>
    fetch("http://elsewhere.example/asked").then(
      () => null,
      () => null,
    ),
  );
  expect(here.proxy.outward).toEqual(["GET http://elsewhere.example/asked"]);
  await tab.close();
});

test("the extension’s own pages may ask nobody for anything, not even this machine", async () => {
  const own = await here.driver.openOwn("popup/index.html");
  const before = here.proxy.requests.length;
  const outcome = await own.call(
    (url) =>
      fetch(url).then(
        () => "answered",
        () => "refused",
      ),
    `${here.pages}article.txt`,
  );
  expect(outcome).toBe("refused");
  expect(here.proxy.requests.length).toBe(before);
  await own.close();
});
