import { expect, it } from "vitest";
import { fieldNames } from "../../src/policy/fields";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { averageOf, coverageOf } from "./coverage";

const pack = [
  policyWith({
    programmes: [
      programmeWith({ id: "xx/sun", facts: {} }),
      programmeWith({
        facts: {
          status: [factWith({ value: "announced", to: "2025" }), factWith({ from: "2025", sources: ["gazette", "b"] })],
          fee: [factWith({ value: "none" }), factWith({ value: 5, unit: "EUR", per: "once", variant: "renewal" })],
          cap: [factWith({ value: 500, to: "2025" }), factWith({ value: "none", from: "2025" })],
          minSalary: [factWith({ value: "silent" })],
        },
      }),
    ],
  }),
];

it("tells known, none, silent and absent apart: the newest value of the leading series speaks", () => {
  const [row] = coverageOf(pack, ["xx/star"]).leading;
  const cell = (field: (typeof fieldNames)[number]) => row?.cells[fieldNames.indexOf(field)];
  expect([cell("status"), cell("fee"), cell("cap"), cell("minSalary"), cell("points")]).toEqual([
    "known",
    "none",
    "none",
    "silent",
    "absent",
  ]);
  expect(row?.share).toBe(4 / fieldNames.length);
});

it("keeps the order of the leading ones, with those that the record lacks, and sorts the others by id", () => {
  const { leading, others } = coverageOf(pack, ["xx/moon", "xx/star"]);
  expect(leading.map(({ id }) => id)).toEqual(["xx/moon", "xx/star"]);
  expect(leading[0]?.share).toBe(0);
  expect(others.map(({ id }) => id)).toEqual(["xx/sun"]);
});

it("counts how many of the values that matter name two sources; a silence needs none", () => {
  expect(coverageOf(pack, ["xx/star"]).weighty).toEqual({ values: 6, twice: 1 });
});

it("gives no average of nothing", () => {
  expect(averageOf([])).toBe(0);
});
