import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrie, endMark, endsHere, firstClass, root, type Trie } from "../../src/detect/trie";

function lookUp({ cells, tail }: Trie, classes: readonly number[]): number | null {
  let slot = root;
  for (const [depth, edge] of classes.entries()) {
    const children = cells[2 * slot] ?? 0;
    if (children < 0) return restOf(tail, ~children, classes.slice(depth));
    slot = children + edge;
    if (((cells[2 * slot + 1] ?? 0) & 0xfff) !== edge) return null;
  }
  const children = cells[2 * slot] ?? 0;
  if (children < 0) return restOf(tail, ~children, []);
  return ((cells[2 * slot + 1] ?? 0) & endsHere) === 0 ? null : (cells[2 * (children + endMark)] ?? null);
}

function restOf(tail: Uint16Array, at: number, rest: readonly number[]): number | null {
  const [low = 0, high = 0, length = 0] = tail.subarray(at);
  const stored = tail.subarray(at + 3, at + 3 + length);
  return stored.length === rest.length && stored.every((each, i) => each === rest[i]) ? low | (high << 16) : null;
}

const key = fc.array(fc.integer({ min: firstClass, max: 12 }), { minLength: 1, maxLength: 6 });

describe("buildTrie", () => {
  it("finds every key with its value, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4 }),
        fc.uniqueArray(key, { selector: String, maxLength: 60 }),
        fc.array(key, { maxLength: 40 }),
        (headSigns, keys, others) => {
          const trie = buildTrie({
            keys: keys.map((classes, value) => ({ classes, value })),
            classCount: 13,
            headSigns,
          });
          const values = new Map(keys.map((classes, value) => [String(classes), value]));
          for (const [value, classes] of keys.entries()) expect(lookUp(trie, classes)).toBe(value);
          for (const classes of others) expect(lookUp(trie, classes)).toBe(values.get(String(classes)) ?? null);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps values that need more than sixteen bits", () => {
    const trie = buildTrie({ keys: [{ classes: [3, 4, 5], value: 70_000 }], classCount: 13, headSigns: 1 });
    expect(lookUp(trie, [3, 4, 5])).toBe(70_000);
  });

  it("is padded, so that no class leads out of the array", () => {
    const { cells } = buildTrie({
      keys: [
        { classes: [firstClass], value: 7 },
        { classes: [firstClass, 9], value: 8 },
      ],
      classCount: 50,
      headSigns: 0,
    });
    const bases = Array.from({ length: cells.length / 2 }, (_, slot) => cells[2 * slot] ?? 0);
    expect(2 * (Math.max(...bases) + 49) + 1).toBeLessThan(cells.length);
  });
});
