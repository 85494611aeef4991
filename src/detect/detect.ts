/** Text in, mentions out: reads the blocks, weighs the document, decides name by name. */
import { countryOf } from "../policy/names";
import type { CountryCode } from "../policy/types";
import { type Document, type Found, readDocument } from "./document";
import { findCountries, type LoadTagger } from "./find-countries";
import { findProgrammes } from "./find-programmes";
import { isWhole, originalSpan } from "./fold";
import { groupBy } from "./group-by";
import type { Lexicon } from "./lexicon";
import { withoutOverlap } from "./overlap";
import { evidenceOf, isRelevant } from "./relevance";
import type { DetectInput, Detection, DocumentContext, Mention } from "./types";

export interface DetectorOptions {
  readonly lexicon: Lexicon;
  readonly loadTagger?: LoadTagger;
}

export interface Detector {
  /** The mentions of a document, or of the blocks of it that changed. Takes any text; linear in its length. */
  readonly detect: (input: DetectInput) => Promise<Detection>;
}

/** Makes a detector; it holds nothing but the lexicon, so that calls do not touch each other. */
export function createDetector({ lexicon, loadTagger }: DetectorOptions): Detector {
  return {
    detect: async (input) => {
      const document = readDocument(lexicon, input);
      const programmes = findProgrammes(document);
      const relevant = input.known?.relevant === true || isRelevant(evidenceOf(document, programmes));
      const countries = relevant || input.everywhere ? await findCountries(document, loadTagger) : [];
      const mentions = settle(document, [...programmes, ...countries]);
      return { mentions, context: contextOf(mentions, relevant, input.known) };
    },
  };
}

/** What stays when names overlap, as mentions with offsets of the original text, in the order of the text. */
function settle({ readings }: Document, found: readonly Found[]): readonly Mention[] {
  const whole = found.filter((each) => isWhole(each.reading.folded, each));
  const byReading = groupBy(whole, ({ reading }) => reading);
  return readings.flatMap((reading) => {
    const byGroup = groupBy(byReading.get(reading) ?? [], ({ group }) => group);
    const claims = [
      ...[...byGroup].map(([{ start, end }, all]) => ({
        start,
        end,
        rank: Math.max(...all.map(({ rank }) => rank)),
        all,
      })),
      ...reading.groups.filter(({ isStop }) => isStop).map(({ start, end }) => ({ start, end, rank: 1, all: [] })),
    ];
    return withoutOverlap(claims).flatMap(({ all }) => {
      // Where the same words name a programme and a country, the programme says more.
      const programmes = all.filter(({ kind }) => kind === "programme");
      return (programmes.length > 0 ? programmes : all.toSorted((a, b) => a.start - b.start)).map(mentionOf);
    });
  });
}

function mentionOf({ reading, start, end, kind, ref, why }: Found): Mention {
  return { block: reading.block, ...originalSpan(reading.folded, { start, end }), kind, ref, why };
}

function contextOf(
  mentions: readonly Mention[],
  relevant: boolean,
  known: DocumentContext | undefined,
): DocumentContext {
  const programmes = byFrequency(mentions.filter(({ kind }) => kind === "programme").map(({ ref }) => ref));
  const countries = byFrequency([
    ...mentions.filter(({ kind }) => kind === "country").map(({ ref }) => ref),
    ...programmes.map((id): CountryCode => countryOf(id)),
  ]);
  return {
    relevant,
    programmes: [...new Set([...programmes, ...(known?.programmes ?? [])])],
    countries: [...new Set([...countries, ...(known?.countries ?? [])])],
  };
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
