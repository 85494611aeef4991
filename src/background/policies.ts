/** Answers about policies, whatever the state of the database: from it when it works, from the package when not. */
import { parsePolicy } from "../policy/parse";
import type { Policy } from "../policy/types";
import { withinLimit } from "../settings/within-limit";
import { type DatabaseStore, type MemoryStore, memoryStore, type Packaged, type PolicyStore } from "./policy-store";
import { recordsFrom } from "./records";
import { openDatabaseStore, rebuildDatabaseStore } from "./store";

/** A healthy database answers a read within 50 ms; one that hangs must not leave a card empty. */
const databaseLimitMs = 2_000;

/** A whole pack is written in well under a second; a reader who waits for it rather waits than is refused. */
const writeLimitMs = 20_000;

const hasName = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

export interface Policies {
  /** Version of the packaged data. */
  readonly packVersion: string;
  /** Asks the store; on any fault of the database the same question is answered from memory. */
  read<T>(question: (store: PolicyStore) => Promise<T>): Promise<T>;
  /** Writes to the database. Rejects when it cannot be used or the write fails; then nothing was changed. */
  change(write: (store: DatabaseStore) => Promise<void>): Promise<void>;
  /** Every policy of the record that is shown: of the import, else of the package. */
  shown(): Promise<readonly Policy[]>;
}

type Store = DatabaseStore | MemoryStore;

interface PackagedPolicies {
  /** Changes whenever the packaged data does. */
  readonly version: string;
  readonly load: () => Promise<readonly Policy[]>;
}

export function createPolicies({ version, load: loadPack }: PackagedPolicies): Policies {
  const packaged: Packaged = {
    version,
    load: async () => recordsFrom(await loadPack()),
    takes: (policies) => policies.every((policy) => parsePolicy(policy).policy !== null),
  };
  let ready: Promise<Store> | null = null;
  /** A fault that outlives a rebuild is not cured by another one. */
  let wasRebuilt = false;

  /** The store to ask next. Rejects, and is tried anew by the next question, when the package itself is damaged. */
  function current(): Promise<Store> {
    return ready ?? use(start());
  }

  /** Has later questions asked of `next`. */
  function use(next: Promise<Store>): Promise<Store> {
    ready = next;
    next.catch(() => {
      if (ready === next) ready = null;
    });
    return next;
  }

  async function start(): Promise<Store> {
    const opening = openDatabaseStore(packaged);
    try {
      return await withinLimit(opening, databaseLimitMs);
    } catch (error) {
      return fallBack(error, () => opening);
    }
  }

  /**
   * A store in memory. Questions go back to the database as soon as it works again: when the call that was too slow
   * is through after all (`late` gives its store), or when the database was made anew. A database that a newer version of the extension wrote is
   * not ours to touch.
   */
  async function fallBack(error: unknown, late: () => Promise<Store>): Promise<Store> {
    const memory = memoryStore(await packaged.load());
    if (hasName(error, "TimeoutError")) {
      late().then(adopt, () => undefined);
    } else if (!wasRebuilt && !hasName(error, "VersionError")) {
      wasRebuilt = true;
      rebuildDatabaseStore(packaged).then(adopt, () => undefined);
    }
    return memory;
  }

  function adopt(store: Store): void {
    void use(Promise.resolve(store));
  }

  async function read<T>(question: (store: PolicyStore) => Promise<T>, isRetry = false): Promise<T> {
    const used = current();
    const store = await used;
    const asking = question(store);
    try {
      return await withinLimit(asking, databaseLimitMs);
    } catch (error) {
      if (store.from === "memory") throw error;
      if (ready === used) {
        // A connection that was taken away says nothing against the database; the first retry opens it again.
        const isLost = !isRetry && !store.isOpen();
        void use(isLost ? start() : fallBack(error, () => asking.then(() => store)));
      }
      return read(question, true);
    }
  }

  return {
    packVersion: version,
    read: (question) => read(question),

    async change(write) {
      // Opens the database again where the connection was lost.
      await read((store) => store.imported());
      const store = await current();
      if (store.from === "memory") throw new Error("the browser's database cannot be used at the moment");
      await withinLimit(write(store), writeLimitMs);
    },

    async shown() {
      return (await read((store) => store.importedPolicies())) ?? loadPack();
    },
  };
}
