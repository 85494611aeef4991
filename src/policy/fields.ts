/**
 * The fields that a programme's facts can have: what shape a value takes, which codes are allowed, and how fast a
 * value of the field goes stale. The parser, the labels and the comparison all read this one table.
 */

/** Values that every field may take beside its own: "no" as an answer, and "the source does not say". */
export const universalCodes = ["none", "silent"] as const;

/** Time units of durations. */
export const timeUnits = ["day", "working-day", "week", "month", "year"] as const;

export type FieldSpec =
  | { readonly shape: "code"; readonly codes: readonly string[]; readonly checkedOnDays: number }
  | { readonly shape: "money"; readonly codes?: readonly string[]; readonly checkedOnDays: number }
  | { readonly shape: "duration"; readonly checkedOnDays: number }
  | { readonly shape: "count"; readonly checkedOnDays: number }
  | { readonly shape: "measure"; readonly checkedOnDays: number };

/**
 * `checkedOnDays`: after how many days without a look at the source a value is shown as old. Judged by how often the
 * press reported a change of such a value in 2023-2026: court states within days, fees yearly, degree rules rarely.
 */
export const fields = {
  status: {
    shape: "code",
    codes: ["proposed", "announced", "open", "suspended", "closing", "closed"],
    checkedOnDays: 30,
  },
  /** State of a court case about the programme: litigated = in force while challenged; stayed = on hold; vacated = annulled. */
  legal: { shape: "code", codes: ["litigated", "stayed", "vacated"], checkedOnDays: 14 },
  fee: { shape: "money", checkedOnDays: 90 },
  /** `market-rate`: no sum of its own, but at least what the place pays for such work. `none`: any salary will do. */
  minSalary: { shape: "money", codes: ["market-rate"], checkedOnDays: 90 },
  cap: { shape: "count", checkedOnDays: 180 },
  selection: {
    shape: "code",
    codes: ["lottery", "weighted-lottery", "points", "first-come", "assessment", "nomination", "endorsement"],
    checkedOnDays: 180,
  },
  processingTime: { shape: "duration", checkedOnDays: 90 },
  initialDuration: { shape: "duration", checkedOnDays: 365 },
  renewability: { shape: "code", codes: ["yes", "no", "conditional"], checkedOnDays: 365 },
  maxDuration: { shape: "duration", checkedOnDays: 365 },
  /** `none` = no route of its own to permanent residence. */
  yearsToPR: { shape: "duration", checkedOnDays: 365 },
  yearsToCitizenship: { shape: "duration", checkedOnDays: 365 },
  sponsor: {
    shape: "code",
    codes: ["required", "not-required", "endorsement", "invitation", "conditional"],
    checkedOnDays: 365,
  },
  employerTied: { shape: "code", codes: ["yes", "no", "conditional"], checkedOnDays: 365 },
  spouseWork: { shape: "code", codes: ["yes", "no", "conditional"], checkedOnDays: 365 },
  education: {
    shape: "code",
    codes: [
      "secondary",
      "vocational",
      "bachelor",
      "master",
      "doctorate",
      "listed-university",
      "achievement",
      "conditional",
    ],
    checkedOnDays: 730,
  },
  language: {
    shape: "code",
    codes: ["A1", "A2", "B1", "B2", "C1", "C2", "CLB4", "CLB5", "CLB7", "points", "conditional"],
    checkedOnDays: 730,
  },
  ageMax: { shape: "count", checkedOnDays: 730 },
  /** Points that pass, out of `max` where the source gives one. */
  points: { shape: "count", checkedOnDays: 180 },
} as const satisfies Record<string, FieldSpec>;

export type Field = keyof typeof fields;

export const fieldNames = Object.keys(fields) as readonly Field[];

/** What a country's file can say about the country itself. A `measure` carries its own unit, as in "percent of GDP". */
export const indicators = {
  rdShareOfGdp: { shape: "measure", checkedOnDays: 730 },
  talentFlow: { shape: "measure", checkedOnDays: 730 },
  newcomerTax: { shape: "measure", checkedOnDays: 365 },
  medianWage: { shape: "money", checkedOnDays: 730 },
  talentAttractiveness: { shape: "measure", checkedOnDays: 1460 },
} as const satisfies Record<string, FieldSpec>;

export type Indicator = keyof typeof indicators;

export const indicatorNames = Object.keys(indicators) as readonly Indicator[];
