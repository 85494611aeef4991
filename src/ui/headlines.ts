import type { Field } from "../policy/fields";
import type { MessageKey } from "./message-keys";

/** The three headline figures of every programme, in this order on every surface: readers learn the place once. */
export const headlines = [
  { field: "fee", label: "headline_fee" },
  { field: "processingTime", label: "headline_processingTime" },
  { field: "yearsToPR", label: "headline_yearsToPR" },
] as const satisfies readonly { readonly field: Field; readonly label: MessageKey }[];
