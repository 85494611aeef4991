import { expect, it } from "vitest";
import { figuresTable, quantile } from "./figures";

const to = (n: number) => Array.from({ length: n }, (_, i) => i + 1).toReversed();

it.each<[string, readonly number[], number, number]>([
  ["the median of an odd number of runs is the middle one", [9, 1, 5], 0.5, 5],
  ["the median of an even number of runs is the lower middle one", [4, 1, 3, 2], 0.5, 2],
  ["19 of 20 runs stay within the 95th percentile", to(20), 0.95, 19],
  ["of few runs it is the slowest", to(10), 0.95, 10],
  ["one run is every quantile", [7], 0, 7],
  ["no runs have none", [], 0.5, Number.NaN],
])("%s", (_name, runs, share, expected) => {
  expect(quantile(runs, share)).toBe(expected);
});

it("writes a table with multiples of the yardstick", () => {
  const table = figuresTable({ name: "parse", runsMs: [2] }, [{ name: "install", runsMs: [10, 20, 30] }]);
  expect(table.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["", "runs", "median", "p95", "median", "p95"],
    ["parse", "1", "2.00 ms", "2.00 ms", "1.00 x", "1.00 x"],
    ["install", "3", "20.00 ms", "30.00 ms", "10.00 x", "15.00 x"],
  ]);
});
