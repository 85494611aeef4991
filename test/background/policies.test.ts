import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPolicies, type Policies } from "../../src/background/policies";
import type { PolicyStore } from "../../src/background/policy-store";
import type { Policy } from "../../src/policy/types";
import { recordsFrom } from "../../src/background/records";
import { policyWith, programmeWith } from "../fixtures/policy";
import { firstRelease } from "../support/first-release";

const load = vi.fn<() => Promise<readonly Policy[]>>(async () => [policyWith()]);
const star = (store: PolicyStore) => store.programme("xx/star").then((record) => [store.from, record?.id]);

const policies = () => createPolicies({ version: "1", load });

/** Waits until answers come from the database again. */
const healed = (asked: Policies) =>
  vi.waitFor(async () => expect(await asked.read(star)).toEqual(["database", "xx/star"]));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  load.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("createPolicies", () => {
  it("answers from the database, and reads the package only to fill it", async () => {
    expect(await policies().read(star)).toEqual(["database", "xx/star"]);
    expect(await policies().read(star)).toEqual(["database", "xx/star"]);
    expect(load).toHaveBeenCalledOnce();
  });

  it("answers from memory while the database cannot be opened, and builds it anew at the next start", async () => {
    const broken = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("disk full", "QuotaExceededError");
    });
    const asked = policies();
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    broken.mockRestore();
    expect(await policies().read(star)).toEqual(["database", "xx/star"]);
  });

  it("answers from memory when the opening fails once, and from the database once that was made anew", async () => {
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("no luck", "UnknownError");
    });
    const asked = policies();
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    await healed(asked);
  });

  it("answers the same question from memory when the database fails in the middle of it, and makes it anew", async () => {
    const asked = policies();
    await asked.read(star);
    const answer = await asked.read(async (store) => {
      if (store.from === "database") throw new DOMException("lost", "DataError");
      return star(store);
    });
    expect(answer).toEqual(["memory", "xx/star"]);
    await healed(asked);
  });

  it("makes the database anew once: a fault that comes back is answered from memory for good", async () => {
    const asked = policies();
    const faulty = (store: PolicyStore) =>
      store.from === "database" ? Promise.reject(new DOMException("bad", "DataError")) : star(store);
    expect(await asked.read(faulty)).toEqual(["memory", "xx/star"]);
    await healed(asked);
    const open = vi.spyOn(indexedDB, "open");
    expect(await asked.read(faulty)).toEqual(["memory", "xx/star"]);
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    expect(open).not.toHaveBeenCalled();
  });

  it("makes a database anew that lacks a store", async () => {
    (await openDB("policy", 2, { upgrade: (db) => void db.createObjectStore("meta") })).close();
    const asked = policies();
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    await healed(asked);
  });

  it("fills the database again when it was deleted while open, and answers the question from it", async () => {
    const asked = policies();
    await asked.read(star);
    await deleteDB("policy");
    expect(await asked.read(star)).toEqual(["database", "xx/star"]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("answers every one of many questions that were on their way when the database was deleted", async () => {
    const asked = policies();
    await asked.read(star);
    const answers = [asked.read(star), deleteDB("policy"), asked.read(star), asked.read(star)];
    expect((await Promise.all(answers)).filter(Boolean).map((answer) => (answer as string[])[1])).toEqual([
      "xx/star",
      "xx/star",
      "xx/star",
    ]);
    await healed(asked);
  });

  it("answers from memory when a newer version upgrades while open, and leaves that one whole", async () => {
    const asked = policies();
    await asked.read(star);
    const newer = await openDB("policy", 99);
    expect(await asked.read(star)).toEqual(["memory", "xx/star"]);
    expect(await newer.count("programmes")).toBe(1);
    newer.close();
  });

  it("answers from memory while another context blocks the upgrade, and from the database when it lets go", async () => {
    await firstRelease("0", recordsFrom([policyWith()]));
    const holder = await openDB("policy", 1);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const deleted = vi.spyOn(indexedDB, "deleteDatabase");
    const asked = policies();
    const answer = asked.read(star);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toEqual(["memory", "xx/star"]);
    vi.useRealTimers();
    holder.close();
    await healed(asked);
    expect(deleted).not.toHaveBeenCalled();
  });

  it("answers from memory while a read hangs, and from the database when it is through", async () => {
    const asked = policies();
    await asked.read(star);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let goOn: (value?: unknown) => void = () => undefined;
    const slow = new Promise((resolve) => {
      goOn = resolve;
    });
    const answer = asked.read(async (store) => {
      if (store.from === "database") await slow;
      return star(store);
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toEqual(["memory", "xx/star"]);
    vi.useRealTimers();
    goOn();
    await healed(asked);
  });

  it("answers from memory beside a database of a newer version, and leaves that one whole", async () => {
    const newer = await openDB("policy", 99, { upgrade: (db) => void db.createObjectStore("future") });
    newer.close();
    expect(await createPolicies({ version: "1", load }).read(star)).toEqual(["memory", "xx/star"]);
    const again = await openDB("policy");
    expect([...again.objectStoreNames]).toEqual(["future"]);
    again.close();
  });

  it("leaves a reader's import alone when the database is made anew", async () => {
    const asked = policies();
    const moon = policyWith({ programmes: [programmeWith({ id: "xx/moon" })] });
    await asked.change((store) =>
      store.apply({ label: { version: "A", file: "a.json", on: "2026-01-01", over: "1" }, policies: [moon] }),
    );
    await asked.read((store) => (store.from === "database" ? Promise.reject(new Error("bad")) : star(store)));
    await vi.waitFor(async () =>
      expect(await asked.read((store) => store.programme("xx/moon"))).toMatchObject({ id: "xx/moon" }),
    );
    expect(await asked.shown()).toEqual([moon]);
  });

  it("gives the policies of the package where no import is shown", async () => {
    expect(await policies().shown()).toEqual([policyWith()]);
  });

  it("refuses to write where only memory answers", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("disk full", "QuotaExceededError");
    });
    await expect(policies().change((store) => store.undo("packaged"))).rejects.toThrow("cannot be used");
  });

  it("passes a fault of the question itself on", async () => {
    await expect(policies().read(async () => Promise.reject(new Error("no such thing")))).rejects.toThrow(
      "no such thing",
    );
  });

  it("says so when the package itself is damaged", async () => {
    load.mockRejectedValue(new Error("damaged package"));
    const damaged = policies();
    await expect(damaged.read(star)).rejects.toThrow("damaged package");
    load.mockResolvedValue([policyWith()]);
    expect(await damaged.read(star)).toEqual(["database", "xx/star"]);
  });
});
