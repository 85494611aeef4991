/** German country names that are also something else: what the words around say. */
import { list } from "../names/list";
import { isPerson } from "./german-people";
import { isThing } from "./german-things";
import type { Risk, RiskInput } from "./risk";

/** What rules can tell about a risky name; `undecided` counts as the country, since no tagger reads German. */
export function germanRisk(input: RiskInput): Risk {
  const { name, before, after, hasCompany, isKnown } = input;
  if (isLanguage(name)) return /^-\p{L}/u.test(after) && !courses.test(after) ? "country" : "other";
  if (isThing(input) || isPerson(input)) return "other";
  const verdict = specialCases[name]?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  if (givenNames.has(name) && isBeforeFamilyName(before, after)) return "other";
  return hasCompany || isKnown ? "country" : "undecided";
}

/** The bare adjective with a capital is a language or a family name: B2 in Deutsch, Eva Deutsch. */
function isLanguage(name: string): boolean {
  return /^\p{Lu}[\p{Ll}-]+isch$|^Deutsch$/u.test(name);
}

/** What makes a language of the adjective in front: Deutsch-Kurs. */
const courses =
  /^-(?:Kurs|Test|Prüf|Kennt|Niveau|Lehr|Unterricht|Zertifikat|Leistung|Abitur|Buch|Sprach|Not|Nachhilfe|Diplom|Anforder|Zert)/;

/** Countries that parents name their children after. */
const givenNames: ReadonlySet<string> = new Set(
  list("Israel | Kenia | Malta | Kuba | Chile | Montserrat | Samoa | Dominica"),
);

/** Words that begin a sentence and are no noun. */
const noNoun =
  /(?:^|[^\p{L}])(?:In|Aus|Nach|Für|Mit|Von|Gegen|Über|Zwischen|Und|Wie|Auch|Während|Weil|Da|Dass|Wenn|Ob|Seit|Um|Bei|Durch|Ohne|So|Wo|Als|Aber|Doch|Sowohl|Selbst|Nur|Dass|Bis|Laut)\s$/u;

/** "Geschäftsführerin Kenia Böttcher": two more nouns around it, or the beginning of a sentence before it. */
function isBeforeFamilyName(before: string, after: string): boolean {
  if (!/^\s\p{Lu}\p{Ll}+/u.test(after) || noNoun.test(before)) return false;
  return /(?:^|[.!?:;»“"„«(]\s?|\p{Lu}\p{Ll}+\s)$/u.test(before);
}

/** What stands before a man of that people, and not before the noun that reads the same. */
const manBefore =
  /(?:^|[^\p{L}])(?:ein|ein\/e|der|dem|den|einem|einen|eines|des|jeder|jeden|dieser|diesen|kein|keinen|als|Ein|Der|Kein|Als|Jeder|\p{Ll}+er|\d+-[Jj]ährige[rn]?)\s$/u;
const rivers =
  /Fluss|Flusses|Ufer|Strom\p{Ll}*|Delta|Mündung|Quelle|Brücke|Hochwasser|Schiff|Boot|Nebenfl|fließ|mündet/u;
const onRiver = /(?:^|[^\p{L}])(?:am|Am|entlang des|über den|des Flusses)\s$/u;

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

const river = ({ before, after, hasCompany }: RiskInput): Risk =>
  (onRiver.test(before) && !hasCompany) ||
  /^(?:-(?:Delta|Becken|Fluss|Ufer|Quelle)| (?:fließt|mündet|führt))/.test(after) ||
  /Fluss(?:es)?\s$/.test(before)
    ? "other"
    : "undecided";
const man = (input: RiskInput): Risk => only(manBefore.test(input.before));
const placeBefore =
  /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Vv]on|[Ff]ür|[Mm]it|[Aa]uf|[Gg]anz|bei|gegen|zwischen|und|wie|ohne)\s$/u;
const islands = ({ before, after, hasCompany, isKnown }: RiskInput): Risk =>
  only(
    hasCompany ||
      isKnown ||
      /(?:^|[^\p{L}])(?:[Aa]uf|[Nn]ach|[Vv]or)\s$/u.test(before) ||
      /Guernsey|Jersey|Kanalinsel|Insel|Steueroase|Regierung|Kronbesitz/.test(before + after),
  );

/** Rules of single names; what is not decided here goes on to the general ones. */
const specialCases: { readonly [name: string]: (input: RiskInput) => Risk } = {
  Polen: ({ before, after }) => {
    if (
      /(?:beiden|zwei|gegensätzlich\p{Ll}+|entgegengesetzt\p{Ll}+|magnetisch\p{Ll}+|extrem\p{Ll}+|vereist\p{Ll}+)\s$/u.test(
        before,
      )
    )
      return "other";
    const poles =
      /Batterie|Magnet|Erde|Eis\b|Eis(?:kappe|schmelze|bär)|schm[ieo]lz|Planet|Akku|Klemme|Minus|Plus|Pinguin|Äquator|Mars\b/u;
    return /(?:^|[^\p{L}])(?:den|Den)\s$/u.test(before) && poles.test(before + after) ? "other" : "undecided";
  },
  Pole: (input) => (input.after.startsWith("-") ? "other" : man(input)),
  Lette: man,
  Este: man,
  // The fin is feminine.
  Finne: (input) =>
    only(/(?:^|[^\p{L}])(?:[Ee]in|einem|einen|kein)\s$/u.test(input.before) || man(input) === "country"),
  Letten: ({ before }) => (/(?:^|[^\p{L}])(?:am|Am|Obere[rn]|Untere[rn])\s$/u.test(before) ? "other" : "undecided"),
  Türken: ({ before, after }) => (/einen\s$/.test(before) && /^\s(?:ge)?bau/.test(after) ? "other" : "undecided"),
  Niger: river,
  Kongo: river,
  Senegal: river,
  Gambia: river,
  Moldau: ({ before, after, hasCompany, isKnown }) => {
    if (rivers.test(before + after) || /Prag|Smetana|Böhm/.test(before + after)) return "other";
    if (/(?:^|[^\p{L}])(?:an|entlang|über|auf)\s(?:der|die)\s$/u.test(before)) return "other";
    return only(hasCompany || isKnown || !/(?:^|[^\p{L}])(?:[Dd]er|[Dd]ie)\s$/u.test(before));
  },
  Jersey: islands,
  Guernsey: islands,
  Montserrat: islands,
  Emirate: ({ before }) =>
    /(?:sieben|zwei|drei|einzelne[nr]?|kleine[nr]?|anderen?|übrigen|arabische[nr]?)\s$/.test(before)
      ? "other"
      : "undecided",
  Volksrepublik: ({ before, after, isKnown }) =>
    only(
      isKnown &&
        !/^\s(?:Donezk|Luhansk|Lugansk|Polen|Korea|Ungarn|Bulgarien|Kampuchea|Kongo|Mosambik)/.test(after) &&
        !/Demokratische\p{Ll}*\s$/u.test(before),
    ),
  Bermudas: ({ before, after }) =>
    /Hose|Shorts|T-Shirt|Sandalen|Socken|trug|trägt|Hemd/.test(before + after) ? "other" : "undecided",
  // The press writes Niederlande; a Holland that does something, and is nowhere else, is a man.
  Holland: ({ before, hasCompany, isKnown, after }) =>
    only(hasCompany || isKnown || placeBefore.test(before) || /^-(?!Rad|Räder|Käse)|^,? (?:und|oder)\s/.test(after)),
  // "In den Staaten", without saying whose.
  Staaten: ({ before, after }) =>
    only(
      /(?:^|[^\p{L}])(?:[Ii]n den|[Ii]n die|[Aa]us den)\s$/u.test(before) &&
        !/^\s(?:\p{Lu}|der|des|von|mit|wie|und|am|auf|in|im|um|rund|selbst|ohne|an|zwischen)/u.test(after),
    ),
  NZ: ({ hasCompany, isKnown, after }) => only(hasCompany || isKnown || /^-(?:Visum|Regierung)/.test(after)),
  ZAR: ({ isKnown }) => only(isKnown),
  Hellas: ({ after, isKnown }) => (/^\s(?:Verona|Sat)/.test(after) ? "other" : only(isKnown)),
};
