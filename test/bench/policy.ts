/**
 * The policy database in Chromium, on the built extension, as its own pages see it: every duration is that of one
 * question from asking to answer, the browser's messaging included.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnDocument } from "../support/driver";
import { figuresTable } from "../support/figures";
import { launch } from "../support/launch";
import { ensureBrowser } from "../tools/browsers.mjs";
import { build } from "../tools/set-up.mjs";

export const title =
  "installing the policy pack, the first card and later ones, against a plain JSON.parse of the pack";

/** Enough for a 95th percentile that is not the slowest run alone. */
const slowRuns = 25;
const quickRuns = 400;

const extension = join(import.meta.dirname, "../../dist/chrome");

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

export async function run(): Promise<void> {
  build("chrome");
  const text = readFileSync(join(extension, "policy.json"), "utf8");
  const ids = idsIn(text);
  const [first] = ids;
  if (first === undefined) throw new Error("the pack has no programme");
  const driver = await launch({ name: "chromium", executable: ensureBrowser("chromium"), extension, isHeadless: true });
  try {
    const own = await driver.openOwn("options/index.html");
    await own.call((pack) => void Object.assign(globalThis, { pack }), text);
    await card(own, first);

    const parse = [];
    const install = [];
    const cold = [];
    for (let i = 0; i < slowRuns; i++) {
      parse.push(await parsePack(own));
      await deleteDatabase(own);
      install.push(await card(own, first));
      parse.push(await parsePack(own));
      await driver.killBackground();
      cold.push(await card(own, first));
    }
    const warm = [];
    for (let i = 0; i < quickRuns; i++) warm.push(await card(own, ids[i % ids.length] ?? first));

    console.log(`${ids.length} programmes, ${(text.length / 1_000_000).toFixed(2)} million characters of JSON\n`);
    console.log(
      figuresTable({ name: "JSON.parse of the pack", runsMs: parse }, [
        { name: "install: database deleted, background running", runsMs: install },
        { name: "cold card: background ended, database ready", runsMs: cold },
        { name: "warm card: background running, database ready", runsMs: warm },
      ]),
    );
  } finally {
    await driver.close();
  }
}

function idsIn(text: string): readonly string[] {
  const pack = JSON.parse(text) as { readonly policies: readonly { readonly programmes: readonly { id: string }[] }[] };
  return pack.policies.flatMap(({ programmes }) => programmes.map(({ id }) => id));
}

/** Milliseconds that the page takes to parse the pack. */
function parsePack(own: OwnDocument): Promise<number> {
  return own.call(() => {
    const { pack } = globalThis as unknown as { readonly pack: string };
    const start = performance.now();
    const parsed: unknown = JSON.parse(pack);
    const end = performance.now();
    if (typeof parsed !== "object") throw new Error("the pack is no object");
    return end - start;
  });
}

/** Milliseconds from asking for a programme to its answer. Rejects when the answer is another one. */
function card(own: OwnDocument, id: string): Promise<number> {
  return own.call(async (asked) => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ kind: "programme", id: asked });
    const end = performance.now();
    const { programme } = answer as { readonly programme: { readonly id: string } };
    if (programme.id !== asked) throw new Error(`asked for ${asked}, got ${programme.id}`);
    return end - start;
  }, id);
}

/** The next question finds no database and installs the pack. */
function deleteDatabase(own: OwnDocument): Promise<void> {
  return own.call(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("policy");
        request.addEventListener("success", () => resolve());
        request.addEventListener("error", () => reject(new Error("the database cannot be deleted")));
      }),
  );
}
