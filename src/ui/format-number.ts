/**
 * Amounts above this are written short where that loses nothing: Chinese, Japanese and Korean count in ten thousands
 * (10万), other languages in millions (149.9M).
 */
function shortFrom(locale: string): number {
  return countsInTenThousands(locale) ? 10_000 : 1_000_000;
}

/** More decimals than this make a short form harder to read than the long one: 4.5934万. */
const shortDecimals = 3;

/** Whether the language of `locale` counts in ten thousands (万, 億, 만). */
export function countsInTenThousands(locale: string): boolean {
  return /^(zh|ja|ko)\b/.test(locale);
}

/** A number, or a range of numbers, as the reader's language writes it. */
export function readableNumber(value: number | readonly [number, number], locale: string): string {
  const format = new Intl.NumberFormat(locale, isShortExact(value, locale) ? shortOptions : longOptions);
  return typeof value === "number" ? format.format(value) : format.formatRange(value[0], value[1]);
}

const longOptions: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const shortOptions: Intl.NumberFormatOptions = { notation: "compact", maximumFractionDigits: shortDecimals };

function isShortExact(value: number | readonly [number, number], locale: string): boolean {
  return (typeof value === "number" ? [value] : value).every((one) => {
    if (one < shortFrom(locale)) return false;
    const short = new Intl.NumberFormat(locale, shortOptions);
    // What was rounded away is found by writing the number again with more decimals.
    const exact = new Intl.NumberFormat(locale, { ...shortOptions, maximumFractionDigits: shortDecimals + 6 });
    return short.format(one) === exact.format(one);
  });
}
