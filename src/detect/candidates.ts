/** What a name could mean, weighed: which of the candidates the document itself rules out. */
import { countryOf } from "../policy/names";
import type { ProgrammeId } from "../policy/types";
import type { Group, Reading } from "./reading";
import type { View } from "./view";

export interface Candidate {
  readonly ref: ProgrammeId;
  readonly isRival: boolean;
  readonly points: number;
  readonly rule: string;
  /** Something in the same sentence speaks for it. */
  readonly isNear: boolean;
}

/** The rule of candidates for which only an earlier naming speaks. */
export const licensedRule = "licensed";
/** Points of a needed word within some twenty signs of the name. */
const closePoints = 10;

interface Surroundings {
  readonly group: Group;
  readonly reading: Reading;
  readonly view: View;
  readonly named: ReadonlySet<ProgrammeId>;
  /** Programmes whose proper name this is: it needs no words beside it. */
  readonly owners: ReadonlySet<ProgrammeId>;
}

/** The candidates without those that give way to another. */
export function likelyOnes(input: Surroundings, all: readonly Candidate[]): readonly Candidate[] {
  return withoutLateOnes(input, withoutBorrowers(input, all));
}

/**
 * Without those whose loose description this is, where it is the proper name of another: an article that named the H-1B
 * before still means Britain's by "Skilled Worker visa".
 */
function withoutBorrowers({ owners }: Surroundings, all: readonly Candidate[]): readonly Candidate[] {
  if (!all.some(({ ref }) => owners.has(ref))) return all;
  return all.filter(({ ref, rule }) => owners.has(ref) || rule !== licensedRule);
}

/**
 * Without those that the document has not named yet, where it has named another of that abbreviation: `the GEP should not
 * be mistaken for Ireland's`. A country in front of the name keeps its own.
 */
function withoutLateOnes(
  { reading, group, named, view }: Surroundings,
  all: readonly Candidate[],
): readonly Candidate[] {
  if (!/^[A-Z]{2,5}$/.test(reading.folded.text.slice(group.start, group.end))) return all;
  if (!all.some(({ ref, isRival }) => named.has(ref) && !isRival)) return all;
  const inFront = view.sightings({ reading, start: group.start }).filter(({ end }) => end <= group.start);
  return all.filter(
    ({ ref, isRival, rule, points }) =>
      isRival ||
      points >= closePoints ||
      rule === "twin" ||
      named.has(ref) ||
      inFront.some(({ code }) => code === countryOf(ref)),
  );
}
