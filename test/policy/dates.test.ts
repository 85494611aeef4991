import { describe, expect, it } from "vitest";
import { compareDates, daysBetween, firstDay, isPolicyDate, precisionOf } from "../../src/policy/dates";

describe("isPolicyDate", () => {
  it.each([
    ["2025-09-21", true, "a day"],
    ["2025-09", true, "a month"],
    ["2025", true, "a year"],
    ["2024-02-29", true, "a leap day"],
    ["2025-02-29", false, "no leap year"],
    ["2025-13", false, "no such month"],
    ["2025-9-1", false, "missing zeros"],
    ["21.09.2025", false, "another order"],
    ["", false, "nothing"],
  ])("%s is %s: %s", (text, expected) => {
    expect(isPolicyDate(text)).toBe(expected);
  });
});

describe("precision", () => {
  it.each([
    ["2025", "year", "2025-01-01"],
    ["2025-09", "month", "2025-09-01"],
    ["2025-09-21", "day", "2025-09-21"],
  ])("%s is exact to the %s and begins on %s", (date, precision, first) => {
    expect(precisionOf(date)).toBe(precision);
    expect(firstDay(date)).toBe(first);
  });
});

describe("order", () => {
  it("compares dates of different precision by the first day they can mean", () => {
    expect(["2025-09-21", "2025", "2025-09", "2024-12-31"].toSorted(compareDates)).toEqual([
      "2024-12-31",
      "2025",
      "2025-09",
      "2025-09-21",
    ]);
  });

  it("counts days across a leap day, backwards as negative", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2025-10", "2025-09-21")).toBe(-10);
  });
});
