/** What answers are read from, wherever it lies: the browser's database, or memory. */
import type { ImportLabel } from "../messages/requests";
import type { Policy } from "../policy/types";
import type { CountryRecord, ProgrammeRecord, Records } from "./records";

/** Where answers come from. */
export interface PolicyStore {
  readonly from: "database" | "memory";
  programme(id: string): Promise<ProgrammeRecord | undefined>;
  programmesOf(country: string): Promise<readonly ProgrammeRecord[]>;
  programmes(): Promise<readonly ProgrammeRecord[]>;
  country(code: string): Promise<CountryRecord | undefined>;
  countries(): Promise<readonly CountryRecord[]>;
  /** The import that the records are a copy of; null: they are those of the package. */
  imported(): Promise<ShownImport | null>;
  /** The policies of that import, as they were imported; null where none is shown. */
  importedPolicies(): Promise<readonly Policy[] | null>;
}

/** A store that can be lost and that keeps imports. Its writes are all or nothing and reject on any fault. */
export interface DatabaseStore extends PolicyStore {
  readonly from: "database";
  /** False once the connection is gone: the database was deleted, or another context needed it closed. */
  isOpen(): boolean;
  /** Shows an import in place of what is shown now, which is kept for one step back. */
  apply(kept: KeptImport): Promise<void>;
  /** Takes the shown import away: `previous` goes to what was there before it, `packaged` to the package's own data. */
  undo(to: "previous" | "packaged"): Promise<void>;
}

/** A store that nothing can happen to. */
export interface MemoryStore extends PolicyStore {
  readonly from: "memory";
}

export interface KeptImport {
  readonly label: ImportLabel;
  /** The whole record that is shown by it. */
  readonly policies: readonly Policy[];
}

export interface ShownImport {
  readonly label: ImportLabel;
  /** What one step back shows; null: the package's own data. */
  readonly before: ImportLabel | null;
  /** Version of the packaged data whose code has read it last: newer code may know fields that this import has not. */
  readonly checkedBy: string;
}

/** The package's own data, and its judgement of older data. */
export interface Packaged {
  /** Changes whenever the packaged data does. */
  readonly version: string;
  readonly load: () => Promise<Records>;
  /** Whether the parser of this package takes policies that an earlier one took. */
  readonly takes: (policies: readonly Policy[]) => boolean;
}

/** A store over plain records, for when the browser's storage fails. */
export function memoryStore({ programmes, countries }: Records): MemoryStore {
  return {
    from: "memory",
    programme: async (id) => programmes.find((record) => record.id === id),
    programmesOf: async (country) => programmes.filter((record) => record.country === country),
    programmes: async () => programmes,
    country: async (code) => countries.find((record) => record.country === code),
    countries: async () => countries,
    imported: async () => null,
    importedPolicies: async () => null,
  };
}
