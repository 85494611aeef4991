/**
 * Amounts above this are written short where that loses nothing: Chinese, Japanese and Korean count in ten thousands
 * (10万), other languages in millions (149.9M).
 */
function shortFrom(locale: string): number {
  return countsInTenThousands(locale) ? 10_000 : 1_000_000;
}

/** More decimals than this make a short form harder to read than the long one: 4.5934万, but 1.49865亿. */
function shortDecimals(value: number): number {
  return value >= 100_000_000 ? 5 : 3;
}

/** Whether the language of `locale` counts in ten thousands (万, 億, 만). */
export function countsInTenThousands(locale: string): boolean {
  return /^(zh|ja|ko)\b/.test(locale);
}

/** A number, or a range of numbers, as the reader's language writes it. */
export function readableNumber(value: number | readonly [number, number], locale: string): string {
  const [low, high] = typeof value === "number" ? [value, value] : value;
  const decimals = Math.min(shortDecimals(low), shortDecimals(high));
  const isShort = [low, high].every((one) => one >= shortFrom(locale) && isExact({ value: one, decimals, locale }));
  const format = new Intl.NumberFormat(locale, isShort ? shortOptions(decimals) : { maximumFractionDigits: 2 });
  return low === high ? format.format(low) : format.formatRange(low, high);
}

function shortOptions(maximumFractionDigits: number): Intl.NumberFormatOptions {
  return { notation: "compact", maximumFractionDigits };
}

/** What a short form would round away is found by writing the number again with more decimals. */
function isExact({
  value,
  decimals,
  locale,
}: {
  readonly value: number;
  readonly decimals: number;
  readonly locale: string;
}) {
  const [short, exact] = [decimals, decimals + 6].map((digits) =>
    new Intl.NumberFormat(locale, shortOptions(digits)).format(value),
  );
  return short === exact;
}
