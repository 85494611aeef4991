import { expect, it } from "vitest";
import { readableDate } from "../../src/ui/format-date";

it.each([
  ["2025-09-21", "en", "Sep 21, 2025", "a day"],
  ["2025-09", "en", "Sep 2025", "a month is not told as its first day"],
  ["2025", "en", "2025", "a year"],
  ["2025-09-21", "zh-CN", "2025年9月21日", "a day in Chinese"],
  ["2025-09", "zh-CN", "2025年9月", "a month in Chinese"],
  ["2025-09-21", "ko", "2025년 9월 21일", "a day in Korean"],
])("%s reads in %s as %s: %s", (date, locale, expected) => {
  expect(readableDate(date, locale)).toBe(expected);
});
