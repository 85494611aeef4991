import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrie, type DoubleArray, endMark, firstClass, root } from "../../src/detect/trie";

function lookUp({ base, check }: DoubleArray, classes: readonly number[]): number | null {
  let slot = root;
  for (const edge of classes) {
    slot = (base[slot] ?? 0) + edge;
    if (check[slot] !== edge) return null;
  }
  const end = (base[slot] ?? 0) + endMark;
  return check[end] === endMark ? (base[end] ?? null) : null;
}

const key = fc.array(fc.integer({ min: firstClass, max: 12 }), { minLength: 1, maxLength: 6 });

describe("buildTrie", () => {
  it("finds every key with its value, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { selector: String, maxLength: 60 }),
        fc.array(key, { maxLength: 40 }),
        (keys, others) => {
          const trie = buildTrie(
            keys.map((classes, value) => ({ classes, value })),
            13,
          );
          const values = new Map(keys.map((classes, value) => [String(classes), value]));
          for (const [value, classes] of keys.entries()) expect(lookUp(trie, classes)).toBe(value);
          for (const classes of others) expect(lookUp(trie, classes)).toBe(values.get(String(classes)) ?? null);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is padded, so that no class leads out of the arrays", () => {
    const { base, check } = buildTrie([{ classes: [firstClass], value: 7 }], 50);
    const bases = [...base.keys()].filter((slot) => check[slot] !== endMark).map((slot) => base[slot] ?? 0);
    expect(Math.max(...bases) + 49).toBeLessThan(base.length);
  });
});
