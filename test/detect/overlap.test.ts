import { describe, expect, it } from "vitest";
import { withoutOverlap } from "../../src/detect/overlap";

const span = (start: number, end: number, rank = 1) => ({ start, end, rank });

describe("withoutOverlap", () => {
  it.each([
    [
      "spans apart all stay",
      [span(0, 2), span(3, 5)],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      "spans that touch both stay",
      [span(0, 2), span(2, 4)],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ["the longest of two wins", [span(0, 3), span(1, 6)], [[1, 6]]],
    ["of equals the first in the text wins", [span(2, 5), span(0, 3)], [[0, 3]]],
    ["a higher rank wins over length", [span(0, 9, 0), span(4, 6, 1)], [[4, 6]]],
    [
      "what only the loser touched stays",
      [span(0, 2), span(1, 6), span(6, 8), span(5, 7)],
      [
        [1, 6],
        [6, 8],
      ],
    ],
    ["nothing stays nothing", [], []],
  ])("%s", (_, spans, expected) => {
    expect(withoutOverlap(spans).map(({ start, end }) => [start, end])).toEqual(expected);
  });
});
