/** Answers about policies, whatever the state of the database: from it when it works, from the package when not. */
import { withinLimit } from "../settings/within-limit";
import { loadPack, packVersion } from "./pack";
import { type Records, recordsFrom } from "./records";
import { discardDatabase, memoryStore, openDatabaseStore, type PolicyStore } from "./store";

/** A healthy database answers a read within 50 ms; one that hangs must not leave a card empty. */
const databaseLimitMs = 2_000;

/** A database that a newer version of the extension wrote is not ours to delete. */
const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === "VersionError";

export interface Policies {
  /** Asks the store; on any fault of the database the same question is answered from memory. */
  read<T>(question: (store: PolicyStore) => Promise<T>): Promise<T>;
}

export function createPolicies(): Policies {
  let records: Promise<Records> | null = null;
  let ready: Promise<PolicyStore> | null = null;

  const load = () => (records ??= loadPack().then(recordsFrom));

  async function fallBack(error: unknown): Promise<PolicyStore> {
    if (!isNewer(error)) void discardDatabase();
    const memory = memoryStore(await load());
    ready = Promise.resolve(memory);
    return memory;
  }

  return {
    async read(question) {
      let store: PolicyStore;
      try {
        ready ??= withinLimit(openDatabaseStore(packVersion, load), databaseLimitMs);
        store = await ready;
      } catch (error) {
        store = await fallBack(error);
      }
      try {
        return await withinLimit(question(store), databaseLimitMs);
      } catch (error) {
        if (store.from === "memory") throw error;
        return question(await fallBack(error));
      }
    },
  };
}
