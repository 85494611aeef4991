/** The compiled lexicon: typed arrays over one buffer, so that reading it back costs nothing but a table of signs. */
import { signTable } from "./signs";

export interface Lexicon {
  /** The trie; see `trie.ts`. */
  readonly cells: Int32Array;
  readonly tail: Uint16Array;
  /** Where in the trie the first signs of words lead; see `filter.ts`. */
  readonly heads: Int32Array;
  /** Class and script of every UTF-16 code unit; see `signs.ts`. */
  readonly signs: Int32Array;
  /** Filters of the keys that begin with a Latin letter or a digit, one for each scope; see `filter.ts`. */
  readonly words: Uint8Array;
  /** Filters of all other keys. */
  readonly pairs: Uint8Array;
  /** Filters of what the words and pairs go on with. */
  readonly further: Uint8Array;
  /** For the value of a key: `goesOn`, `hasPlural`. */
  readonly keyFlags: Uint8Array;
  /** For the value of a key: its first term in the columns below; the next key's first term ends it. */
  readonly firstTerm: Int32Array;
  /** One column a property of the terms; see `Term`. */
  readonly capitals: Uint32Array;
  readonly ref: Uint16Array;
  readonly languages: Uint16Array;
  /** Index into `needsStart`; 0 means that nothing is needed. */
  readonly needs: Uint16Array;
  readonly kind: Uint8Array;
  readonly traits: Uint8Array;
  readonly partStart: Uint8Array;
  readonly partEnd: Uint8Array;
  /** Sets of words one of which must be near: range of `needsCue`, which holds indexes of `refs`. */
  readonly needsStart: Uint16Array;
  readonly needsCue: Uint16Array;
  /** Country codes, programme ids and names of cues. */
  readonly refs: readonly string[];
}

/** The first four bytes of a compiled lexicon: "VLX3", read as a little-endian number. */
export const magic = 0x33584c56;

/** Flag of a key: one of its terms matches at the start of a longer word too. */
export const goesOn = 1;
/** Flag of a key: a code of a programme, which takes an s in the plural. */
export const hasPlural = 2;

/** Sections of the bytes, in this order: those of wide elements come first, so that each is aligned. */
export const sections = [
  ["cells", 4],
  ["heads", 4],
  ["firstTerm", 4],
  ["capitals", 4],
  ["tail", 2],
  ["classes", 2],
  ["ref", 2],
  ["languages", 2],
  ["needs", 2],
  ["needsStart", 2],
  ["needsCue", 2],
  ["names", 2],
  ["kind", 1],
  ["traits", 1],
  ["partStart", 1],
  ["partEnd", 1],
  ["keyFlags", 1],
  ["words", 1],
  ["pairs", 1],
  ["further", 1],
] as const;

export type SectionName = (typeof sections)[number][0];

/** Bytes of the header: magic, then the number of elements of each section, four bytes each. */
export const headerBytes = 4 + 4 * sections.length;

/**
 * Reads a compiled lexicon, in less than a millisecond. The buffer is not copied and must not change afterwards.
 * Throws when the bytes are not a lexicon of this version: they come from the same package as this code.
 */
export function lexiconFromBytes(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const aligned = bytes instanceof Uint8Array && bytes.byteOffset % 4 !== 0 ? bytes.slice() : bytes;
  const [buffer, offset] =
    aligned instanceof Uint8Array ? ([aligned.buffer, aligned.byteOffset] as const) : ([aligned, 0] as const);
  if (aligned.byteLength < headerBytes) throw new Error("the lexicon is cut short");
  const header = new Int32Array(buffer, offset, headerBytes / 4);
  if (header[0] !== magic) throw new Error("these bytes are not a lexicon, or one of another version");
  const starts: { [name in SectionName]?: readonly [start: number, length: number] } = {};
  let position = offset + headerBytes;
  for (const [i, [name, width]] of sections.entries()) {
    const length = header[i + 1] ?? 0;
    starts[name] = [position, length];
    position += length * width;
  }
  if (position > offset + aligned.byteLength) throw new Error("the lexicon is cut short");
  const at = (name: SectionName) => starts[name] ?? [0, 0];
  const u16 = (name: SectionName) => new Uint16Array(buffer, ...at(name));
  const u8 = (name: SectionName) => new Uint8Array(buffer, ...at(name));
  return {
    cells: new Int32Array(buffer, ...at("cells")),
    heads: new Int32Array(buffer, ...at("heads")),
    firstTerm: new Int32Array(buffer, ...at("firstTerm")),
    capitals: new Uint32Array(buffer, ...at("capitals")),
    tail: u16("tail"),
    signs: signTable(u16("classes")),
    ref: u16("ref"),
    languages: u16("languages"),
    needs: u16("needs"),
    needsStart: u16("needsStart"),
    needsCue: u16("needsCue"),
    refs: textOf(u16("names")).split("\n"),
    kind: u8("kind"),
    traits: u8("traits"),
    partStart: u8("partStart"),
    partEnd: u8("partEnd"),
    keyFlags: u8("keyFlags"),
    words: u8("words"),
    pairs: u8("pairs"),
    further: u8("further"),
  };
}

function textOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  // In pieces, since the arguments of a call are limited; applied and not spread, which would take them one by one.
  for (let i = 0; i < codes.length; i += 4096) {
    pieces.push(Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + 4096)));
  }
  return pieces.join("");
}
