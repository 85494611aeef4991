import { describe, expect, it } from "vitest";
import type { Field } from "../../src/policy/fields";
import type { Fact } from "../../src/policy/types";
import { lineText, periodOf, qualifiersOf, readingOf } from "../../src/ui/format-value";
import { factWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const en = wordsIn("en");
const zh = wordsIn("zh-CN");
const ko = wordsIn("ko");

interface Case {
  readonly why: string;
  readonly field: Field;
  readonly fact: Partial<Fact>;
  readonly en: string;
  readonly zh: string;
  readonly ko: string;
}

const cases: readonly Case[] = [
  {
    why: "a round sum is told in the units of the language, and its currency by code or by name",
    field: "fee",
    fact: { value: 100_000, unit: "USD", per: "once" },
    en: "100,000 USD once",
    zh: "一次性10万美元",
    ko: "1회 10만 미국 달러",
  },
  {
    why: "a short form that would lose digits is not taken",
    field: "minSalary",
    fact: { value: 45_934.2, unit: "EUR", per: "year" },
    en: "45,934.2 EUR a year",
    zh: "每年45,934.2欧元",
    ko: "연 45,934.2 유로",
  },
  {
    why: "millions are short in every language",
    field: "minSalary",
    fact: { value: 149_865_000, unit: "KRW", per: "year" },
    en: "149.865M KRW a year",
    zh: "每年1.49865亿韩元",
    ko: "연 1.49865억 대한민국 원",
  },
  {
    why: "a range names its currency once",
    field: "fee",
    fact: { value: [200, 300], unit: "EUR", per: "once" },
    en: "200–300 EUR once",
    zh: "一次性200-300欧元",
    ko: "1회 200~300 유로",
  },
  {
    why: "one year is singular",
    field: "yearsToPR",
    fact: { value: 1, unit: "year" },
    en: "1 year",
    zh: "1年",
    ko: "1년",
  },
  {
    why: "a range of months is plural",
    field: "processingTime",
    fact: { value: [1, 3], unit: "month" },
    en: "1–3 months",
    zh: "1-3个月",
    ko: "1~3개월",
  },
  {
    why: "one working day, a unit that Intl lacks",
    field: "processingTime",
    fact: { value: 1, unit: "working-day" },
    en: "1 working day",
    zh: "1个工作日",
    ko: "1영업일",
  },
  {
    why: "a range of working days",
    field: "processingTime",
    fact: { value: [10, 15], unit: "working-day" },
    en: "10–15 working days",
    zh: "10-15个工作日",
    ko: "10~15영업일",
  },
  { why: "no cap", field: "cap", fact: { value: "none" }, en: "No cap", zh: "无名额上限", ko: "상한 없음" },
  { why: "no fee", field: "fee", fact: { value: "none" }, en: "No fee", zh: "免费", ko: "수수료 없음" },
  {
    why: "no route",
    field: "yearsToPR",
    fact: { value: "none" },
    en: "No direct route",
    zh: "无直接途径",
    ko: "직접 경로 없음",
  },
  {
    why: "the source does not say",
    field: "cap",
    fact: { value: "silent" },
    en: "Not published",
    zh: "未公布",
    ko: "공개되지 않음",
  },
  {
    why: "a cap a year",
    field: "cap",
    fact: { value: 65_000, per: "year" },
    en: "65,000 a year",
    zh: "每年6.5万",
    ko: "연 6.5만",
  },
  {
    why: "an age limit includes the age",
    field: "ageMax",
    fact: { value: 45 },
    en: "Up to 45",
    zh: "不超过45岁",
    ko: "45세까지",
  },
  {
    why: "points out of the best score",
    field: "points",
    fact: { value: 70, max: 138 },
    en: "70 of 138",
    zh: "70分（满分138）",
    ko: "138점 중 70점",
  },
  {
    why: "a level of a language keeps its code",
    field: "language",
    fact: { value: "B1", unit: "de" },
    en: "German B1",
    zh: "德语 B1",
    ko: "독일어 B1",
  },
  {
    why: "a code is told in words",
    field: "selection",
    fact: { value: "weighted-lottery" },
    en: "Wage-weighted lottery",
    zh: "按工资加权抽签",
    ko: "임금 가중 추첨",
  },
];

describe("a fact in the reader's words", () => {
  it.each(cases)("$why", ({ field, fact, en: english, zh: chinese, ko: korean }) => {
    const whole = factWith(fact);
    expect(readingOf(whole, field, en).text).toBe(english);
    expect(readingOf(whole, field, zh).text).toBe(chinese);
    expect(readingOf(whole, field, ko).text).toBe(korean);
  });

  it("what nobody has looked up is told apart from what the source leaves open", () => {
    expect(readingOf(null, "fee", en)).toMatchObject({ text: "No record yet", kind: "unknown" });
    expect(readingOf(factWith({ value: "silent" }), "fee", en)).toMatchObject({
      text: "Not published",
      kind: "unknown",
    });
    expect(readingOf(factWith({ value: "none" }), "fee", en)).toMatchObject({ text: "No fee", kind: "words" });
  });

  it("a headline figure has its number and its unit apart, in every language", () => {
    const fee = factWith({ value: 100_000, unit: "USD", per: "once" });
    expect(readingOf(fee, "fee", en).figure).toEqual({ number: "100,000", unit: "USD" });
    expect(readingOf(fee, "fee", zh).figure).toEqual({ number: "10万", unit: "美元" });
    const years = factWith({ value: 3, unit: "year" });
    expect(readingOf(years, "yearsToPR", en).figure).toEqual({ number: "3", unit: "years" });
    expect(readingOf(years, "yearsToPR", ko).figure).toEqual({ number: "3", unit: "년" });
  });

  it("a code that the words do not know yet is shown as it is", () => {
    expect(readingOf(factWith({ value: "C2" }), "language", en).text).toBe("C2");
  });

  it("a measure carries its own unit", () => {
    expect(readingOf(factWith({ value: 4.9, unit: "% of GDP" }), "rdShareOfGdp", en).text).toBe("4.9 % of GDP");
  });
});

describe("what stands beside a value", () => {
  it("a value of one member state names the state", () => {
    expect(lineText(factWith({ value: 75, unit: "EUR", per: "once", issue: "de" }), "fee", en)).toBe(
      "Germany: 75 EUR once",
    );
  });

  it("qualifiers come in the reader's language: whom, how derived, how counted, what else", () => {
    const fact = factWith({
      value: 48_300,
      unit: "EUR",
      per: "year",
      pay: "base",
      monthsAYear: 13,
      appliesTo: { en: "Everyone", "zh-Hans": "所有人" },
      basis: { en: "half the ceiling" },
      note: { en: "At most" },
    });
    expect(qualifiersOf(fact, en)).toEqual([
      "Everyone",
      "half the ceiling",
      "base pay",
      "13 salaries a year",
      "At most",
    ]);
    expect(qualifiersOf(fact, zh)[0]).toBe("所有人");
  });

  it("only a sum has a period", () => {
    expect(periodOf(factWith({ value: 5, unit: "USD", per: "year" }), en)).toBe("a year");
    expect(periodOf(factWith({ value: "none", per: "year" }), en)).toBeNull();
    expect(periodOf(factWith({ value: 5 }), en)).toBeNull();
  });
});
