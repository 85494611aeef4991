import type { Indicator } from "../policy/fields";
import type { ProgrammeSummary } from "../policy/summary";
import type { CountryCode, Fact, Policy, Programme } from "../policy/types";

/** What the words of a mention can mean. */
export interface Candidate {
  /** A country code or a programme id. */
  readonly ref: string;
  /** Null for a country, and for a programme that the record has not. */
  readonly programme: Programme | null;
}

/** What the card tells, as plain data: whoever mounts it has looked everything up. */
export type CardContent =
  /** `title`: the words of the mention. Same boxes as a programme, so that nothing jumps when the facts arrive. */
  | { readonly kind: "loading"; readonly title: string }
  | { readonly kind: "programme"; readonly programme: Programme; readonly sources: Policy["sources"] }
  | {
      readonly kind: "country";
      readonly country: CountryCode;
      readonly programmes: readonly ProgrammeSummary[];
      readonly indicators: { readonly [I in Indicator]?: readonly Fact[] | undefined };
      readonly sources: Policy["sources"];
    }
  /** `title`: the words of the mention; the likeliest candidate first. */
  | { readonly kind: "ambiguous"; readonly title: string; readonly candidates: readonly Candidate[] }
  /** The record has nothing of that name. */
  | { readonly kind: "unknown"; readonly title: string }
  /** `code`: for reports, in grey. */
  | { readonly kind: "error"; readonly code: string }
  /** The extension was updated under the page; only a reload brings cards back. */
  | { readonly kind: "updated" };

/**
 * `hover`: opened by resting on a mention; takes no focus, closes by leaving. `held`: opened by keyboard or pinned, with
 * a close button. `sheet`: opened by touch, across the foot of the screen, with words on its buttons.
 */
export type CardForm = "hover" | "held" | "sheet";
