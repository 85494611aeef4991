import "fake-indexeddb/auto";
import { IDBDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type KeptImport, memoryStore, type Packaged } from "../../src/background/policy-store";
import { type Records, recordsFrom } from "../../src/background/records";
import { openDatabaseStore, rebuildDatabaseStore } from "../../src/background/store";
import { policyWith, programmeWith } from "../fixtures/policy";
import { firstRelease } from "../support/first-release";

const moon = policyWith({ programmes: [programmeWith({ id: "xx/moon" })] });
const mars = policyWith({ programmes: [programmeWith({ id: "xx/mars" })] });
const first = recordsFrom([policyWith()]);
const second = recordsFrom([moon]);

const packaged = (version: string, records: Records): Packaged => ({
  version,
  load: async () => records,
  takes: () => true,
});
const importOf = (version: string, policy = moon): KeptImport => ({
  label: { version, file: `${version}.json`, on: "2026-02-03", over: "1" },
  policies: [policy],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("openDatabaseStore", () => {
  it("installs the pack and answers from the database", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    expect(store.from).toBe("database");
    expect(await store.programme("xx/star")).toEqual(first.programmes[0]);
    expect(await store.programmesOf("xx")).toHaveLength(1);
    expect(await store.programmesOf("yy")).toEqual([]);
    expect(await store.country("xx")).toEqual(first.countries[0]);
    expect(await store.programme("xx/moon")).toBeUndefined();
    expect(await store.imported()).toBeNull();
  });

  it("does not load the pack again while the version stands", async () => {
    await openDatabaseStore(packaged("1", first));
    const load = vi.fn(async () => second);
    const store = await openDatabaseStore({ ...packaged("1", second), load });
    expect(load).not.toHaveBeenCalled();
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("reads one record when it starts ready, and writes nothing", async () => {
    await openDatabaseStore(packaged("1", first));
    const reads = (["get", "getAll", "getAllKeys", "openCursor", "count"] as const).map((method) =>
      vi.spyOn(IDBObjectStore.prototype, method),
    );
    const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
    await openDatabaseStore(packaged("1", first));
    expect(reads.flatMap(({ mock }) => mock.calls)).toEqual([["version"]]);
    expect(transactions.mock.calls.map(([, mode]) => mode ?? "readonly")).toEqual(["readonly"]);
  });

  it("replaces everything when the version differs: nothing of the old pack is left", async () => {
    await openDatabaseStore(packaged("1", first));
    const store = await openDatabaseStore(packaged("2", second));
    expect(await store.programmes()).toEqual(second.programmes);
  });

  it("keeps the old pack when the new one cannot be loaded", async () => {
    await openDatabaseStore(packaged("1", first));
    const damaged = { ...packaged("2", second), load: async () => Promise.reject(new Error("damaged")) };
    await expect(openDatabaseStore(damaged)).rejects.toThrow("damaged");
    const store = await openDatabaseStore(packaged("1", second));
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("keeps the old pack when a record of the new one cannot be stored", async () => {
    await openDatabaseStore(packaged("1", first));
    const record = second.programmes[0];
    const unstorable = { ...second, programmes: [record, { ...record, order: () => undefined }] };
    await expect(openDatabaseStore(packaged("2", unstorable as unknown as Records))).rejects.toThrow();
    const store = await openDatabaseStore(packaged("1", second));
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("keeps the old pack when the disk is full half-way", async () => {
    await openDatabaseStore(packaged("1", first));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("disk full", "QuotaExceededError");
    });
    await expect(openDatabaseStore(packaged("2", second))).rejects.toThrow("disk full");
    put.mockRestore();
    const store = await openDatabaseStore(packaged("1", second));
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("keeps the old pack when the browser aborts the transaction at its end", async () => {
    await openDatabaseStore(packaged("1", first));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      // The record of the version is written last: everything else has gone through by then.
      if (key === "version") request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    await expect(openDatabaseStore(packaged("2", second))).rejects.toThrow();
    vi.restoreAllMocks();
    const store = await openDatabaseStore(packaged("1", second));
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("installs once when two contexts find the old version at the same time", async () => {
    await openDatabaseStore(packaged("1", first));
    const clear = vi.spyOn(IDBObjectStore.prototype, "clear");
    const stores = await Promise.all([
      openDatabaseStore(packaged("2", second)),
      openDatabaseStore(packaged("2", second)),
    ]);
    for (const store of stores) expect(await store.programmes()).toEqual(second.programmes);
    // Two stores, each emptied once.
    expect(clear).toHaveBeenCalledTimes(2);
  });

  it("takes the database of the first release over without loading or losing anything", async () => {
    await firstRelease("1", first);
    const load = vi.fn(async () => second);
    const store = await openDatabaseStore({ ...packaged("1", second), load });
    expect(load).not.toHaveBeenCalled();
    expect(await store.programmes()).toEqual(first.programmes);
    expect(await store.countries()).toEqual(first.countries);
    await store.apply(importOf("A"));
    expect(await store.programmes()).toEqual(second.programmes);
  });

  it("upgrades once when two contexts open the database of the first release", async () => {
    await firstRelease("1", first);
    const stores = await Promise.all([
      openDatabaseStore(packaged("2", second)),
      openDatabaseStore(packaged("2", second)),
    ]);
    for (const store of stores) expect(await store.programmes()).toEqual(second.programmes);
  });

  it("steps aside for a context that upgrades, and knows that its connection is gone", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    expect(store.isOpen()).toBe(true);
    (await openDB("policy", 99)).close();
    expect(store.isOpen()).toBe(false);
    await expect(store.programmes()).rejects.toThrow();
  });

  it("steps aside for a context that deletes, and the next opening builds it anew", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await deleteDB("policy");
    expect(store.isOpen()).toBe(false);
    const again = await openDatabaseStore(packaged("1", second));
    expect(await again.programmes()).toEqual(second.programmes);
  });

  it("waits for a context that holds the first release open, and upgrades when it lets go", async () => {
    await firstRelease("1", first);
    const holder = await openDB("policy", 1);
    const opening = openDatabaseStore(packaged("1", first));
    const isThere = vi.fn();
    void opening.then(isThere);
    await holder.get("meta", "version");
    expect(isThere).not.toHaveBeenCalled();
    holder.close();
    expect(await (await opening).programmes()).toEqual(first.programmes);
  });
});

describe("imports", () => {
  const ids = async (version: string, records = first) =>
    (await (await openDatabaseStore(packaged(version, records))).programmes()).map(({ id }) => id);

  it("shows an import instead of the packaged data, also after a restart", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A"));
    expect(await store.programmes()).toEqual(second.programmes);
    const again = await openDatabaseStore(packaged("1", first));
    expect(await again.programmes()).toEqual(second.programmes);
    expect(await again.imported()).toEqual({ label: importOf("A").label, before: null, checkedBy: "1" });
    expect(await again.importedPolicies()).toEqual([moon]);
  });

  it("keeps an import when the extension comes with newer data", async () => {
    await (await openDatabaseStore(packaged("1", first))).apply(importOf("A"));
    expect(await ids("2")).toEqual(["xx/moon"]);
    const store = await openDatabaseStore(packaged("2", first));
    expect((await store.imported())?.checkedBy).toBe("2");
    expect((await store.imported())?.label.over).toBe("1");
  });

  it("drops an import that newer code does not take", async () => {
    await (await openDatabaseStore(packaged("1", first))).apply(importOf("A"));
    const store = await openDatabaseStore({ ...packaged("2", first), takes: () => false });
    expect(await store.programmes()).toEqual(first.programmes);
    expect(await store.imported()).toBeNull();
    expect(await ids("2")).toEqual(["xx/star"]);
  });

  it("goes back one import, then to the packaged data, across restarts", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A", moon));
    await store.apply(importOf("B", mars));
    const again = await openDatabaseStore(packaged("1", first));
    expect((await again.imported())?.before?.version).toBe("A");
    await again.undo("previous");
    expect(await ids("1")).toEqual(["xx/moon"]);
    expect((await again.imported())?.before).toBeNull();
    await (await openDatabaseStore(packaged("1", first))).undo("previous");
    expect(await ids("1")).toEqual(["xx/star"]);
    expect(await again.importedPolicies()).toBeNull();
  });

  it("goes past all imports to the packaged data at once", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A", moon));
    await store.apply(importOf("B", mars));
    await store.undo("packaged");
    expect(await ids("1")).toEqual(["xx/star"]);
  });

  it("goes back to the data of the installed package, not of the one that the import came to", async () => {
    await (await openDatabaseStore(packaged("1", first))).apply(importOf("A", moon));
    const updated = recordsFrom([mars]);
    await (await openDatabaseStore(packaged("2", updated))).undo("previous");
    expect(await ids("2", updated)).toEqual(["xx/mars"]);
  });

  it("keeps no more imports than one step back needs", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    for (const version of ["A", "B", "C", "D"]) await store.apply(importOf(version));
    const database = await openDB("policy");
    expect((await database.getAll("imports")).map(({ label }: KeptImport) => label.version)).toEqual(["C", "D"]);
    database.close();
  });

  it("leaves everything as it was when an import cannot be kept", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A"));
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("disk full", "QuotaExceededError");
    });
    await expect(store.apply(importOf("B", mars))).rejects.toThrow("disk full");
    expect(await ids("1")).toEqual(["xx/moon"]);
    expect((await store.imported())?.label.version).toBe("A");
  });

  it("leaves everything as it was when the browser aborts an undo", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A"));
    vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(() => {
      throw new DOMException("lost", "AbortError");
    });
    await expect(store.undo("packaged")).rejects.toThrow("lost");
    vi.restoreAllMocks();
    expect(await ids("1")).toEqual(["xx/moon"]);
  });
});

describe("rebuildDatabaseStore", () => {
  it("makes a database of the wrong make anew", async () => {
    const odd = await openDB("policy", 2, { upgrade: (db) => void db.createObjectStore("meta") });
    odd.close();
    await expect(openDatabaseStore(packaged("1", first))).rejects.toThrow();
    const store = await rebuildDatabaseStore(packaged("1", first));
    expect(await store.programmes()).toEqual(first.programmes);
  });

  it("shows the imports again that could be read, with their order", async () => {
    const store = await openDatabaseStore(packaged("1", first));
    await store.apply(importOf("A", moon));
    await store.apply(importOf("B", mars));
    const rebuilt = await rebuildDatabaseStore(packaged("1", first));
    expect(store.isOpen()).toBe(false);
    expect((await rebuilt.programmes()).map(({ id }) => id)).toEqual(["xx/mars"]);
    expect((await rebuilt.imported())?.before?.version).toBe("A");
  });
});

it("answers from memory just as the database does", async () => {
  const memory = memoryStore(first);
  const database = await openDatabaseStore(packaged("1", first));
  expect(memory.from).toBe("memory");
  expect(await memory.programme("xx/star")).toEqual(await database.programme("xx/star"));
  expect(await memory.programmesOf("xx")).toEqual(await database.programmesOf("xx"));
  expect(await memory.country("xx")).toEqual(await database.country("xx"));
  expect(await memory.countries()).toEqual(await database.countries());
  expect(await memory.imported()).toEqual(await database.imported());
  expect(await memory.importedPolicies()).toEqual(await database.importedPolicies());
  expect(await memory.programme("xx/none")).toBeUndefined();
});
