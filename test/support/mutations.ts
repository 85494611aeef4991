/** Ways to spoil a JSON document, for tests that whatever is read from a file is refused or taken whole. */
import fc from "fast-check";

const kinds = ["delete", "duplicate", "retype", "truncate", "huge", "nested", "prototype"] as const;

export interface Mutation {
  readonly kind: (typeof kinds)[number];
  /** Which of the document's places; taken modulo their number. */
  readonly place: number;
  /** Which of the ways that the kind has; taken modulo their number. */
  readonly way: number;
}

/** One to three mutations, to be applied one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), place: fc.nat(), way: fc.nat() }),
  { minLength: 1, maxLength: 3 },
);

/** `document` with the mutations applied, in a copy. */
export function mutated(document: unknown, list: readonly Mutation[]): unknown {
  const root = { document: structuredClone(document) };
  for (const mutation of list) {
    const places = placesOf(root);
    const place = places[mutation.place % places.length];
    if (place) apply(mutation, place);
  }
  return root.document;
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
  readonly value: unknown;
}

/** Every member and element at any depth; deep ones made by an earlier mutation included. */
function placesOf(root: Record<string, unknown>): readonly Place[] {
  const places: Place[] = [];
  const waiting: Place["holder"][] = [root];
  const seen = new Set<unknown>();
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key, value });
      // What stands in several places is one object here.
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      waiting.push(value as Place["holder"]);
    }
  }
  return places;
}

const otherValues = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  "",
  " ",
  "none",
  "silent",
  "2025",
  "x",
  [],
  {},
  [[]],
  [1, 2],
];
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];
const depth = 5_000;

function apply({ kind, way }: Mutation, { holder, key, value }: Place): void {
  switch (kind) {
    case "delete":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case "duplicate":
      if (Array.isArray(holder)) holder.splice(way % (holder.length + 1), 0, value);
      else set(holder, `${key}${way % 2 === 0 ? "-2" : "s"}`, value);
      return;
    case "retype":
      return set(holder, key, pick(otherValues, way));
    case "truncate":
      return set(holder, key, truncated(value, way));
    case "huge":
      return set(holder, key, huge(value));
    case "nested":
      return set(holder, key, nested(value, way));
    case "prototype":
      // Into the object there, or beside what is none; a JSON array has no members.
      for (const object of [value, holder]) {
        if (isObject(object) && !Array.isArray(object)) return set(object, pick(inherited, way), anyMemberOf(object));
      }
  }
}

function truncated(value: unknown, way: number): unknown {
  if (typeof value === "string" || Array.isArray(value)) return value.slice(0, way % (value.length + 1));
  if (typeof value === "number") return Math.trunc(value / 10);
  return isObject(value) ? Object.fromEntries(Object.entries(value).slice(0, way % 4)) : null;
}

const many = 500;
const longText = "x".repeat(100_000);

/** Wide, and not as deep as many copies of the whole: a few mutations on top of one another must fit into memory. */
function huge(value: unknown): unknown {
  if (typeof value === "number") return value * 1e200;
  if (Array.isArray(value)) return [...value, ...Array.from({ length: many }, () => value[0])];
  if (isObject(value)) {
    return { ...value, ...Object.fromEntries(Array.from({ length: many }, (_, i) => [`member-${i}`, i])) };
  }
  return longText;
}

function nested(value: unknown, way: number): unknown {
  let inner = value;
  for (let i = 0; i < depth; i++) inner = way % 2 === 0 ? [inner] : { inner };
  return inner;
}

/** As JSON.parse does it: `__proto__` becomes a member like any other. */
function set(holder: Place["holder"] | Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A value that fits among the others of `object`, so that nothing but its name is wrong. */
function anyMemberOf(object: Record<string, unknown>): unknown {
  return Object.values(object)[0] ?? 1;
}

function pick<T>(list: readonly T[], way: number): T {
  return list[way % list.length] as T;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
