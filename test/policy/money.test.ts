import { expect, it } from "vitest";
import { convert, type Rates } from "../../src/policy/money";
import { policyWith } from "../fixtures/policy";

const [source] = Object.values(policyWith().sources);
if (!source) throw new Error("the fixture lost its source");
const rates: Rates = { month: "2026-06", base: "USD", perBase: { USD: 1, EUR: 0.5, KRW: 1500 }, source };

it.each<[number, string, string, number | null, string]>([
  [100, "USD", "EUR", 50, "from the base"],
  [50, "EUR", "USD", 100, "to the base"],
  [1, "EUR", "KRW", 3000, "across the base"],
  [7, "XYZ", "XYZ", 7, "the same currency needs no table"],
  [7, "XYZ", "USD", null, "a currency that the table lacks"],
  [7, "USD", "constructor", null, "a name that is no currency"],
])("%s %s in %s is %s: %s", (amount, from, to, expected) => {
  expect(convert({ amount, from, to }, rates)).toBe(expected);
});
