/** Text in, mentions out: reads the blocks, weighs the document, decides name by name. */
import { countryOf } from "../policy/names";
import type { CountryCode, ProgrammeId } from "../policy/types";
import { type CountryFinding, countriesOf, isCountryByTags } from "./countries";
import { isWhole, originalSpan, type Span } from "./fold";
import type { Lexicon } from "./lexicon";
import { withoutOverlap } from "./overlap";
import { isProgrammeGroup, programmeOf, type Verdict } from "./programmes";
import { type Group, readBlock, type Reading } from "./reading";
import { type Evidence, isRelevant } from "./relevance";
import { Script, scriptAt } from "./script";
import type { Tagger } from "./tagger";
import type { DetectInput, Detection, DocumentContext, Mention, Why } from "./types";
import { createView, type View } from "./view";

export interface DetectorOptions {
  readonly lexicon: Lexicon;
  /** Gives the tagger of `tagger.ts`; without it, names that rules leave open count as countries. */
  readonly loadTagger?: (() => Promise<Tagger>) | undefined;
}

export interface Detector {
  /** The mentions of a document, or of the blocks of it that changed. Takes any text; linear in its length. */
  readonly detect: (input: DetectInput) => Promise<Detection>;
}

/** Sentences a document that the tagger may read: 40 take 80 ms, and no article holds as many open names. */
const taggedSentences = 40;

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

interface Document {
  readonly lexicon: Lexicon;
  readonly title: Reading;
  readonly readings: readonly Reading[];
  readonly view: View;
  readonly known: DocumentContext | undefined;
}

/** Something found in a reading; offsets of the folded text. */
interface Found extends Span {
  readonly reading: Reading;
  readonly group: Group;
  readonly kind: Mention["kind"];
  readonly ref: string;
  readonly why: Why;
  readonly rank: number;
}

function readDocument(lexicon: Lexicon, { blocks, title: heading, lang, known }: DetectInput): Document {
  const readings = blocks.map((block) => readBlock(lexicon, block, lang));
  const title = readBlock(lexicon, { id: -1, text: heading, lang: null }, lang);
  return { lexicon, title, readings, known, view: createView({ lexicon, readings, title, known }) };
}

/** The programmes of the title, for their context, and of all blocks, in their order. */
function findProgrammes({ lexicon, title, readings, view, known }: Document): readonly Found[] {
  const named = new Set<ProgrammeId>(known?.programmes);
  return [title, ...readings].flatMap((reading) => {
    const found: Found[] = [];
    let hidden = 0;
    for (const group of reading.groups) {
      if (group.isStop) hidden = Math.max(hidden, group.end);
      if (group.end <= hidden || !isProgrammeGroup(lexicon, group)) continue;
      const verdict: Verdict | null = programmeOf({ lexicon, group, reading, title, view, named });
      if (!verdict) continue;
      named.add(verdict.ref);
      view.note(verdict.ref);
      found.push({ reading, group, kind: "programme", start: group.start, end: group.end, rank: 1, ...verdict });
    }
    return found;
  });
}

function evidenceOf({ lexicon, title, readings }: Document, programmes: readonly Found[]): Evidence {
  const names = {
    migration: lexicon.refs.indexOf("migration"),
    skill: lexicon.refs.indexOf("skill"),
    sport: lexicon.refs.indexOf("sport"),
  };
  const count = (cue: number) =>
    readings.reduce((sum, reading) => sum + reading.cues.filter((hit) => hit.cue === cue).length, 0);
  const words = new Set(
    readings.flatMap(({ cues, folded }) =>
      cues
        .filter((hit) => hit.cue === names.migration)
        .map((hit) => folded.text.slice(hit.start, hit.end).toLowerCase()),
    ),
  );
  const inBlocks = programmes.filter((found) => found.reading !== title);
  return {
    length: readings.reduce((sum, { folded }) => sum + weightedLength(folded.text), 0),
    migration: count(names.migration),
    migrationWords: words.size,
    skill: count(names.skill),
    sport: count(names.sport),
    programmes: inBlocks.length,
    programmeKinds: new Set(inBlocks.map((found) => found.ref)).size,
    isInTitle:
      programmes.length > inBlocks.length || (title.cueSet.has(names.migration) && title.cueSet.has(names.skill)),
  };
}

/** Letters, where a sign of Chinese, Japanese or Korean counts as two; judged by the first sign of every ten. */
function weightedLength(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i += 10) if (scriptAt(text, i) >= Script.hangul) wide += 10;
  return text.length + Math.min(wide, text.length);
}

async function findCountries(document: Document, loadTagger: DetectorOptions["loadTagger"]): Promise<readonly Found[]> {
  const { lexicon, readings, title, view } = document;
  const state = lexicon.refs.indexOf("usState");
  const isUsState = [title, ...readings].some((reading) => reading.cueSet.has(state));
  const found: Found[] = [];
  const open: { readonly reading: Reading; readonly finding: CountryFinding; readonly group: Group }[] = [];
  for (const reading of readings) {
    for (const group of reading.groups) {
      if (group.isStop) continue;
      for (const finding of countriesOf({ lexicon, group, reading, view, isUsState })) {
        if (finding.isOpen && loadTagger && open.length < taggedSentences && reading.language === "en")
          open.push({ reading, finding, group });
        else found.push(foundCountry(reading, group, finding));
      }
    }
  }
  if (open.length === 0 || !loadTagger) return found;
  const tagger = await loadTagger();
  const sure = open.filter(({ reading, finding }) => isCountryByTags(tagger, reading, finding));
  return [
    ...found,
    ...sure.map(({ reading, group, finding }) => foundCountry(reading, group, { ...finding, why: { rule: "tag" } })),
  ];
}

function foundCountry(reading: Reading, group: Group, { ref, start, end, why, isAffix }: CountryFinding): Found {
  return { reading, group, kind: "country", ref, start, end, why, rank: isAffix ? 0 : 1 };
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

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
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
