import type { RowId } from "../policy/cells";
import type { GroupId } from "../policy/compare";
import { fieldLabels } from "./field-labels";
import type { MessageKey } from "./message-keys";

const ownRows = {
  payer: "field_payer",
  changed: "field_changed",
  programmeCount: "programmes",
  openCount: "row_openCount",
  source: "row_source",
  checked: "row_checked",
} as const;

/** The reader's name of a row of a comparison. */
export function rowLabel(row: RowId): MessageKey {
  return row in ownRows ? ownRows[row as keyof typeof ownRows] : fieldLabels[row as keyof typeof fieldLabels];
}

export const groupLabels: { readonly [G in GroupId]: MessageKey } = {
  status: "group_status",
  cost: "group_cost",
  eligibility: "group_eligibility",
  time: "group_time",
  stay: "group_stay",
  family: "group_family",
  odds: "group_odds",
  country: "group_country",
  sources: "group_sources",
};
