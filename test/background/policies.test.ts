import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createPolicies } from "../../src/background/policies";
import type { PolicyStore } from "../../src/background/store";
import type { Policy } from "../../src/policy/types";
import { policyWith } from "../fixtures/policy";

const load = vi.fn<() => Promise<readonly Policy[]>>(async () => [policyWith()]);
const star = (store: PolicyStore) => store.programme("xx/star").then((record) => [store.from, record?.id]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  load.mockClear();
});

describe("createPolicies", () => {
  it("answers from the database, and reads the package only to fill it", async () => {
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["database", "xx/star"]);
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["database", "xx/star"]);
    expect(load).toHaveBeenCalledOnce();
  });

  it("answers from memory when the database cannot be opened, and builds it anew at the next start", async () => {
    const broken = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("disk full", "QuotaExceededError");
    });
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["memory", "xx/star"]);
    broken.mockRestore();
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["database", "xx/star"]);
  });

  it("answers the same question from memory when the database fails in the middle of it", async () => {
    const policies = createPolicies({ version: "1", load });
    await policies.read(star);
    const answer = await policies.read(async (store) => {
      if (store.from === "database") throw new DOMException("lost", "InvalidStateError");
      return star(store);
    });
    expect(answer).toEqual(["memory", "xx/star"]);
  });

  it("answers from memory beside a database of a newer version, and leaves that one whole", async () => {
    const newer = await openDB("policy", 99, { upgrade: (db) => void db.createObjectStore("future") });
    newer.close();
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["memory", "xx/star"]);
    const again = await openDB("policy");
    expect([...again.objectStoreNames]).toEqual(["future"]);
    again.close();
  });

  it("passes a fault of the question itself on", async () => {
    const policies = createPolicies({ version: "1", load });
    await expect(policies.read(async () => Promise.reject(new Error("no such thing")))).rejects.toThrow(
      "no such thing",
    );
  });

  it("says so when the package itself is damaged", async () => {
    const damaged = createPolicies({ version: "1", load: async () => Promise.reject(new Error("damaged package")) });
    await expect(damaged.read(star)).rejects.toThrow("damaged package");
  });
});
