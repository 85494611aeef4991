import type { Field, fields } from "../policy/fields";
import type { MessageKey } from "./message-keys";

/** Which words a code of a field has. A code that is added to the record does not compile until it has words here. */
type CodeLabels = {
  readonly [
    F in Field as (typeof fields)[F] extends { readonly codes: readonly string[] } ? F : never
  ]: (typeof fields)[F] extends {
    readonly codes: readonly (infer Code extends string)[];
  }
    ? { readonly [C in Code]: MessageKey | null }
    : never;
};

/** Null: the code is written as it is, as with the levels of language tests. */
const codeLabels: CodeLabels = {
  status: {
    proposed: "status_proposed",
    announced: "status_announced",
    open: "status_open",
    suspended: "status_suspended",
    closing: "status_closing",
    closed: "status_closed",
  },
  legal: { litigated: "legal_litigated", stayed: "legal_stayed", vacated: "legal_vacated" },
  minSalary: { "market-rate": "minSalary_marketRate" },
  selection: {
    lottery: "selection_lottery",
    "weighted-lottery": "selection_weightedLottery",
    points: "selection_points",
    "first-come": "selection_firstCome",
    assessment: "selection_assessment",
    nomination: "selection_nomination",
    endorsement: "selection_endorsement",
  },
  renewability: { yes: "renewability_yes", no: "renewability_no", conditional: "onConditions" },
  sponsor: {
    required: "sponsor_required",
    "not-required": "sponsor_notRequired",
    endorsement: "sponsor_endorsement",
    invitation: "sponsor_invitation",
    conditional: "onConditions",
  },
  employerTied: { yes: "employerTied_yes", no: "employerTied_no", conditional: "onConditions" },
  spouseWork: { yes: "spouseWork_yes", no: "spouseWork_no", conditional: "onConditions" },
  education: {
    secondary: "education_secondary",
    vocational: "education_vocational",
    bachelor: "education_bachelor",
    master: "education_master",
    doctorate: "education_doctorate",
    "listed-university": "education_listedUniversity",
    achievement: "education_achievement",
    conditional: "onConditions",
  },
  language: {
    A1: null,
    A2: null,
    B1: null,
    B2: null,
    C1: null,
    C2: null,
    CLB4: null,
    CLB5: null,
    CLB7: null,
    points: "language_points",
    conditional: "onConditions",
  },
};

/** What "none" means in each field, in the reader's words. */
const noneLabels: { readonly [F in Field]: MessageKey } = {
  status: "none_status",
  legal: "none_legal",
  fee: "none_fee",
  minSalary: "none_minSalary",
  cap: "none_cap",
  selection: "none_selection",
  processingTime: "none_processingTime",
  initialDuration: "none_limit",
  renewability: "renewability_no",
  maxDuration: "none_limit",
  yearsToPR: "none_yearsToPR",
  yearsToCitizenship: "none_yearsToPR",
  sponsor: "sponsor_notRequired",
  employerTied: "employerTied_no",
  spouseWork: "spouseWork_no",
  education: "none_requirement",
  language: "none_requirement",
  ageMax: "none_limit",
  points: "none_points",
};

/** The message for a code of a field; null where the code itself is what readers know. */
export function codeLabel(field: Field, code: string): MessageKey | null {
  if (code === "none") return noneLabels[field];
  if (code === "silent") return "notPublished";
  const labels: { readonly [code: string]: MessageKey | null } | undefined = (
    codeLabels as { readonly [F in Field]?: { readonly [code: string]: MessageKey | null } }
  )[field];
  return labels?.[code] ?? null;
}
