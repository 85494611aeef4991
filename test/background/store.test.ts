import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { recordsFrom } from "../../src/background/records";
import { discardDatabase, memoryStore, openDatabaseStore } from "../../src/background/store";
import { policyWith, programmeWith } from "../fixtures/policy";

const first = recordsFrom([policyWith()]);
const second = recordsFrom([policyWith({ programmes: [programmeWith({ id: "xx/moon" })] })]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("openDatabaseStore", () => {
  it("installs the pack and answers from the database", async () => {
    const store = await openDatabaseStore("1", async () => first);
    expect(store.from).toBe("database");
    expect(await store.programme("xx/star")).toEqual(first.programmes[0]);
    expect(await store.programmesOf("xx")).toHaveLength(1);
    expect(await store.programmesOf("yy")).toEqual([]);
    expect(await store.country("xx")).toEqual(first.countries[0]);
    expect(await store.programme("xx/moon")).toBeUndefined();
  });

  it("does not load the pack again while the version stands", async () => {
    await openDatabaseStore("1", async () => first);
    const load = vi.fn(async () => second);
    const store = await openDatabaseStore("1", load);
    expect(load).not.toHaveBeenCalled();
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("replaces everything when the version differs: nothing of the old pack is left", async () => {
    await openDatabaseStore("1", async () => first);
    const store = await openDatabaseStore("2", async () => second);
    expect(await store.programmes()).toEqual(second.programmes);
  });

  it("keeps the old pack when the new one cannot be loaded", async () => {
    await openDatabaseStore("1", async () => first);
    await expect(openDatabaseStore("2", async () => Promise.reject(new Error("damaged")))).rejects.toThrow("damaged");
    const store = await openDatabaseStore("1", async () => second);
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("keeps the old pack when a record of the new one cannot be stored", async () => {
    await openDatabaseStore("1", async () => first);
    const record = second.programmes[0];
    const unstorable = { ...second, programmes: [record, { ...record, programme: () => undefined }] };
    await expect(openDatabaseStore("2", async () => unstorable as unknown as typeof second)).rejects.toThrow();
    const store = await openDatabaseStore("1", async () => second);
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("installs once when two contexts find the old version at the same time", async () => {
    const stores = await Promise.all([
      openDatabaseStore("1", async () => first),
      openDatabaseStore("1", async () => first),
    ]);
    for (const store of stores) expect(await store.programmes()).toEqual(first.programmes);
  });

  it("starts anew after the database was discarded", async () => {
    await openDatabaseStore("1", async () => first);
    await discardDatabase();
    const store = await openDatabaseStore("1", async () => second);
    expect(await store.programmes()).toEqual(second.programmes);
  });
});

it("answers from memory just as the database does", async () => {
  const memory = memoryStore(first);
  const database = await openDatabaseStore("1", async () => first);
  expect(memory.from).toBe("memory");
  expect(await memory.programme("xx/star")).toEqual(await database.programme("xx/star"));
  expect(await memory.programmesOf("xx")).toEqual(await database.programmesOf("xx"));
  expect(await memory.country("xx")).toEqual(await database.country("xx"));
  expect(await memory.countries()).toEqual(await database.countries());
  expect(await memory.programme("xx/none")).toBeUndefined();
});
