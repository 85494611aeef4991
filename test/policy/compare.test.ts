import { describe, expect, it } from "vitest";
import type { Column, RowId } from "../../src/policy/cells";
import { compare, type Row } from "../../src/policy/compare";
import { daysOf } from "../../src/policy/scale";
import type { Fact, Programme } from "../../src/policy/types";
import { summaryOf } from "../../src/policy/summary";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

const on = "2026-11-22";
const { sources } = policyWith();

function programme(members: Partial<Programme>): Column {
  return { kind: "programme", programme: programmeWith(members), sources };
}

/** One column a fact of the field; null for a programme without one. */
function columnsOf(field: keyof Programme["facts"], facts: readonly (Partial<Fact> | null)[]): readonly Column[] {
  return facts.map((fact, i) => programme({ id: `xx/p${i}`, facts: fact ? { [field]: [factWith(fact)] } : {} }));
}

function rowOf(id: RowId, columns: readonly Column[]): Row {
  const row = compare(columns, on)
    .flatMap(({ rows }) => rows)
    .find((one) => one.id === id);
  if (!row) throw new Error(`there is no row ${id}`);
  return row;
}

const usd = (value: number) => ({ value, unit: "USD", per: "once" }) as const;
const years = (value: number | readonly [number, number]) => ({ value, unit: "year" }) as const;

describe("the lowest and the highest value", () => {
  it.each([
    ["one of three is lowest, one highest", [usd(5), usd(7), usd(9)], ["lowest", null, "highest"]],
    ["of two, one is always lower: no word", [usd(5), usd(7)], [null, null]],
    ["two of three with a number are only two", [usd(5), usd(7), { value: "silent" }], [null, null, null]],
    ["ties get none", [usd(5), usd(5), usd(9)], [null, null, "highest"]],
    ["all the same", [usd(5), usd(5), usd(5)], [null, null, null]],
    [
      "different currencies are not held against each other",
      [usd(5), usd(7), { ...usd(9), unit: "EUR" }],
      [null, null, null],
    ],
    ["nor different periods", [usd(5), usd(7), { ...usd(9), per: "year" }], [null, null, null]],
    ["no fee is the lowest fee", [{ value: "none" }, usd(7), usd(9)], ["lowest", null, "highest"]],
  ] as const)("%s", (_why, facts, expected) => {
    expect(rowOf("fee", columnsOf("fee", facts)).extremes).toEqual(expected);
  });

  it("durations are compared whatever their units, a range by its own end", () => {
    const facts = [years(3), { value: [21, 33], unit: "month" }, years([3, 5])] as const;
    expect(rowOf("yearsToPR", columnsOf("yearsToPR", facts)).extremes).toEqual([null, "lowest", "highest"]);
  });

  it("no route to permanent residence is neither long nor short", () => {
    const facts = [{ value: "none" }, years(1), years(2), years(3)];
    expect(rowOf("yearsToPR", columnsOf("yearsToPR", facts)).extremes).toEqual([null, "lowest", null, "highest"]);
  });

  it("beside a programme without cap no cap is the highest", () => {
    const facts = [{ value: "none" }, { value: 1 }, { value: 2 }, { value: 3 }];
    expect(rowOf("cap", columnsOf("cap", facts)).extremes).toEqual([null, "lowest", null, null]);
  });

  it("points are scored on scales of their own", () => {
    const facts = [{ value: 60 }, { value: 70 }, { value: 80 }];
    expect(rowOf("points", columnsOf("points", facts)).extremes).toEqual([null, null, null]);
  });
});

describe("bars", () => {
  it("share one scale: the largest fills it, a range has two ends", () => {
    expect(rowOf("yearsToPR", columnsOf("yearsToPR", [years([1, 2]), years(4), { value: "none" }])).bars).toEqual([
      { from: 0.25, to: 0.5 },
      { from: 1, to: 1 },
      null,
    ]);
  });

  it("of money are logarithmic: each fifth is ten times the last", () => {
    const row = rowOf("fee", columnsOf("fee", [usd(100_000), usd(1000), usd(1)]));
    expect(row.decades).toBe(true);
    expect(row.bars.map((bar) => bar && Math.round(bar.from * 100) / 100)).toEqual([1, 0.6, 0.02]);
  });

  it("are left out where one alone would stand, and where units differ", () => {
    expect(rowOf("fee", columnsOf("fee", [usd(5), null])).bars).toEqual([null, null]);
    expect(rowOf("fee", columnsOf("fee", [usd(5), { ...usd(5), unit: "KRW" }])).bars).toEqual([null, null]);
  });

  it("of nothing but zero are left out", () => {
    expect(rowOf("fee", columnsOf("fee", [{ value: "none" }, { value: "none" }])).bars).toEqual([null, null]);
  });
});

describe("rows", () => {
  it("that say the same all across are known", () => {
    expect(rowOf("fee", columnsOf("fee", [usd(5), usd(5)])).same).toBe(true);
    expect(rowOf("fee", columnsOf("fee", [usd(5), usd(6)])).same).toBe(false);
    expect(rowOf("fee", columnsOf("fee", [usd(5), null])).same).toBe(false);
  });

  it("with the same number for different people are not the same", () => {
    const facts = [usd(5), { ...usd(5), appliesTo: { en: "Students" } }];
    expect(rowOf("fee", columnsOf("fee", facts)).same).toBe(false);
  });

  it("of a single column are never the same: there is nothing to be the same as", () => {
    expect(rowOf("fee", columnsOf("fee", [usd(5)])).same).toBe(false);
  });

  it("about which nothing is recorded are left out, and so are groups without rows", () => {
    const groups = compare(columnsOf("fee", [usd(5), null]), on);
    expect(groups.map(({ id }) => id)).toEqual(["cost", "sources"]);
  });

  it("tell who pays only where the record does", () => {
    const columns = columnsOf("fee", [{ ...usd(5), payer: "employer" }, usd(5), null]);
    expect(rowOf("payer", columns).cells.map(({ kind }) => kind)).toEqual(["facts", "absent", "absent"]);
  });

  it("of a shared programme that each state settles by itself have no single value", () => {
    const columns = columnsOf("fee", [{ ...usd(5), issue: "de" }, usd(6)]);
    expect(rowOf("fee", columns).cells.map(({ kind }) => kind)).toEqual(["varied", "facts"]);
  });

  it("take values as of the day, and the newest event up to it", () => {
    const event = (date: string) => ({ date, type: "amended", text: { en: date }, sources: ["gazette"] }) as const;
    const column = programme({
      facts: { fee: [factWith({ ...usd(5), to: "2027-01-01" }), factWith({ ...usd(6), from: "2027-01-01" })] },
      events: [event("2026-01-01"), event("2027-01-01")],
    });
    expect(rowOf("fee", [column]).cells[0]).toMatchObject({ facts: [{ value: 5 }] });
    expect(rowOf("changed", [column]).cells[0]).toMatchObject({ event: { date: "2026-01-01" } });
  });

  it("put the court case beside the state", () => {
    const column = programme({ facts: { status: [factWith()], legal: [factWith({ value: "litigated" })] } });
    expect(rowOf("status", [column]).cells[0]).toMatchObject({ legal: { value: "litigated" } });
  });
});

describe("countries", () => {
  const country: Column = {
    kind: "country",
    country: "xx",
    programmes: [
      summaryOf(programmeWith(), on),
      summaryOf(programmeWith({ id: "xx/b", facts: { status: [factWith({ value: "closed" })] } }), on),
    ],
    indicators: {
      rdShareOfGdp: [factWith({ value: 4, unit: "%", from: "2020" }), factWith({ value: 5, unit: "%", from: "2024" })],
    },
    sources,
  };

  it("are compared by their programmes and by what the record says of themselves, the newest first", () => {
    expect(rowOf("programmeCount", [country]).cells).toEqual([{ kind: "count", count: 2 }]);
    expect(rowOf("openCount", [country]).cells).toEqual([{ kind: "count", count: 1 }]);
    expect(rowOf("rdShareOfGdp", [country]).cells[0]).toMatchObject({ facts: [{ value: 5 }, { value: 4 }] });
  });

  it("beside a programme leave the rows of the other kind open", () => {
    const columns = [country, programme({ facts: { fee: [factWith(usd(5))] } })];
    expect(rowOf("fee", columns).cells.map(({ kind }) => kind)).toEqual(["outside", "facts"]);
    expect(rowOf("programmeCount", columns).cells.map(({ kind }) => kind)).toEqual(["count", "outside"]);
  });
});

describe("sources", () => {
  it("the one that most values rest on stands for the column, and the look that lies furthest back for its age", () => {
    const [gazette] = Object.values(sources);
    if (!gazette) throw new Error("the fixture lost its source");
    const column: Column = {
      kind: "programme",
      programme: programmeWith({
        facts: {
          status: [factWith({ sources: ["old"] })],
          cap: [factWith({ value: 1 })],
          ageMax: [factWith({ value: 40 })],
        },
      }),
      sources: { gazette, old: { ...gazette, publisher: "Old", seen: "2025-05-05" } },
    };
    expect(rowOf("source", [column]).cells[0]).toMatchObject({ source: { publisher: "Gazette" } });
    expect(rowOf("checked", [column]).cells[0]).toEqual({ kind: "date", date: "2025-05-05" });
  });
});

it.each([
  [2, "week", [14, 14]],
  [[1, 2] as const, "month", [30.4375, 60.875]],
  [10, "working-day", [14, 14]],
  [3, undefined, [3, 3]],
])("%o %s are %o days", (value, unit, expected) => {
  expect(daysOf(value, unit)).toEqual(expected);
});
