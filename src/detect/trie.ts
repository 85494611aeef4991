/**
 * Builds the trie that the scanner walks: a double array for the signs that tell keys apart, and a tail for those that
 * follow where a single key is left. Most signs of most keys are in the tail, so that the array stays small enough for
 * the processor's caches, which is what the time of a scan hangs on. Runs at build time only.
 */

export interface Key {
  /** Classes of the key's signs, each from `firstClass` to `classMask`. */
  readonly classes: readonly number[];
  /** What the scanner gets for the key; not negative. */
  readonly value: number;
}

export interface Trie {
  /**
   * Two numbers a slot. First where the slot's children begin: the child for a class is in the slot at that number plus
   * the class. Below zero: one key is left, and its rest stands in `tail` at the number's complement (`~`). The slot of an
   * end mark has the key's value there. Second the class of the edge that leads to the slot, 0 where it is free, with
   * `endsHere`. No two slots share a beginning of children, so the class alone tells whether a slot is the right child.
   */
  readonly cells: Int32Array;
  /** Rests of keys: the key's value in two numbers, the lower half first, the number of signs, their classes. */
  readonly tail: Uint16Array;
}

/** Class of the edge to the slot that says "a key ends here". */
export const endMark = 1;
/** The smallest class of a sign. */
export const firstClass = 2;
/** Set in the second number of a slot that has an end mark among its children. */
export const endsHere = 0x10000;
/** Slot of the root. */
export const root = 0;

interface Work {
  readonly slot: number;
  readonly depth: number;
  /** Range of the sorted keys that pass through the node. */
  readonly from: number;
  readonly to: number;
}

export interface TrieInput {
  /** No two may be equal, none empty. */
  readonly keys: readonly Key[];
  /** One more than the largest class. The array is padded, so that any class can be added to any number in it. */
  readonly classCount: number;
  /** Signs of every key that have slots of their own, however few keys are left. */
  readonly headSigns: number;
}

export function buildTrie({ keys, classCount, headSigns }: TrieInput): Trie {
  const sorted = keys.toSorted((a, b) => compareClasses(a.classes, b.classes));
  const slots = new Slots();
  const tail: number[] = [];
  // A queue keeps the widest nodes, which are near the root, in front: they find room while the array is empty.
  const queue: Work[] = [{ slot: root, depth: 0, from: 0, to: sorted.length }];
  for (let next = 0, work = queue[0]; work; work = queue[++next]) {
    const [only] = sorted.slice(work.from, work.to);
    if (only && work.to - work.from === 1 && work.depth >= Math.min(headSigns, only.classes.length)) {
      slots.setFirst(work.slot, ~tail.length);
      const rest = only.classes.slice(work.depth);
      tail.push(only.value & 0xffff, only.value >>> 16, rest.length, ...rest);
      continue;
    }
    const children = childrenOf(sorted, work);
    const base = slots.place(
      work.slot,
      children.map((child) => child.edge),
    );
    for (const { edge, from, to } of children) {
      if (edge === endMark) slots.setFirst(base + edge, sorted[from]?.value ?? 0);
      else queue.push({ slot: base + edge, depth: work.depth + 1, from, to });
    }
  }
  return { cells: slots.cells(classCount), tail: Uint16Array.from(tail) };
}

/** The slot that the classes lead to; for the builder, which asks for what is there. Throws for what is not. */
export function slotOf({ cells }: Trie, classes: readonly number[]): number {
  let slot = root;
  for (const edge of classes) {
    const children = cells[2 * slot] ?? -1;
    if (children < 0) throw new Error("these signs have no slot of their own");
    slot = children + edge;
  }
  return slot;
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

/** The growing array, and which slots and bases are taken. */
class Slots {
  readonly #first: number[] = [0];
  /** The root's own slot is taken; no edge leads there. */
  readonly #second: number[] = [0xffff];
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
    this.#first[slot] = base;
    if (smallest === endMark) this.#second[slot] = (this.#second[slot] ?? 0) | endsHere;
    for (const edge of edges) this.#take(base + edge, edge);
    return base;
  }

  setFirst(slot: number, value: number): void {
    this.#first[slot] = value;
  }

  cells(classCount: number): Int32Array {
    const cells = new Int32Array(2 * (this.#second.length + classCount));
    for (const [slot, second] of this.#second.entries()) {
      cells[2 * slot] = this.#first[slot] ?? 0;
      cells[2 * slot + 1] = slot === root ? 0 : second;
    }
    return cells;
  }

  #fits(base: number, edges: readonly number[]): boolean {
    if (this.#usedBases.has(base)) return false;
    for (const edge of edges) if ((this.#second[base + edge] ?? 0) !== 0) return false;
    return true;
  }

  #take(slot: number, edge: number): void {
    while (this.#second.length <= slot) {
      this.#second.push(0);
      this.#first.push(0);
    }
    this.#second[slot] = edge;
  }
}
