import type { CountryCode } from "../policy/types";

/** A country as its ISO code: the same width for all, drawn on every system, and no politics of flags. */
export function Tile({ code }: { readonly code: CountryCode }) {
  return <span class="tile">{code.toUpperCase()}</span>;
}
