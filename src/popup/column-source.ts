import type { PolicyDate } from "../policy/dates";
import type { ColumnSource } from "../ui/columns";
import type { PopupEdge } from "./edge";

/** Columns as the background knows them. */
export function columnSource(ask: PopupEdge["ask"], on: PolicyDate): ColumnSource {
  return { programme: (id) => ask("programme", { id }), country: (code) => ask("country", { code, on }) };
}
