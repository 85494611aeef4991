/** How policies lie in the store: one record a programme, complete for its card, and one a country. */
import { fieldNames } from "../policy/fields";
import type { CountryCode, Policy, Programme, ProgrammeId } from "../policy/types";

export interface ProgrammeRecord {
  readonly id: ProgrammeId;
  readonly country: CountryCode;
  readonly kind: Programme["kind"];
  /** Every alias in every language, in lower case: searched by the popup. */
  readonly aliases: readonly string[];
  /** Place in the country's file: the order in which lists show it. */
  readonly order: number;
  readonly programme: Programme;
  /** Only the sources that this programme's facts and events name. */
  readonly sources: Policy["sources"];
}

/**
 * A programme as it lies in the database: what is searched by index as it is, all else as one text. The browser copies
 * one long text faster than the thousand small objects of a programme: 130 of them are written in 43 ms instead of 54.
 */
export type StoredProgramme = Omit<ProgrammeRecord, "programme" | "sources"> & { readonly content: string };

export function storedFrom({ programme, sources, ...searched }: ProgrammeRecord): StoredProgramme {
  return { ...searched, content: JSON.stringify({ programme, sources }) };
}

/** The record again; the first release kept records whole, and those are given as they are. */
export function recordFrom(stored: StoredProgramme | ProgrammeRecord): ProgrammeRecord {
  if (!("content" in stored)) return stored;
  const { content, ...searched } = stored;
  // Only `storedFrom` writes this text, into a database that nobody else opens.
  return { ...searched, ...(JSON.parse(content) as Pick<ProgrammeRecord, "programme" | "sources">) };
}

export interface CountryRecord {
  readonly country: CountryCode;
  readonly reviewed: string;
  readonly indicators: NonNullable<Policy["indicators"]>;
  readonly sources: Policy["sources"];
}

export interface Records {
  readonly programmes: readonly ProgrammeRecord[];
  readonly countries: readonly CountryRecord[];
}

export function recordsFrom(policies: readonly Policy[]): Records {
  return {
    programmes: policies.flatMap((policy) =>
      policy.programmes.map((programme, order) => ({
        id: programme.id,
        country: policy.country,
        kind: programme.kind,
        aliases: aliasesOf(programme),
        order,
        programme,
        sources: pick(policy.sources, sourceIdsOf(programme)),
      })),
    ),
    countries: policies.map((policy) => ({
      country: policy.country,
      reviewed: policy.reviewed,
      indicators: policy.indicators ?? {},
      sources: pick(
        policy.sources,
        Object.values(policy.indicators ?? {}).flatMap((facts) => (facts ?? []).flatMap(({ sources }) => sources)),
      ),
    })),
  };
}

function aliasesOf(programme: Programme): readonly string[] {
  const texts = Object.values(programme.aliases).flatMap((aliases) => (aliases ?? []).map(({ text }) => text));
  return [...new Set(texts.map((text) => text.toLowerCase()))];
}

function sourceIdsOf(programme: Programme): readonly string[] {
  const facts = fieldNames.flatMap((field) => programme.facts[field] ?? []);
  return [...facts, ...programme.events].flatMap(({ sources }) => sources);
}

function pick(sources: Policy["sources"], ids: readonly string[]): Policy["sources"] {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(sources).filter(([id]) => wanted.has(id)));
}
