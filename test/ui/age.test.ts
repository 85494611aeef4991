import { describe, expect, it } from "vitest";
import { agoWords } from "../../src/ui/age";

describe("how long ago somebody looked", () => {
  it.each([
    ["2026-11-22", "today"],
    ["2026-11-18", "4 days ago"],
    ["2026-10-22", "4 weeks ago"],
    ["2026-05-22", "6 months ago"],
    ["2023-11-22", "3 years ago"],
    ["2026-12-01", "today"],
  ])("%s is %s on 22 November 2026", (day, expected) => {
    expect(agoWords(day, "2026-11-22", "en")).toBe(expected);
  });

  it("speaks the reader's language", () => {
    expect(agoWords("2026-11-18", "2026-11-22", "zh-CN")).toBe("4天前");
  });
});
