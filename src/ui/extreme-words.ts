import type { RowId } from "../policy/cells";
import type { Extreme } from "../policy/scale";
import { type Field, fields } from "../policy/fields";
import type { MessageKey } from "./message-keys";

/** What the lowest or highest value of a row is called. Never "best". */
export function extremeLabel(extreme: Extreme, row: RowId): MessageKey {
  if (row === "checked") return "extreme_oldest";
  const isTime = row in fields && fields[row as Field].shape === "duration";
  if (isTime) return extreme === "lowest" ? "extreme_shortest" : "extreme_longest";
  return extreme === "lowest" ? "extreme_lowest" : "extreme_highest";
}
