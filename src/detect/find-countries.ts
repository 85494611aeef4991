/** The countries of a document: by rules, and what they leave open in English by the tags of its sentence. */
import { borneNames } from "./borne";
import { cueNumber } from "./cue-number";
import { type CountryFinding, countriesOf, isCountryByTags } from "./countries";
import type { Document, Found } from "./document";
import type { Group, Reading } from "./reading";
import { sentenceAt } from "./sentence";
import type { Tagged, Tagger } from "./tagger";

/** Gives the tagger of `tagger.ts`; where there is none, names that rules leave open count as countries. */
export type LoadTagger = (() => Promise<Tagger>) | undefined;

/** Sentences a document that the tagger may read, at about 2 ms each: an article holds hardly more. */
const taggedSentences = 6;

interface Open {
  readonly reading: Reading;
  readonly finding: CountryFinding;
  readonly group: Group;
  readonly sentence: number;
}

export async function findCountries(document: Document, loadTagger: LoadTagger): Promise<readonly Found[]> {
  const { lexicon, readings, title, view } = document;
  const state = cueNumber(lexicon, "usState");
  const isUsState = [title, ...readings].some((reading) => reading.cueSet.has(state));
  const isBorne = borneNames(document);
  const found: Found[] = [];
  const open: Open[] = [];
  for (const reading of readings) {
    for (const group of reading.groups) {
      if (group.isStop) continue;
      for (const finding of countriesOf({ lexicon, group, reading, view, isUsState, isBorne })) {
        if (finding.isOpen && loadTagger && reading.language === "en")
          open.push({ reading, finding, group, sentence: sentenceAt(reading.sentences, finding.start) });
        else found.push(foundCountry(reading, group, finding));
      }
    }
  }
  if (open.length === 0 || !loadTagger) return found;
  const tagsOf = sentenceTags(await loadTagger());
  for (const { reading, finding, group, sentence } of open) {
    const tags = tagsOf(reading, sentence);
    if (tags === null) found.push(foundCountry(reading, group, finding));
    else if (isCountryByTags(tags, finding))
      found.push(foundCountry(reading, group, { ...finding, why: { ...finding.why, rule: "tag" } }));
  }
  return found;
}

function foundCountry(reading: Reading, group: Group, { ref, start, end, why, isAffix }: CountryFinding): Found {
  return { reading, group, kind: "country", ref, start, end, why, rank: isAffix ? 0 : 1 };
}

/** Tags by sentence, each read once, with offsets of the block's folded text; null behind the last that may be read. */
function sentenceTags(tagger: Tagger): (reading: Reading, sentence: number) => readonly Tagged[] | null {
  const known = new Map<Reading, Map<number, readonly Tagged[]>>();
  let count = 0;
  return (reading, sentence) => {
    const ofReading = known.get(reading) ?? new Map<number, readonly Tagged[]>();
    known.set(reading, ofReading);
    const before = ofReading.get(sentence);
    if (before) return before;
    if (count++ >= taggedSentences) return null;
    const from = reading.sentences[sentence] ?? 0;
    const text = reading.folded.text.slice(from, reading.sentences[sentence + 1]);
    const tags = tagger(text).map((word) => ({ ...word, start: from + word.start, end: from + word.end }));
    ofReading.set(sentence, tags);
    return tags;
  };
}
