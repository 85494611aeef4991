/** Answers about policies, whatever the state of the database: from it when it works, from the package when not. */
import type { Policy } from "../policy/types";
import { withinLimit } from "../settings/within-limit";
import { recordsFrom } from "./records";
import { discardDatabase, memoryStore, openDatabaseStore, type PolicyStore } from "./store";

/** A healthy database answers a read within 50 ms; one that hangs must not leave a card empty. */
const databaseLimitMs = 2_000;

/** A database that a newer version of the extension wrote is not ours to delete. */
const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === "VersionError";

export interface Policies {
  /** Asks the store; on any fault of the database the same question is answered from memory. */
  read<T>(question: (store: PolicyStore) => Promise<T>): Promise<T>;
}

interface PackagedPolicies {
  /** Changes whenever the packaged data does. */
  readonly version: string;
  readonly load: () => Promise<readonly Policy[]>;
}

export function createPolicies({ version, load: loadPack }: PackagedPolicies): Policies {
  let ready: Promise<PolicyStore> | null = null;

  const load = async () => recordsFrom(await loadPack());

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
        ready ??= withinLimit(openDatabaseStore(version, load), databaseLimitMs);
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
