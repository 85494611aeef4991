/**
 * Programmes that readers take for one another name one another in `confusableWith`. Those that share a name and do
 * not say by which words near it they are told apart must; of the others a note reminds.
 */
import type { Problem } from "./problem";
import { type CountryCode, languages, type Policy, type Programme, type ProgrammeId } from "./types";

/** A problem with the country of the policy that it is in. */
export interface Finding extends Problem {
  readonly country: CountryCode;
}

interface Placed {
  readonly country: CountryCode;
  readonly path: string;
  readonly programme: Programme;
}

/** Ids in `confusableWith` that no policy has, and shared names that are not declared. */
export function confusableProblems(policies: readonly Policy[]): readonly Finding[] {
  const placed = placesOf(policies);
  const known = new Set(placed.map(({ programme }) => programme.id));
  return [...placed.flatMap((place) => strayIds(place, known)), ...undeclared(placed)];
}

/** Declarations that the other side does not return. */
export function confusableNotes(policies: readonly Policy[]): readonly Finding[] {
  const placed = placesOf(policies);
  const byId = new Map(placed.map((place) => [place.programme.id, place]));
  return placed.flatMap(({ programme: { id, confusableWith = [] } }) =>
    confusableWith.flatMap((other) => {
      const place = byId.get(other);
      if (!place || place.programme.id === id || isDeclared(place.programme, id)) return [];
      return [{ ...whereabouts(place), message: `"${id}" names "${other}"; add "${id}" here, or remove it there` }];
    }),
  );
}

function placesOf(policies: readonly Policy[]): readonly Placed[] {
  return policies.flatMap(({ country, programmes }) =>
    programmes.map((programme, p) => ({ country, path: `programmes[${p}]`, programme })),
  );
}

function whereabouts({ country, path }: Placed): { readonly country: CountryCode; readonly path: string } {
  return { country, path: `${path}.confusableWith` };
}

const isDeclared = ({ confusableWith = [] }: Programme, id: ProgrammeId): boolean => confusableWith.includes(id);

function strayIds({ country, path, programme }: Placed, known: ReadonlySet<ProgrammeId>): readonly Finding[] {
  return (programme.confusableWith ?? []).flatMap((id, i) => {
    const at = { country, path: `${path}.confusableWith[${i}]` };
    if (id === programme.id) return [{ ...at, message: `"${id}" is the programme itself; remove it` }];
    if (known.has(id)) return [];
    return [{ ...at, message: `no policy has "${id}"; check its spelling, add the programme, or remove it` }];
  });
}

/** One finding for each programme that does not name another with which it shares a name. */
function undeclared(placed: readonly Placed[]): readonly Finding[] {
  const bearers = new Map<string, Placed[]>();
  for (const place of placed) {
    for (const name of bareNames(place.programme)) bearers.set(name, [...(bearers.get(name) ?? []), place]);
  }
  const found = new Map<string, Finding>();
  for (const [name, sharing] of bearers) {
    for (const place of sharing) {
      for (const { programme: other } of sharing) {
        if (other.id === place.programme.id || isDeclared(place.programme, other.id)) continue;
        const message = `"${other.id}" is called "${name}" too; give the alias "needs", or add "${other.id}" here (and this one there)`;
        // Names shared in several languages are one finding.
        const key = `${place.programme.id} ${other.id}`;
        if (!found.has(key)) found.set(key, { ...whereabouts(place), message });
      }
    }
  }
  return [...found.values()];
}

/** Aliases and names, in small letters, that count whatever stands near. A name that is also an alias takes its `needs`. */
function bareNames({ aliases, names }: Programme): ReadonlySet<string> {
  const all = languages.flatMap((language) => aliases[language] ?? []);
  const needing = new Set(all.filter(({ needs }) => needs !== undefined).map(({ text }) => folded(text)));
  const texts = [
    ...all.filter(({ needs }) => needs === undefined).map(({ text }) => text),
    ...languages.flatMap((language) => names[language] ?? []),
    names.native.text,
  ];
  return new Set(texts.map(folded).filter((text) => !needing.has(text)));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
