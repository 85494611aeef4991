import { expect, test } from "vitest";
import type { OwnDocument } from "../support/driver";
import { policyOf } from "../support/record";
import { session } from "../support/session";
import { until } from "../support/until";

const here = session();

const text = (own: OwnDocument) => own.call(() => document.body.innerText);

const reads = (own: OwnDocument, words: string) =>
  until(async () => ((await text(own)).includes(words) ? true : null), { what: `the options to read "${words}"` });

/** Gives the page a file as if the reader had picked it. */
const pick = (own: OwnDocument, name: string, content: string) =>
  own.call(
    (fileName, fileText) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      const chosen = new DataTransfer();
      chosen.items.add(new File([fileText], fileName));
      if (!input) throw new Error("no field for a file");
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    content,
  );

const press = (own: OwnDocument, words: string) =>
  own.call((label) => {
    const found = [...document.querySelectorAll("button")].find((button) => button.innerText.includes(label));
    if (!found) throw new Error(`no button reads "${label}"`);
    found.click();
  }, words);

/** Where both browsers offer their messaging to the extension's own pages. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Whether the background knows a programme. */
const knows = (own: OwnDocument, id: string) =>
  own.call(async (asked) => (await chrome.runtime.sendMessage({ kind: "programme", id: asked })) !== null, id);

/** The options as somebody finds them who opens them anew, with a background that starts anew. */
async function reopened(own: OwnDocument): Promise<OwnDocument> {
  await own.close();
  await here.driver.killBackground();
  const again = await here.driver.openOwn("options/index.html");
  await reads(again, "Shown:");
  return again;
}

test("a pack is refused with its problems, previewed, shown, kept over a restart, and taken away again", async () => {
  const [first, ...others] = policyOf("us").programmes;
  if (!first) throw new Error("the record has no programme of the United States");
  const pack = { version: "Spring pack", policies: [{ ...policyOf("us"), programmes: others }] };
  let own = await here.driver.openOwn("options/index.html");
  await reads(own, "Shown: the packaged data");

  await pick(own, "bad.json", JSON.stringify({ ...pack, policies: [{ ...policyOf("us"), reviewed: "soon" }] }));
  await reads(own, "policies[0].reviewed");
  await reads(own, "The file has 1 problem. Nothing was changed.");
  expect(await knows(own, first.id)).toBe(true);

  await pick(own, "spring.json", JSON.stringify(pack));
  await reads(own, "Spring pack would replace the whole record:");
  await press(own, "Show this data");
  await reads(own, "Shown: Spring pack, imported from spring.json");

  own = await reopened(own);
  await reads(own, "Shown: Spring pack, imported from spring.json");
  expect(await knows(own, first.id)).toBe(false);
  await press(own, "Back to the packaged data");
  await reads(own, "Shown: the packaged data");

  own = await reopened(own);
  await reads(own, "Shown: the packaged data");
  expect(await knows(own, first.id)).toBe(true);
  await own.close();
});
