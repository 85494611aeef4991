/** How near the words stand that a programme's name needs, or that speak against it. */
import { countryOf } from "../policy/names";
import { cueNumber } from "./cue-number";
import { elsewhere } from "./nearness";
import type { Surroundings } from "./programmes";
import { hasTrait, refOf } from "./reading";
import { isPlainWords, isWrittenAsName } from "./writing";

/** About half a sentence. */
const closeSigns = 60;

export interface NearWord {
  readonly word: string;
  /** Signs between the word and the name; `elsewhere` where it is not in the same sentence. */
  readonly distance: number;
}

/** The needed words that are in the block or the title. The country itself is one where its name is among them. */
export function nearWords(
  { lexicon, group, reading, title, view, near, isShared }: Surroundings,
  term: number,
): readonly NearWord[] {
  const set = lexicon.needs[term] ?? 0;
  const found: NearWord[] = [];
  const isPlain = isPlainWords(reading, group);
  for (let i = lexicon.needsStart[set] ?? 0; i < (lexicon.needsStart[set + 1] ?? 0); i++) {
    const cue = lexicon.needsCue[i] ?? 0;
    if (!reading.cueSet.has(cue) && !title.cueSet.has(cue)) continue;
    const distance = near.toCue(cue);
    // Ordinary words are in every paragraph: what they need must be in their sentence, or be the topic.
    if (isPlain && distance === elsewhere && !title.cueSet.has(cue)) continue;
    found.push({ word: (lexicon.refs[cue] ?? "").slice("near:".length), distance });
  }
  const country = countryOf(refOf(lexicon, term));
  if (!hasTrait(lexicon, term, "owned")) return found;
  const distance = near.toCountry(country);
  // Ordinary words, as in permanent residence, want it closer.
  const isName = isShared || hasTrait(lexicon, term, "code") || isWrittenAsName(reading, group);
  const isInView = view.inBlock(reading).has(country) || view.inBlock(title).has(country);
  if (isName ? isInView : distance < closeSigns) found.push({ word: country, distance });
  return found;
}

/** Signs from a card's name to a word about banks in the same sentence; `elsewhere` without one, and for what is no card. */
export function bankDistance({ lexicon, group, reading, near }: Surroundings): number {
  const bank = cueNumber(lexicon, "bank");
  if (!reading.cueSet.has(bank)) return elsewhere;
  const isCard = /card|carte|karte|tarjeta|卡|카드|カード/iu.test(reading.folded.text.slice(group.start, group.end));
  return isCard ? near.toCue(bank) : elsewhere;
}
