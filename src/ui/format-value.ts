/** From a fact to the reader's words. */
import { type Field, fields, type Indicator, indicators } from "../policy/fields";
import { countryName, inLanguage } from "../policy/names";
import type { Fact } from "../policy/types";
import { codeLabel } from "./code-labels";
import { countsInTenThousands, readableNumber } from "./format-number";
import type { MessageKey } from "./message-keys";
import type { Words } from "./words";

/** A value in the reader's words. */
export interface Reading {
  /** The whole value in one line, as in "50,700 EUR a year". */
  readonly text: string;
  /** Number and unit apart, for headline figures; null where the value is words. */
  readonly figure: { readonly number: string; readonly unit: string } | null;
  /** `unknown`: the source does not say, or nobody has looked it up. */
  readonly kind: "number" | "words" | "unknown";
}

const perMessages = {
  once: "per_once",
  hour: "per_hour",
  week: "per_week",
  month: "per_month",
  year: "per_year",
} as const satisfies Record<NonNullable<Fact["per"]>, MessageKey>;

const periodMessages = {
  once: "period_once",
  hour: "period_hour",
  week: "period_week",
  month: "period_month",
  year: "period_year",
} as const satisfies Record<NonNullable<Fact["per"]>, MessageKey>;

/** The words for a fact of `field`; for null, that nobody has looked it up yet. Never throws, whatever the record holds. */
export function readingOf(fact: Fact | null, field: Field | Indicator, words: Words): Reading {
  if (fact === null) return { text: words.t("noRecord"), figure: null, kind: "unknown" };
  if (typeof fact.value === "string") return codeReading(fact, fact.value, field, words);
  const plain = { ...fact, value: fact.value };
  const { shape } = field in fields ? fields[field as Field] : indicators[field as Indicator];
  switch (shape) {
    case "money":
      return withPeriod(plain, moneyOf(plain, words), words);
    case "duration":
      return figureReading(durationOf(plain, words), readableNumber(plain.value, words.locale));
    case "measure":
      return figureReading(words.t("measure", [readableNumber(plain.value, words.locale), fact.unit ?? ""]), "");
    default:
      return countReading(plain, field, words);
  }
}

/** The words for a field that each member state settles by itself. */
export function variesReading({ t }: Words): Reading {
  return { text: t("variesByState"), figure: null, kind: "words" };
}

/** The period of money as it stands under a headline figure: "once", "a year"; null where the fact has none. */
export function periodOf(fact: Fact, words: Words): string | null {
  return fact.per && typeof fact.value !== "string" ? words.t(periodMessages[fact.per]) : null;
}

type NumericFact = Fact & { readonly value: number | readonly [number, number] };

function codeReading(fact: Fact, code: string, field: Field | Indicator, words: Words): Reading {
  if (code === "silent") return { text: words.t("notPublished"), figure: null, kind: "unknown" };
  if (!(field in fields))
    return { text: code === "none" ? words.t("none_indicator") : code, figure: null, kind: "words" };
  const label = codeLabel(field as Field, code);
  const text = label ? words.t(label) : code;
  if (field !== "language" || label || !fact.unit) return { text, figure: null, kind: "words" };
  const language = new Intl.DisplayNames([words.locale], { type: "language" }).of(fact.unit) ?? fact.unit;
  return { text: words.t("languageLevel", [language, text]), figure: null, kind: "words" };
}

/** Without its period. Readers of CJK know currencies by name (美元), others by their code (USD). */
function moneyOf({ value, unit = "" }: NumericFact, { t, locale }: Words): string {
  const currency = countsInTenThousands(locale)
    ? (new Intl.DisplayNames([locale], { type: "currency" }).of(unit) ?? unit)
    : unit;
  return t("amount", [readableNumber(value, locale), currency]);
}

function withPeriod(fact: NumericFact, amount: string, words: Words): Reading {
  const reading = figureReading(amount, readableNumber(fact.value, words.locale));
  return fact.per ? { ...reading, text: words.t(perMessages[fact.per], [amount]) } : reading;
}

function durationOf({ value, unit }: NumericFact, words: Words): string {
  if (unit === "working-day") {
    return typeof value === "number"
      ? words.count("workingDays", value)
      : words.t("workingDays_other", [readableNumber(value, words.locale)]);
  }
  const options = { style: "unit", unit: unit ?? "day", unitDisplay: "long", maximumFractionDigits: 2 } as const;
  const format = new Intl.NumberFormat(words.locale, options);
  return typeof value === "number" ? format.format(value) : format.formatRange(value[0], value[1]);
}

function countReading(fact: NumericFact, field: Field | Indicator, words: Words): Reading {
  const number = readableNumber(fact.value, words.locale);
  if (field === "ageMax") return { text: words.t("ageUpTo", [number]), figure: null, kind: "number" };
  if (fact.max !== undefined) {
    return figureReading(words.t("pointsOf", [number, readableNumber(fact.max, words.locale)]), number);
  }
  const text = fact.per ? words.t(perMessages[fact.per], [number]) : number;
  return { text, figure: { number, unit: "" }, kind: "number" };
}

/** What is left of the text around the number is its unit. */
function figureReading(text: string, number: string): Reading {
  const figure = number && text.includes(number) ? { number, unit: text.replace(number, "").trim() } : null;
  return { text, figure, kind: "number" };
}

/** A value in one line, with the member state that sets it where one does: "Germany: 75 EUR once". */
export function lineText(fact: Fact, field: Field | Indicator, words: Words): string {
  const { text } = readingOf(fact, field, words);
  return fact.issue ? words.t("labelled", [countryName(fact.issue, words.locale), text]) : text;
}

/** What qualifies a value, in the reader's language: whom it is for, how it is derived, how a salary is counted. */
export function qualifiersOf(fact: Fact, words: Words): readonly string[] {
  const found: string[] = [];
  if (fact.appliesTo) found.push(inLanguage(fact.appliesTo, words.language));
  if (fact.basis) found.push(inLanguage(fact.basis, words.language));
  if (fact.pay === "base") found.push(words.t("pay_base"));
  if (fact.pay === "net") found.push(words.t("pay_net"));
  if (fact.monthsAYear !== undefined)
    found.push(words.t("monthsAYear", [readableNumber(fact.monthsAYear, words.locale)]));
  if (fact.note) found.push(inLanguage(fact.note, words.language));
  return found;
}
