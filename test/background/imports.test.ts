import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createImportAnswers } from "../../src/background/imports";
import { createPolicies } from "../../src/background/policies";
import type { Policy } from "../../src/policy/types";
import { policyWith, programmeWith } from "../fixtures/policy";

const policyOf = (country: string, slug = "star"): Policy =>
  policyWith({ country, programmes: [programmeWith({ id: `${country}/${slug}` })] });
const own = [policyOf("xx"), policyOf("yy")];
const asker = { kind: "own", url: "" } as const;

/** A background as it starts; what it keeps is in the browser's database alone. */
function background(version = "1") {
  const policies = createPolicies({ version, load: async () => own });
  const answers = createImportAnswers(policies, () => "2026-02-03");
  return {
    preview: (text: string) => answers.importPreview({ kind: "importPreview", text }, asker),
    apply: (text: string, file = "a.json") => answers.importApply({ kind: "importApply", text, file }, asker),
    undo: (to: "previous" | "packaged") => answers.importUndo({ kind: "importUndo", to }, asker),
    state: () => answers.importState({ kind: "importState" }, asker),
    ids: () => policies.read(async (store) => (await store.programmes()).map(({ id }) => id)),
  };
}

const whole = JSON.stringify({ version: "spring", policies: [policyOf("zz")] });
const oneCountry = JSON.stringify(policyOf("xx", "moon"));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it("previews what a whole pack changes, and changes nothing by that", async () => {
  const { preview, ids, state } = background();
  expect(await preview(whole)).toMatchObject({
    kind: "sound",
    version: "spring",
    extent: "whole",
    diff: [
      { country: "xx", change: "removed" },
      { country: "yy", change: "removed" },
      { country: "zz", change: "added" },
    ],
  });
  expect(await ids()).toEqual(["xx/star", "yy/star"]);
  expect(await state()).toEqual({ shown: null, before: null, packVersion: "1" });
});

it("shows an import after a restart and under newer packaged data, and goes back with one step", async () => {
  const label = { version: "spring", file: "a.json", on: "2026-02-03", over: "1" };
  const applied = { shown: label, before: null, packVersion: "1" };
  expect(await background().apply(whole)).toEqual({ kind: "done", state: applied });
  expect(await background().ids()).toEqual(["zz/star"]);
  const updated = background("2");
  expect(await updated.ids()).toEqual(["zz/star"]);
  expect(await updated.state()).toEqual({ ...applied, packVersion: "2" });
  const packaged = { shown: null, before: null, packVersion: "2" };
  expect(await updated.undo("previous")).toEqual({ kind: "done", state: packaged });
  expect(await background("2").ids()).toEqual(["xx/star", "yy/star"]);
});

it("lays the policy of one country over what is shown, import or not", async () => {
  const { preview, apply, ids, state, undo } = background();
  expect(await preview(oneCountry)).toMatchObject({ extent: "country", diff: [{ country: "xx", change: "changed" }] });
  await apply(oneCountry);
  expect(await ids()).toEqual(["xx/moon", "yy/star"]);
  await apply(JSON.stringify(policyOf("yy", "sun")), "b.json");
  expect(await ids()).toEqual(["xx/moon", "yy/sun"]);
  expect((await state()).before?.file).toBe("a.json");
  await undo("previous");
  expect(await ids()).toEqual(["xx/moon", "yy/star"]);
  await undo("packaged");
  expect(await ids()).toEqual(["xx/star", "yy/star"]);
});

it("says what differs from the import that is shown, not from the package", async () => {
  const { preview, apply } = background();
  await apply(whole);
  expect(await preview(whole)).toMatchObject({ kind: "sound", diff: [] });
});

it("refuses a bad pack with the first ten problems and their number, and changes nothing", async () => {
  const { preview, apply, ids } = background();
  const programmes = Array.from({ length: 12 }, (_, i) => ({ ...programmeWith({ id: `zz/n${i}` }), kind: "magic" }));
  const bad = JSON.stringify({ version: "bad", policies: [policyOf("aa"), { ...policyOf("zz"), programmes }] });
  for (const answer of [await preview(bad), await apply(bad)]) {
    expect(answer).toMatchObject({ kind: "refused", total: 12 });
    if (answer.kind !== "refused") throw new Error("refused");
    expect(answer.problems).toHaveLength(10);
    expect(answer.problems[0]).toMatchObject({ country: "zz", path: "policies[1].programmes[0].kind" });
  }
  expect(await ids()).toEqual(["xx/star", "yy/star"]);
});

it("says when the browser cannot keep an import, and shows what it showed", async () => {
  const { apply, ids, state } = background();
  await apply(oneCountry);
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("disk full", "QuotaExceededError");
  });
  expect(await apply(whole)).toEqual({ kind: "not-kept" });
  expect(await ids()).toEqual(["xx/moon", "yy/star"]);
  expect((await state()).shown?.version).toBe("XX 2026-01-01");
});

it("shows the packaged data when an update of the extension no longer takes the import", async () => {
  await background().apply(whole);
  // As if the code of the update no longer knew a kind that the import has.
  const database = await openDB("policy");
  const programme = { ...programmeWith({ id: "zz/star" }), kind: "magic" };
  await database.add("imports", { label: {}, policies: [{ ...policyOf("zz"), programmes: [programme] }] });
  database.close();
  const updated = background("2");
  expect(await updated.ids()).toEqual(["xx/star", "yy/star"]);
  expect((await updated.state()).shown).toBeNull();
});
