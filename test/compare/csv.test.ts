import { expect, it } from "vitest";
import { csvOf } from "../../src/compare/csv";
import { policyWith } from "../fixtures/policy";

const [source] = Object.values(policyWith().sources);
const titles = { date: "date", source: "source" };

function cell(text: string, notes: readonly string[] = []) {
  return { text, notes, further: [], date: "2024-01-01", source: source ?? null, unknown: false };
}

it("has value, date and source of every cell in columns of their own", () => {
  const csv = csvOf({ head: ["A"], rows: [{ label: "Cost", cells: [cell("5 USD", ["once, ever"])] }] }, titles);
  expect(csv).toBe('\uFEFF,A,A: date,A: source\r\nCost,"5 USD; once, ever",2024-01-01,https://gazette.example/1\r\n');
});

it.each([
  ['say "no"', '"say ""no"""', "quotes are doubled"],
  ["a\nb", '"a\nb"', "a line break stays inside its field"],
  ["=1+1", "'=1+1", "a formula is text"],
  ["-0.36", "'-0.36", "so is what only looks like one"],
])("%s is written as %s: %s", (text, expected) => {
  const csv = csvOf({ head: ["A"], rows: [{ label: "x", cells: [cell(text)] }] }, titles);
  expect(csv).toContain(`x,${expected},2024-01-01`);
});

it("a cell that the row does not concern is three empty fields", () => {
  expect(csvOf({ head: ["A"], rows: [{ label: "x", cells: [null] }] }, titles)).toContain("x,,,\r\n");
});
