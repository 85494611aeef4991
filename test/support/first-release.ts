import { openDB } from "idb";
import type { Records } from "../../src/background/records";

/** Makes the database as the first release of the extension left it: without a store for imports. */
export async function firstRelease(version: string, { programmes, countries }: Records): Promise<void> {
  const database = await openDB("policy", 1, {
    upgrade(db) {
      db.createObjectStore("meta");
      db.createObjectStore("countries", { keyPath: "country" });
      const store = db.createObjectStore("programmes", { keyPath: "id" });
      store.createIndex("country", "country");
      store.createIndex("kind", "kind");
      store.createIndex("alias", "aliases", { multiEntry: true });
    },
  });
  for (const record of programmes) await database.put("programmes", record);
  for (const record of countries) await database.put("countries", record);
  await database.put("meta", version, "version");
  database.close();
}
