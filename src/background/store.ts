/**
 * The only file that knows IndexedDB. The records are a copy, of the packaged policies or of the pack that the reader
 * imported, and can be rebuilt at any time, so every fault is answered from memory while the copy is made anew.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { DatabaseStore, KeptImport, Packaged, ShownImport } from "./policy-store";
import {
  type CountryRecord,
  type ProgrammeRecord,
  recordFrom,
  type Records,
  recordsFrom,
  storedFrom,
  type StoredProgramme,
} from "./records";

interface Schema extends DBSchema {
  /** One record, `version`: a text for a copy of the packaged data of that version, else the import that is shown. */
  meta: { key: string; value: string | ShownImport };
  countries: { key: string; value: CountryRecord };
  programmes: {
    key: string;
    value: StoredProgramme | ProgrammeRecord;
    indexes: { country: string; kind: string; alias: string };
  };
  /** Oldest first; the last is the one that is shown. */
  imports: { key: number; value: KeptImport };
}

type Write = IDBPTransaction<Schema, ("meta" | "countries" | "programmes" | "imports")[], "readwrite">;

const databaseName = "policy";

/** Raised whenever stores or indexes change; each step adds to what is there and takes nothing away. */
const schemaVersion = 2;

/** One step back needs the import before the shown one; further ones would only grow the reader's profile. */
const keptImports = 2;

/** Opens the database, making its stores where there are none. Rejects on any fault of the browser's storage. */
async function openDatabase(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName, schemaVersion, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore("meta");
        db.createObjectStore("countries", { keyPath: "country" });
        const programmes = db.createObjectStore("programmes", { keyPath: "id" });
        programmes.createIndex("country", "country");
        programmes.createIndex("kind", "kind");
        programmes.createIndex("alias", "aliases", { multiEntry: true });
      }
      if (oldVersion < 2) db.createObjectStore("imports", { autoIncrement: true });
    },
    // Another context wants to upgrade or delete: never stand in its way; the next question opens again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Runs `write` in one transaction over every store; on any fault nothing of it is kept. */
async function writeAll(database: IDBPDatabase<Schema>, write: (transaction: Write) => Promise<void>): Promise<void> {
  const transaction = database.transaction(["meta", "countries", "programmes", "imports"], "readwrite");
  // Looked at below; until then an abort must not count as a rejection that nobody handles.
  transaction.done.catch(() => undefined);
  try {
    await write(transaction);
    await transaction.done;
  } catch (error) {
    // A record that cannot be stored throws without ending the transaction, which would keep half of the pack.
    abortQuietly(transaction);
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

async function replaceRecords(transaction: Write, records: Records, version: string | ShownImport): Promise<void> {
  const programmes = transaction.objectStore("programmes");
  const countries = transaction.objectStore("countries");
  const writes: Promise<unknown>[] = [];
  try {
    writes.push(programmes.clear(), countries.clear());
    for (const record of records.programmes) writes.push(programmes.put(storedFrom(record)));
    for (const record of records.countries) writes.push(countries.put(record));
    writes.push(transaction.objectStore("meta").put(version, "version"));
  } finally {
    // Also where a put throws: each write before it is rejected by the abort, and somebody must have listened.
    for (const write of writes) write.catch(() => undefined);
  }
  await Promise.all(writes);
}

/** Puts the packaged records in, unless they are there by now: two contexts may both have found an old version. */
async function install(database: IDBPDatabase<Schema>, { version, load }: Packaged): Promise<void> {
  const records = await load();
  await writeAll(database, async (transaction) => {
    const stored = await transaction.objectStore("meta").get("version");
    if (stored === version || isImport(stored)) return;
    await replaceRecords(transaction, records, version);
  });
}

const isImport = (stored: string | ShownImport | undefined): stored is ShownImport => typeof stored === "object";

/** After an update of the extension: an import stays if the new code still takes it, else the packaged data are shown. */
async function recheck(database: IDBPDatabase<Schema>, packaged: Packaged): Promise<void> {
  const records = await packaged.load();
  await writeAll(database, async (transaction) => {
    const stored = await transaction.objectStore("meta").get("version");
    if (!isImport(stored) || stored.checkedBy === packaged.version) return;
    const shown = (await transaction.objectStore("imports").getAll()).at(-1);
    if (shown && packaged.takes(shown.policies)) {
      await replaceRecords(transaction, recordsFrom(shown.policies), { ...stored, checkedBy: packaged.version });
    } else {
      await transaction.objectStore("imports").clear();
      await replaceRecords(transaction, records, packaged.version);
    }
  });
}

async function applyImport(database: IDBPDatabase<Schema>, kept: KeptImport, { version }: Packaged): Promise<void> {
  await writeAll(database, async (transaction) => {
    const imports = transaction.objectStore("imports");
    const stored = await transaction.objectStore("meta").get("version");
    const keys = await imports.getAllKeys();
    for (const key of keys.slice(0, Math.max(0, keys.length + 1 - keptImports))) await imports.delete(key);
    await imports.add(kept);
    const before = isImport(stored) ? stored.label : null;
    await replaceRecords(transaction, recordsFrom(kept.policies), { label: kept.label, before, checkedBy: version });
  });
}

async function undoImport(
  database: IDBPDatabase<Schema>,
  to: "previous" | "packaged",
  { version, load }: Packaged,
): Promise<void> {
  // Read before the transaction begins: it would end while the package is being read.
  const records = await load();
  await writeAll(database, async (transaction) => {
    const imports = transaction.objectStore("imports");
    const keys = await imports.getAllKeys();
    const [previousKey, shownKey] = [keys.at(-2), keys.at(-1)];
    const previous = to === "previous" && previousKey !== undefined ? await imports.get(previousKey) : undefined;
    if (!previous) {
      await imports.clear();
      await replaceRecords(transaction, records, version);
      return;
    }
    if (shownKey !== undefined) await imports.delete(shownKey);
    const shown = { label: previous.label, before: null, checkedBy: version };
    await replaceRecords(transaction, recordsFrom(previous.policies), shown);
  });
}

/**
 * A store that is installed and ready. One that is ready already costs one read: `load` is called only when the records
 * are a copy of something else. Rejects on any fault of the browser's storage.
 */
export async function openDatabaseStore(packaged: Packaged): Promise<DatabaseStore> {
  let isOpen = true;
  const database = await openDatabase(() => {
    isOpen = false;
  });
  try {
    const stored = await database.get("meta", "version");
    if (isImport(stored)) {
      if (stored.checkedBy !== packaged.version) await recheck(database, packaged);
    } else if (stored !== packaged.version) {
      await install(database, packaged);
    }
  } catch (error) {
    // An open connection would stand in the way of whoever deletes the database to build it anew.
    database.close();
    throw error;
  }
  const lastImport = async () => (await database.getAll("imports")).at(-1);
  const imported = async () => {
    const stored = await database.get("meta", "version");
    return isImport(stored) ? stored : null;
  };
  return {
    from: "database",
    isOpen: () => isOpen,
    async programme(id) {
      const stored = await database.get("programmes", id);
      return stored && recordFrom(stored);
    },
    programmesOf: async (country) =>
      (await database.getAllFromIndex("programmes", "country", country)).map((stored) => recordFrom(stored)),
    programmes: async () => (await database.getAll("programmes")).map((stored) => recordFrom(stored)),
    country: (code) => database.get("countries", code),
    countries: () => database.getAll("countries"),
    imported,
    importedPolicies: async () => ((await imported()) ? ((await lastImport())?.policies ?? null) : null),
    apply: (kept) => applyImport(database, kept, packaged),
    undo: (to) => undoImport(database, to, packaged),
  };
}

/**
 * Deletes the database and makes it anew, for when it opens but does not work. Imports that can still be read and that
 * the package still takes are shown again. Rejects when the browser's storage fails at that too.
 */
export async function rebuildDatabaseStore(packaged: Packaged): Promise<DatabaseStore> {
  const kept = await readableImports();
  await discardDatabase();
  const store = await openDatabaseStore(packaged);
  for (const one of kept) if (packaged.takes(one.policies)) await store.apply(one);
  return store;
}

async function readableImports(): Promise<readonly KeptImport[]> {
  try {
    const database = await openDatabase(() => undefined);
    try {
      return await database.getAll("imports");
    } finally {
      database.close();
    }
  } catch {
    // What cannot be read is lost with the database; the packaged data are shown.
    return [];
  }
}

async function discardDatabase(): Promise<void> {
  try {
    await deleteDB(databaseName);
  } catch {
    // A database that cannot be deleted may still be opened; if not, answers go on coming from memory.
  }
}
