/** Builds the double-array trie that the scanner walks. Runs at build time only. */

export interface Key {
  /** Classes of the key's signs, each at least `firstClass`. */
  readonly classes: readonly number[];
  /** What the scanner gets for the key. */
  readonly value: number;
}

export interface DoubleArray {
  /** For a node: where its children begin. For the slot of an end mark: the value of the key that ends there. */
  readonly base: Int32Array;
  /**
   * Class of the edge that leads to the slot, 0 where the slot is free. No two nodes share a base, so a class alone
   * tells whether a slot is the child that was looked for; that halves the memory of the usual parent index.
   */
  readonly check: Uint16Array;
}

/** Class of the edge to the slot that says "a key ends here". */
export const endMark = 1;
/** The smallest class of a sign. */
export const firstClass = 2;
/** Slot of the root. */
export const root = 0;

interface Work {
  readonly slot: number;
  readonly depth: number;
  /** Range of the sorted keys that pass through the node. */
  readonly from: number;
  readonly to: number;
}

/**
 * The trie of `keys`; no two may be equal. `classCount` is one more than the largest class. The arrays are padded, so
 * that base plus class is always inside.
 */
export function buildTrie(keys: readonly Key[], classCount: number): DoubleArray {
  const sorted = keys.toSorted((a, b) => compareClasses(a.classes, b.classes));
  const slots = new Slots();
  // A queue keeps the widest nodes, which are near the root, in front: they find room while the array is empty.
  const queue: Work[] = [{ slot: root, depth: 0, from: 0, to: sorted.length }];
  for (let next = 0, work = queue[0]; work; work = queue[++next]) {
    const children = childrenOf(sorted, work);
    const base = slots.place(
      work.slot,
      children.map((child) => child.edge),
    );
    for (const { edge, from, to } of children) {
      if (edge === endMark) slots.setValue(base + edge, sorted[from]?.value ?? 0);
      else queue.push({ slot: base + edge, depth: work.depth + 1, from, to });
    }
  }
  return slots.arrays(classCount);
}

function compareClasses(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function childrenOf(sorted: readonly Key[], { depth, from, to }: Work): { edge: number; from: number; to: number }[] {
  const children: { edge: number; from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const edge = sorted[i]?.classes[depth] ?? endMark;
    const last = children.at(-1);
    if (last?.edge === edge) last.to = i + 1;
    else children.push({ edge, from: i, to: i + 1 });
  }
  return children;
}

/** The growing arrays, and which slots and bases are taken. */
class Slots {
  #base: number[] = [0];
  /** The root's own slot is taken; no edge leads there. */
  #check: number[] = [0xffff];
  readonly #usedBases = new Set<number>();
  /** Where searches for room start. */
  #from = 1;

  /** Finds room for children with these edges, in rising order, gives them to `slot`, and returns their base. */
  place(slot: number, edges: readonly number[]): number {
    const [smallest = endMark] = edges;
    let tried = 0;
    let candidate = Math.max(this.#from, smallest);
    for (; !this.#fits(candidate - smallest, edges); candidate++) tried++;
    // Where nearly everything is taken, later searches start behind; the few holes left are not worth the time.
    if (tried > 64) this.#from = candidate;
    const base = candidate - smallest;
    this.#usedBases.add(base);
    this.#base[slot] = base;
    for (const edge of edges) this.#take(base + edge, edge);
    return base;
  }

  setValue(slot: number, value: number): void {
    this.#base[slot] = value;
  }

  arrays(classCount: number): DoubleArray {
    const length = this.#check.length + classCount;
    const base = new Int32Array(length);
    const check = new Uint16Array(length);
    base.set(this.#base);
    check.set(this.#check);
    check[root] = 0;
    return { base, check };
  }

  #fits(base: number, edges: readonly number[]): boolean {
    if (this.#usedBases.has(base)) return false;
    for (const edge of edges) if ((this.#check[base + edge] ?? 0) !== 0) return false;
    return true;
  }

  #take(slot: number, edge: number): void {
    while (this.#check.length <= slot) {
      this.#check.push(0);
      this.#base.push(0);
    }
    this.#check[slot] = edge;
  }
}
