import type { Field, Indicator } from "../policy/fields";
import type { MessageKey } from "./message-keys";

/** The reader's name of each field, as it stands before a value. */
export const fieldLabels: { readonly [F in Field | Indicator]: MessageKey } = {
  status: "field_status",
  legal: "field_legal",
  fee: "field_fee",
  minSalary: "field_minSalary",
  cap: "field_cap",
  selection: "field_selection",
  processingTime: "field_processingTime",
  initialDuration: "field_initialDuration",
  renewability: "field_renewability",
  maxDuration: "field_maxDuration",
  yearsToPR: "field_yearsToPR",
  yearsToCitizenship: "field_yearsToCitizenship",
  sponsor: "field_sponsor",
  employerTied: "field_employerTied",
  spouseWork: "field_spouseWork",
  education: "field_education",
  language: "field_language",
  ageMax: "field_ageMax",
  points: "field_points",
  rdShareOfGdp: "field_rdShareOfGdp",
  talentFlow: "field_talentFlow",
  newcomerTax: "field_newcomerTax",
  medianWage: "field_medianWage",
  talentAttractiveness: "field_talentAttractiveness",
};
