import { describe, expect, it } from "vitest";
import { type CountryDiff, countChanges, diffPolicies } from "../../src/policy/diff";
import type { Policy, Programme } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const fee = (value: number, from: string, to?: string) =>
  factWith({ value, unit: "USD", per: "once", from, ...(to === undefined ? {} : { to }) });

const withFees = (...fees: ReturnType<typeof fee>[]) => programmeWith({ facts: { fee: fees } });
const only = (...programmes: Programme[]) => [policyWith({ programmes })];

/** A diff in short: `xx +star fee:100>200 events`. */
function inShort(diff: readonly CountryDiff[]): string {
  const sign = { added: "+", removed: "-", changed: "~" } as const;
  const values = (facts: readonly { readonly value: unknown }[]) => facts.map(({ value }) => value).join("&");
  return diff
    .map(({ country, change, programmes, indicators, parts }) =>
      [
        sign[change] + country,
        ...programmes.map((programme) =>
          [
            sign[programme.change] + programme.id.slice(3),
            ...programme.fields.map(({ field, before, after }) => `${field}:${values(before)}>${values(after)}`),
            ...programme.parts,
          ].join(" "),
        ),
        ...indicators.map(({ field, before, after }) => `${field}:${values(before)}>${values(after)}`),
        ...parts,
      ].join(", "),
    )
    .join("; ");
}

describe("diffPolicies", () => {
  it.each<[string, readonly Policy[], readonly Policy[], string]>([
    ["the same record says nothing", [policyWith()], [policyWith()], ""],
    ["two empty records say nothing", [], [], ""],
    ["a country that comes brings its programmes", [], [policyWith()], "+xx, +star"],
    ["a country that goes takes its programmes along", [policyWith()], [], "-xx, -star"],
    [
      "countries are in the order of their codes, whatever the order of the files",
      [policyWith({ country: "zz", programmes: [] })],
      [policyWith({ country: "bb", programmes: [] }), policyWith({ country: "aa", programmes: [] })],
      "+aa; +bb; -zz",
    ],
    [
      "programmes that come, change and go stand in one list",
      only(programmeWith(), programmeWith({ id: "xx/moon" })),
      only(programmeWith({ id: "xx/sun" }), programmeWith({ kind: "pr" })),
      "~xx, +sun, ~star description, -moon",
    ],
    [
      "a value that changes is shown with what it was",
      only(withFees(fee(100, "2024"))),
      only(withFees(fee(200, "2024"))),
      "~xx, ~star fee:100>200",
    ],
    [
      "history that stays is not repeated: only the values that differ are",
      only(withFees(fee(50, "2020", "2024"), fee(100, "2024"))),
      only(withFees(fee(50, "2020", "2024"), fee(200, "2024"))),
      "~xx, ~star fee:100>200",
    ],
    [
      "a value that ends is a change, and what follows it too",
      only(withFees(fee(100, "2024"))),
      only(withFees(fee(100, "2024", "2026"), fee(200, "2026"))),
      "~xx, ~star fee:100>100&200",
    ],
    [
      "a field that nobody had looked up comes from nothing",
      only(programmeWith({ facts: {} })),
      only(withFees(fee(0, "2024"))),
      "~xx, ~star fee:>0",
    ],
    [
      "unknown, silent and no are three different values",
      only(programmeWith({ facts: { cap: [factWith({ value: "silent" })] } })),
      only(programmeWith({ facts: { cap: [factWith({ value: "none" })] } })),
      "~xx, ~star cap:silent>none",
    ],
    [
      "a range is the same range when it is read again",
      only(programmeWith({ facts: { processingTime: [factWith({ value: [1, 3], unit: "month" })] } })),
      only(programmeWith({ facts: { processingTime: [factWith({ value: [1, 3], unit: "month" })] } })),
      "",
    ],
    [
      "another unit is another value",
      only(programmeWith({ facts: { processingTime: [factWith({ value: 3, unit: "month" })] } })),
      only(programmeWith({ facts: { processingTime: [factWith({ value: 3, unit: "week" })] } })),
      "~xx, ~star processingTime:3>3",
    ],
    [
      "a note on a value that stays is a detail",
      only(programmeWith()),
      only(programmeWith({ facts: { status: [factWith({ note: { en: "Since the reform" } })] } })),
      "~xx, ~star details",
    ],
    [
      "members in another order, and members that are undefined, say the same",
      only(programmeWith()),
      only({ ...Object.fromEntries(Object.entries(programmeWith()).toReversed()), code: undefined } as Programme),
      "",
    ],
    [
      "a list that grew differs from one that is its beginning",
      only(programmeWith()),
      only(programmeWith({ aliases: { ...programmeWith().aliases, en: [{ text: "Star visa" }, { text: "S" }] } })),
      "~xx, ~star aliases",
    ],
    [
      "which of two values leads is a detail of the field",
      only(withFees(fee(1, "2024"), { ...fee(2, "2024"), variant: "online" })),
      only(withFees({ ...fee(2, "2024"), variant: "online" }, fee(1, "2024"))),
      "~xx, ~star details",
    ],
    [
      "programmes in another order are no changed programmes",
      only(programmeWith(), programmeWith({ id: "xx/moon" })),
      only(programmeWith({ id: "xx/moon" }), programmeWith()),
      "~xx, order",
    ],
    [
      "a new review day and other sources belong to the country",
      [policyWith()],
      [policyWith({ reviewed: "2026-06-01", sources: {} })],
      "~xx, reviewed, sources",
    ],
    [
      "an indicator changes with its country",
      [policyWith({ indicators: { medianWage: [fee(100, "2024")] } })],
      [policyWith({ indicators: { medianWage: [fee(120, "2024")] } })],
      "~xx, medianWage:100>120",
    ],
    [
      "a new event, another name and another address are parts of a programme",
      only(programmeWith()),
      only(
        programmeWith({
          code: "S-1",
          officialUrl: "https://stars.example/other",
          events: [{ date: "2025", type: "amended", text: { en: "Changed" }, sources: ["gazette"] }],
        }),
      ),
      "~xx, ~star names description events",
    ],
  ])("%s", (_name, before, after, expected) => {
    expect(inShort(diffPolicies(before, after))).toBe(expected);
  });
});

it("counts programmes by what happens to them", () => {
  const before = only(programmeWith(), programmeWith({ id: "xx/moon" }), programmeWith({ id: "xx/mars" }));
  const after = only(programmeWith({ kind: "pr" }), programmeWith({ id: "xx/sun" }));
  expect(countChanges(diffPolicies(before, after))).toEqual({ added: 1, removed: 2, changed: 1 });
});
