/**
 * The only file that knows IndexedDB. The database is a copy of the packaged policies that can be rebuilt at any time,
 * so every fault is answered from memory, and the next start builds it anew.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { CountryRecord, ProgrammeRecord, Records } from "./records";

/** Where answers come from. */
export interface PolicyStore {
  readonly from: "database" | "memory";
  programme(id: string): Promise<ProgrammeRecord | undefined>;
  programmesOf(country: string): Promise<readonly ProgrammeRecord[]>;
  programmes(): Promise<readonly ProgrammeRecord[]>;
  country(code: string): Promise<CountryRecord | undefined>;
  countries(): Promise<readonly CountryRecord[]>;
}

interface Schema extends DBSchema {
  meta: { key: string; value: string };
  countries: { key: string; value: CountryRecord };
  programmes: {
    key: string;
    value: ProgrammeRecord;
    indexes: { country: string; kind: string; alias: string };
  };
}

const databaseName = "policy";

/** Raised whenever stores or indexes change. */
const schemaVersion = 1;

/** Opens the database, making its stores where there are none. Rejects on any fault of the browser's storage. */
async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(databaseName, schemaVersion, {
    upgrade(db) {
      for (const name of db.objectStoreNames) db.deleteObjectStore(name);
      db.createObjectStore("meta");
      db.createObjectStore("countries", { keyPath: "country" });
      const programmes = db.createObjectStore("programmes", { keyPath: "id" });
      programmes.createIndex("country", "country");
      programmes.createIndex("kind", "kind");
      programmes.createIndex("alias", "aliases", { multiEntry: true });
    },
    // Another context wants to upgrade or delete: never stand in its way; the next question opens again.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return database;
}

/**
 * Puts the records in, in one transaction, unless the stored version is already `version`. The version is read again
 * inside the transaction: two contexts may both have found it old.
 */
async function install(database: IDBPDatabase<Schema>, version: string, records: Records): Promise<void> {
  const transaction = database.transaction(["meta", "countries", "programmes"], "readwrite");
  const meta = transaction.objectStore("meta");
  const programmes = transaction.objectStore("programmes");
  const countries = transaction.objectStore("countries");
  const writes: Promise<unknown>[] = [transaction.done];
  try {
    if ((await meta.get("version")) !== version) {
      writes.push(programmes.clear(), countries.clear());
      for (const record of records.programmes) writes.push(programmes.put(record));
      for (const record of records.countries) writes.push(countries.put(record));
      writes.push(meta.put(version, "version"));
    }
    await Promise.all(writes);
  } catch (error) {
    // A record that cannot be stored throws without ending the transaction, which would keep half of the pack.
    abortQuietly(transaction);
    await Promise.allSettled(writes);
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

function databaseStore(database: IDBPDatabase<Schema>): PolicyStore {
  return {
    from: "database",
    programme: (id) => database.get("programmes", id),
    programmesOf: (country) => database.getAllFromIndex("programmes", "country", country),
    programmes: () => database.getAll("programmes"),
    country: (code) => database.get("countries", code),
    countries: () => database.getAll("countries"),
  };
}

/** A store over plain records, for when the browser's storage fails. */
export function memoryStore({ programmes, countries }: Records): PolicyStore {
  return {
    from: "memory",
    programme: async (id) => programmes.find((record) => record.id === id),
    programmesOf: async (country) => programmes.filter((record) => record.country === country),
    programmes: async () => programmes,
    country: async (code) => countries.find((record) => record.country === code),
    countries: async () => countries,
  };
}

/**
 * A store that is installed and ready. `load` is called only when the stored version is not `version`. Rejects on any
 * fault of the browser's storage.
 */
export async function openDatabaseStore(version: string, load: () => Promise<Records>): Promise<PolicyStore> {
  const database = await openDatabase();
  try {
    if ((await database.get("meta", "version")) !== version) await install(database, version, await load());
  } catch (error) {
    // An open connection would stand in the way of whoever deletes the database to build it anew.
    database.close();
    throw error;
  }
  return databaseStore(database);
}

/** Deletes the database, so that the next opening builds it anew. Never rejects: what cannot be deleted is left alone. */
export async function discardDatabase(): Promise<void> {
  try {
    await deleteDB(databaseName);
  } catch {
    // A database that cannot be deleted cannot be opened either; answers go on coming from memory.
  }
}
