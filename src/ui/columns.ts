/** Columns of a comparison: from what was picked to what is known of it. */
import type { Column } from "../policy/cells";
import { countryName, inLanguage } from "../policy/names";
import type { CountryCode, ProgrammeId } from "../policy/types";
import type { Words } from "./words";

type ProgrammeColumn = Extract<Column, { readonly kind: "programme" }>;
type CountryColumn = Extract<Column, { readonly kind: "country" }>;

/** Where columns come from; on our pages, the background. */
export interface ColumnSource {
  readonly programme: (id: ProgrammeId) => Promise<Omit<ProgrammeColumn, "kind"> | null>;
  readonly country: (code: CountryCode) => Promise<Omit<CountryColumn, "kind">>;
}

/** The columns for `refs`, in their order; what the record no longer has is left out. Rejects when a look-up does. */
export async function loadColumns(refs: readonly string[], source: ColumnSource): Promise<readonly Column[]> {
  const columns = await Promise.all(
    refs.map(async (ref): Promise<Column | null> => {
      if (!ref.includes("/")) return { kind: "country", ...(await source.country(ref)) };
      const found = await source.programme(ref);
      return found && { kind: "programme", ...found };
    }),
  );
  return columns.filter((column) => column !== null);
}

/** The ref that a column was picked by. */
export function columnRef(column: Column): string {
  return column.kind === "country" ? column.country : column.programme.id;
}

/** The name at the head of a column. */
export function columnName(column: Column, words: Words): string {
  return column.kind === "country"
    ? countryName(column.country, words.locale)
    : inLanguage(column.programme.names, words.language);
}
