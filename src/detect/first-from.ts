/**
 * Index of the first item for which `isPast` holds, as it then must for all behind it; their number where it holds for
 * none. Halves the list, so that it takes few steps in a long one.
 */
export function firstFrom<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !isPast(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
