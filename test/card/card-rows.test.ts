import { describe, expect, it } from "vitest";
import { programmeRows } from "../../src/card/card-rows";
import type { Programme } from "../../src/policy/types";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const { sources } = policyWith();
const on = "2026-11-22";

function rowsOf(members: Partial<Programme>, locale: "en" | "zh-CN" = "en") {
  return programmeRows({ programme: programmeWith(members), sources, on }, wordsIn(locale));
}

const event = (date: string, type: "ruling" | "stay" | "amended", text: string) =>
  ({ date, type, text: { en: text }, sources: ["gazette"] }) as const;

describe("the rows of a programme's card", () => {
  it("come in the order of what readers ask first, without fields that nobody looked up", () => {
    const rows = rowsOf({
      facts: {
        ageMax: [factWith({ value: 40 })],
        initialDuration: [factWith({ value: 3, unit: "year" })],
        cap: [factWith({ value: 85_000, per: "year" })],
      },
    });
    expect(rows.map(({ label, lines }) => [label, lines[0]?.text])).toEqual([
      ["First stay", "3 years"],
      ["Cap", "85,000 a year"],
      ["Age", "Up to 40"],
    ]);
  });

  it("begin with the court case while one runs: where it stands, then its newest steps", () => {
    const [first] = rowsOf({
      facts: { legal: [factWith({ value: "vacated", from: "2026-07-24" })] },
      events: [
        event("2026-06-08", "ruling", "Annulled"),
        event("2026-06-12", "stay", "On hold"),
        event("2026-07-24", "ruling", "Hold refused"),
        event("2026-09-01", "amended", "Something else"),
      ],
    });
    expect(first?.label).toBe("In court");
    expect(first?.lines.map(({ text }) => text)).toEqual(["Annulled by a court", "Hold refused", "On hold"]);
  });

  it("begin with the newest event otherwise, and know nothing of later days", () => {
    const [first] = rowsOf({
      facts: {},
      events: [event("2026-06-08", "amended", "Past"), event("2027-01-01", "amended", "Future")],
    });
    expect(first).toMatchObject({ label: "Newest", lines: [{ text: "Past", date: "2026-06-08" }] });
  });

  it("tell a leading value that ended without a successor, and until when", () => {
    const fee = { unit: "USD", per: "once" } as const;
    const [first] = rowsOf({
      facts: {
        fee: [
          factWith({ ...fee, value: 100_000, variant: "payment", from: "2025-09-21", to: "2026-07-24" }),
          factWith({ ...fee, value: 780, variant: "petition" }),
        ],
      },
    });
    expect(first).toMatchObject({
      label: "Ended",
      lines: [{ text: "Cost: 100,000 USD once", notes: ["until Jul 24, 2026"], date: "2026-07-24" }],
    });
  });

  it("tell a change that is fixed for a later day, with its day", () => {
    const [first] = rowsOf({
      facts: {
        minSalary: [
          factWith({ value: 48_300, unit: "EUR", per: "year", to: "2027-01-01" }),
          factWith({ value: 50_700, unit: "EUR", per: "year", from: "2027-01-01" }),
        ],
      },
    });
    expect(first).toMatchObject({
      label: "To come",
      lines: [{ text: "Salary from: 50,700 EUR a year", notes: ["from Jan 1, 2027"] }],
    });
  });

  it("name the payer from the leading fee", () => {
    const rows = rowsOf({ facts: { fee: [factWith({ value: 10, unit: "USD", per: "once", payer: "employer" })] } });
    expect(rows.map(({ label, lines }) => [label, lines[0]?.text])).toEqual([["Who pays", "Employer"]]);
  });

  it("repeat a headline figure only where it has more to say", () => {
    const fee = (variant: string) => factWith({ value: 10, unit: "USD", per: "once", variant });
    expect(rowsOf({ facts: { fee: [fee("a")] } })).toEqual([]);
    expect(rowsOf({ facts: { fee: [fee("a"), fee("b")] } })[0]?.lines.length).toBe(2);
  });

  it("show three values of a field and count the others", () => {
    const caps = ["a", "b", "c", "d", "e"].map((variant) => factWith({ value: 1, variant }));
    expect(rowsOf({ facts: { cap: caps } })[0]).toMatchObject({ lines: { length: 3 }, more: 2 });
  });

  it("tell values of single member states after the shared one", () => {
    const rows = rowsOf({
      facts: {
        initialDuration: [factWith({ value: 4, unit: "year", issue: "de" }), factWith({ value: 2, unit: "year" })],
      },
    });
    expect(rows[0]?.lines.map(({ text }) => text)).toEqual(["2 years", "Germany: 4 years"]);
  });

  it("date a value that is not published by the day somebody looked", () => {
    const [row] = rowsOf({ facts: { cap: [factWith({ value: "silent" })] } });
    expect(row?.lines[0]).toMatchObject({ text: "Not published", date: "2026-01-01", looked: true });
  });

  it("speak the reader's language", () => {
    const [row] = rowsOf({ facts: { spouseWork: [factWith({ value: "yes" })] } }, "zh-CN");
    expect([row?.label, row?.lines[0]?.text]).toEqual(["配偶", "可以工作"]);
  });
});
