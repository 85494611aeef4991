/** German country names that are people's: Hanna Schweizer, Frau Doktor Ungar, der Regisseur Oman. */
import { germanGiven } from "./german-given";
import { list } from "../names/list";
import type { RiskInput, WordsAround } from "./risk";

/** What stands right before a family name, with a second title or none. */
const titles =
  /(?:^|[^\p{L}])(?:Herrn?|Frau|Fräulein|Familie|Eheleute|Ehepaar|Geschwister|Brüder|Dr|Prof|Professor|Professorin|Doktor|Doktorin|Dipl|Ing|Sir|Lord|Lady|Mister|Miss|Mrs|Mr|Monsieur|Madame|Signor|Señor|Onkel|Tante|Oma|Opa)\.?\s$/u;
const givenBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${germanGiven.join("|")})(?:-\\p{Lu}\\p{Ll}+)?\\s(?:\\p{Lu}\\.\\s|(?:von|van|de|zu)\\s)?$`,
  "u",
);
/** An initial: "P. Holland". */
const initialBefore = /(?:^|[\s(])\p{Lu}\.\s?$/u;
/** A calling and an unknown given name: "die Ökonomin Iris", "der Kapitän Yusuf". */
const callingBefore =
  /\p{Lu}\p{Ll}+(?:in|er|or|ist|eur|ent|ant|chef|mann|frau|anwalt|arzt|wirt|rat|ekt|oge|kapitän|meister|minister)\s\p{Lu}\p{Ll}+\s$/u;
/** A calling right before a name that families have: "Trainer Schweizer", "Richterin Ungar". */
const officeBefore =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}*(?:trainer|coach|meister|richter|anwalt|minister|präsident|direktor|rektor|dekan|kommissar|kanzler|pfarrer|pastor|leiter|chef|verteidiger|stürmer|torwart|keeper|kapitän|regisseur|wirt|sprecher|geschäftsführer|professor|schwester)(?:in)?|Trainer|Coach|Meister|Richter|Pfarrer|Pastor|Pater|Schwester|Senator|Rektor|Dekan|Kommissar|Chef|Kapitän|Keeper|Torwart|Stürmer|Wirt|Lotse|Kollege|Kollegin|Nachbar|Nachbarin)(?:in)?\s$/u;
/** "sagte Schweizer.": without an article before or a noun behind it. */
const sayingBefore =
  /(?:^|[^\p{L}])(?:sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|findet|warnt|warnte|berichtet|berichtete|erzählt|erzählte|lacht|fragt|fragte|so)\s$/u;
const sentenceGoesOn = /^(?:[.,;:!?]|\s(?:am|im|dem|der|zu|und|hinzu|weiter|auf)(?![\p{L}]))/u;
/** "Ungar nickt": one person speaks, and no article stands before. */
const speaksAlone =
  /^\s(?:sagt|sagte|erklärt|erklärte|betont|betonte|meint|meinte|warnt|warnte|lacht|lachte|nickt|nickte|seufzt|seufzte|lächelt|schüttelt|winkt)(?![\p{L}])/u;
const nothingBefore = /(?:^|[.!?:;»„“"(–-]\s?)$/u;
/** Nouns and adjectives behind make an adjective of a name in -er: Schweizer Behörden. */
const nounBehind = /^\s\p{Lu}/u;

/** People's names among the demonyms. */
const familyNames: ReadonlySet<string> = new Set(
  list(`
    Schweizer | Deutscher | Schwede | Däne | Pole | Ungar | Türke | Grieche | Österreicher | Holländer | Engländer
    Franzose | Spanier | Amerikaner | Lette | Finne | Este | Ire | Holland | Oman | Kuba | Israel | Luxemburg | England
    Monaco | Portugal | Malta | Irland | Kenia
  `),
);

/** Whether a given name or a title stands before, which makes a person of any country's name. */
export function isFullName({ name, before }: WordsAround): boolean {
  // Women and plurals have endings that no family name has, and no adjective is one.
  if (/innen$|^\p{Ll}/u.test(name)) return false;
  return titles.test(before) || givenBefore.test(before);
}

/** Whether a name that families have is a person's here. */
export function isPerson(input: RiskInput): boolean {
  const { name, before, after } = input;
  if (isFullName(input)) return true;
  // "Der 32-jährige Holland" is a man; "der 32-jährige Schweizer" too, but a Swiss.
  if (!/(?:er|e|n)$/.test(name) && /-[Jj]ährige[rn]?\s$/.test(before)) return true;
  if (callingBefore.test(before)) return true;
  if (!familyNames.has(name) || nounBehind.test(after)) return false;
  return (
    initialBefore.test(before) ||
    officeBefore.test(before) ||
    (sayingBefore.test(before) && sentenceGoesOn.test(after)) ||
    (/(?:er|e|ar)$/.test(name) && nothingBefore.test(before) && speaksAlone.test(after))
  );
}
