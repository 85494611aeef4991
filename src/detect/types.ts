/** What detection takes and gives. Offsets are UTF-16 code units of the block's text as it was handed in, end exclusive. */
import type { CountryCode, ProgrammeId } from "../policy/types";

/** The running text of one block-level element, across its inline tags. */
export interface Block {
  /** The caller's own number; mentions refer to it. */
  readonly id: number;
  readonly text: string;
  /** The nearest `lang` attribute, BCP 47, or null. */
  readonly lang: string | null;
}

/** What earlier blocks of the same document have told, so that blocks that arrive later are read in their light. */
export interface DocumentContext {
  /** Whether the document is about the migration of skilled people, students or founders. */
  readonly relevant: boolean;
  /** Programmes named so far without doubt, most frequent first. */
  readonly programmes: readonly ProgrammeId[];
  /** Countries named so far, most frequent first. */
  readonly countries: readonly CountryCode[];
}

export interface DetectInput {
  readonly blocks: readonly Block[];
  readonly title: string;
  /** The document's own `lang`, or null. */
  readonly lang: string | null;
  /** Given when `blocks` are only those that changed. */
  readonly known?: DocumentContext | undefined;
  /** Mark countries whether or not the text is about migration. */
  readonly everywhere?: boolean | undefined;
}

/** Why a span was marked: short, machine-readable, shown by the card on request. */
export interface Why {
  /**
   * The rule that decided, as in `alias`, `needs:China`, `licensed`, `country-in-view`, `company`, `tag`. `ambiguous`:
   * none did, and `candidates` are to be offered.
   */
  readonly rule: string;
  /**
   * How sure that is, from 0 to 1 in hundredths: 1 for a name that is nothing else, a half where as much speaks for
   * another reading. An order, no probability.
   */
  readonly score: number;
  /** Other programmes or countries that the words can mean, the likeliest first. */
  readonly candidates?: readonly string[] | undefined;
}

/** A span of a block that names a country or a programme. */
export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: "country" | "programme";
  /** A country code or a programme id. */
  readonly ref: string;
  readonly why: Why;
}

export interface Detection {
  /** In the order of the blocks, then of `start`; never overlapping. */
  readonly mentions: readonly Mention[];
  /** To be handed back as `known` with later blocks of the same document. */
  readonly context: DocumentContext;
}
