/**
 * The policy record. Every value is dated and sourced; a value that nobody has looked up is absent, one that the source
 * leaves open is `silent`, and "no" is `none`: three different things.
 */
import type { PolicyDate } from "./dates";
import type { Field, Indicator } from "./fields";

/** Languages that the press is read in, as BCP 47 tags. */
export const languages = ["en", "zh-Hans", "zh-Hant", "ko", "ja", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** ISO 3166-1 alpha-2 in lower case, or `eu` for the European Union. */
export type CountryCode = string;

/** `cc/slug`, as in `us/h-1b`. */
export type ProgrammeId = string;

/** A text in English and, where somebody wrote them, in other languages. */
export type LocalText = { readonly en: string } & { readonly [L in Language]?: string | undefined };

export const programmeKinds = [
  "work",
  "talent",
  "job-seeker",
  "post-study",
  "study",
  "startup",
  "nomad",
  "points",
  "pr",
  "research",
  "investor",
  "returnee",
  "quota",
  "plan",
  "family",
  "other",
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** Who speaks: the state itself; a law firm, university or data house; the press; an agent or a guide. */
export const sourceTiers = ["official", "expert", "press", "guide"] as const;
export type SourceTier = (typeof sourceTiers)[number];

/** The page that a fact was read on. */
export interface Source {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly tier: SourceTier;
  /** The page's own date; null where it shows none. */
  readonly published: PolicyDate | null;
  /** The day on which somebody read it for this record. */
  readonly seen: PolicyDate;
  /** Language of the page, BCP 47. */
  readonly lang: string;
}

export const confidences = ["high", "medium", "low"] as const;
export const payers = ["employer", "applicant", "either"] as const;
export const periods = ["once", "hour", "week", "month", "year"] as const;
export const salaryKinds = ["gross", "base", "net"] as const;
export const triggers = ["filing", "decision"] as const;

/** A number, a range `[lower, upper]`, or a code of the field's vocabulary (`none` and `silent` in every field). */
export type FactValue = number | readonly [number, number] | string;

/** One dated value of one field. */
export interface Fact {
  readonly value: FactValue;
  /** ISO 4217 code of money; time unit of a duration; ISO 639 code of a language level. */
  readonly unit?: string | undefined;
  /** Period of money and counts: a fee `once`, a salary a `year`, a cap a `year`. */
  readonly per?: (typeof periods)[number] | undefined;
  readonly payer?: (typeof payers)[number] | undefined;
  readonly pay?: (typeof salaryKinds)[number] | undefined;
  /** How many monthly salaries a year counts, where the law says. */
  readonly monthsAYear?: number | undefined;
  /** Best possible score, for points. */
  readonly max?: number | undefined;
  /** What the value is derived from, as in "three times the gross national income per head". */
  readonly basis?: LocalText | undefined;
  /** Whom or which case the value is for; absent: everyone. */
  readonly appliesTo?: LocalText | undefined;
  /** Member state that issues a shared programme under its own rule. */
  readonly issue?: CountryCode | undefined;
  /** Names parallel series of one field (a second fee, a lower floor for shortage occupations); the first in the file leads. */
  readonly variant?: string | undefined;
  /** Day from which the value holds, inclusive. Exactly one of `from` and `asOf` is given. */
  readonly from?: PolicyDate | undefined;
  /** Day for which the source states the value, where its beginning is unknown. */
  readonly asOf?: PolicyDate | undefined;
  /** Day from which the value no longer holds (exclusive end). */
  readonly to?: PolicyDate | undefined;
  /** Which day decides which rule applies to a person: that of filing or that of the decision. */
  readonly trigger?: (typeof triggers)[number] | undefined;
  /** Ids into the policy's `sources`; the first leads. Never empty. */
  readonly sources: readonly string[];
  readonly confidence: (typeof confidences)[number];
  readonly note?: LocalText | undefined;
}

export const eventTypes = [
  "proposed",
  "signed",
  "published",
  "announced",
  "in-force",
  "ruling",
  "stay",
  "amended",
  "suspended",
  "closed",
] as const;

/** Something that happened to a programme on a day. */
export interface PolicyEvent {
  readonly date: PolicyDate;
  readonly type: (typeof eventTypes)[number];
  readonly text: LocalText;
  readonly sources: readonly string[];
}

/** A name that the press uses. */
export interface Alias {
  readonly text: string;
  /** Words one of which must be near for the alias to count (same block, or the page's title). */
  readonly needs?: readonly string[] | undefined;
}

/** One route that a state offers. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly kind: ProgrammeKind;
  readonly names: LocalText & { readonly native: { readonly lang: string; readonly text: string } };
  /** The status code that the press uses beside the name, as in `F-2-T`. */
  readonly code?: string | undefined;
  readonly aliases: { readonly [L in Language]?: readonly Alias[] | undefined };
  readonly confusableWith?: readonly ProgrammeId[] | undefined;
  readonly formerly?: readonly { readonly name: LocalText; readonly until: PolicyDate }[] | undefined;
  readonly agency: LocalText;
  readonly officialUrl: string;
  /** For whom the route is, in one line. */
  readonly audience: LocalText;
  readonly facts: { readonly [F in Field]?: readonly Fact[] | undefined };
  readonly events: readonly PolicyEvent[];
}

/** A country with its programmes, facts, events and sources: the content of one file. */
export interface Policy {
  readonly country: CountryCode;
  /** The last day on which somebody went over the whole file. */
  readonly reviewed: PolicyDate;
  readonly sources: { readonly [id: string]: Source };
  readonly programmes: readonly Programme[];
  readonly indicators?: { readonly [I in Indicator]?: readonly Fact[] | undefined } | undefined;
}
