/** What the words around any German country name tell: streets, breeds, plants, works, ships, namesakes. */
import { germanDoubles, germanHeads, germanHosts } from "./german-doubles";
import {
  germanBreeds,
  germanPlants,
  germanStates,
  germanStreets,
  germanWorks,
  namedAnimals,
  namedHouses,
  namedPlaces,
  namedShips,
} from "./german-named";
import { isFullName } from "./german-people";
import type { RiskInput, WordsAround } from "./risk";

/** Whether the name is somebody's or something's own here, which the rest of the document may call by it alone. */
export function isNamesake(input: WordsAround): boolean {
  const { name, before, after } = input;
  if (/^\p{Ll}/u.test(name)) return false;
  return (
    isFullName(input) ||
    (calledBefore.test(before) && !/[adinou]s$/.test(name)) ||
    isCalled(input) ||
    isOtherTown(after) ||
    isHe(input) ||
    (isNeuter.test(name) && isWithGender(input)) ||
    isAlmostAlone(input)
  );
}

/** Whether the name is part of something that is named after the country, or has its name by chance. */
export function isThing(input: RiskInput): boolean {
  const { name, before, after } = input;
  if (isNamesake(input)) return true;
  if (input.isBorne && isByItself(input)) return true;
  if (/(?:isch|eutsch)(?:e[nrms]?)?$/.test(name) && (isOfThing(input) || isOfProperName(input))) return true;
  if (name.startsWith("Schweiz") && swissRegion.test(before)) return true;
  return (
    hasOtherSense(input) ||
    (/^\p{Lu}/u.test(name) && !/^(?:US|EU|UK)$/.test(name) && headBehind.test(after)) ||
    isHost(input) ||
    isIslandOfOthers(input) ||
    isOnStreet(input) ||
    isInTitle(input)
  );
}

const noun = (words: readonly string[]) => words.join("|");

/** Hounds, ships, hotels and bands have a name behind them; "die Fähre Finnlands" is a ferry of Finland. */
const calledBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${noun([...namedAnimals, ...namedShips, ...namedHouses, ...namedPlaces])}|\\p{Lu}\\p{Ll}+(?:hund|hündin|kater|katze|schiff|boot|frachter|dampfer|pony|stute))\\s$`,
  "u",
);

/** "Eine Band, die Niger heißt". */
function isCalled({ before, after }: WordsAround): boolean {
  return (
    /,\s(?:die|der|das)\s$/u.test(before) && /^\s(?:heißt|heisst|hieß|hiess)(?:[.,;:!?]|\s(?:und|oder)\s)/u.test(after)
  );
}

/** "Wieder war es Kuba, der den Ball verlor": a neuter has no such clause, and nobody comes from there. */
function isHe({ name, before, after }: WordsAround): boolean {
  return (
    isNeuter.test(name) &&
    /(?:^|[.!?:;»„“]\s?|(?:^|\s)(?:es|er|Auch|Doch|Aber|Und)\s)$/u.test(before) &&
    /^,\s(?:der|den|dem)\s(?:in|im|am|an|auf|mit|zum|zur|als|nach|vor|kurz|schon|nun|dann|sich|ihn|sein|seine|seinen|den|das|die|gerade|noch)\s/u.test(
      after,
    )
  );
}

const otherTown = new RegExp(
  `^(?:,\\s(?:die|eine|das|ein)\\s(?:\\p{Ll}+\\s)?(?:\\p{Lu}?\\p{Ll}*stadt|Gemeinde|Dorf|Ortschaft|Ort|Weiler|Ortsteil)(?![\\p{L}])|,?\\s(?:in\\s|im\\s(?:US-)?Bundesstaat\\s|\\()?(?:${noun(germanStates)})(?![\\p{L}]))`,
  "u",
);

/** "Peru, die Kreisstadt in Indiana"; "Peru in Indiana". */
function isOtherTown(after: string): boolean {
  return otherTown.test(after);
}

/** Countries without an article: those in -land, -ien and -reich, and these. */
const isNeuter =
  /(?:land|ien|reich)$|^(?:Kuba|Peru|Chile|Kanada|Malta|Israel|Kenia|Togo|Mali|Ghana|Angola|Andorra|Monaco|China|Japan|Korea|Panama|Mexiko|Venezuela|Ecuador|Bolivien|Uganda|Ruanda|Nepal|Laos|Vietnam|Taiwan|Portugal|Norwegen|Luxemburg|Liechtenstein|Zypern|Samoa|Tonga|Jamaika|Haiti|Kamerun|Marokko|Ägypten|Simbabwe|Madagaskar|Madagascar|Bahrain|Kuwait|Dänemark|Singapur|Hongkong|Bangladesch|Pakistan|Afghanistan|Kasachstan|Usbekistan|Katar|Belarus)$/;

/**
 * "Die Deutschland legt ab", "einen Panama": with another gender than a country's. Not "die Partei, die Kanada regiert",
 * and not "die Deutschland betreffenden Regeln".
 */
function isWithGender({ before, after }: WordsAround): boolean {
  return (
    /(?:^|(?:^|\s)(?!(?:und|oder|aber|sowie|als|wie|denn|dass)\s)[^\s,]*[^\s,]\s)(?:der|den|die|eine|einen|einer|seinen|ihren|Der|Den|Die|Eine|Einen)\s$/u.test(
      before,
    ) &&
    /^(?:[.,;:!?]|\s\p{Ll})/u.test(after) &&
    !/^\s\p{Ll}+(?:end|t|en)e[nrms]?\s/u.test(after)
  );
}

const opening = /[„“"»«‚‘›‹]$/u;
const closing = /^[“”"«»‘’›‹]/u;

/** A work, a ship, a team: the name alone in quotes. */
function isAlmostAlone({ before, after }: WordsAround): boolean {
  return (opening.test(before) || /[„“"»«](?:Der|Die|Das)\s$/u.test(before)) && closing.test(after);
}

const works = new RegExp(`(?:^|[^\\p{L}])\\p{L}*(?:${noun(germanWorks)})(?:e?s|e?n|e)?(?![\\p{L}])`, "iu");

/** "Die Serie »Türkisch für Anfänger«": in a short quotation, and the words around speak of books, films, music. */
function isInTitle({ before, after }: WordsAround): boolean {
  const start = /[„“"»«]([^„“”"»«.!?]{0,40})$/u.exec(before);
  const end = /^([^„“”"»«.!?]{0,40})[“”"«»]/u.exec(after);
  if (!start || !end || !/^\p{Lu}|^$|^\d/u.test(start[1] ?? "")) return false;
  return works.test(before.slice(0, start.index)) || works.test(after.slice(end[0].length));
}

/** In a document that has the name for somebody or something: alone, and not "nach Oman", "die Schweizer", "Schweizer Firmen". */
function isByItself({ name, before, after }: WordsAround): boolean {
  if (/innen$|^\p{Ll}/u.test(name)) return false;
  if (/^\s\p{Lu}/u.test(after) && /(?:er|en|e)$/.test(name)) return false;
  return !/(?:^|[^\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Dd]ie|[Dd]er|[Dd]en|[Dd]em|[Dd]es|[Ee]in|[Ee]inen|[Ee]inem|[Zz]wei|[Dd]rei|viele|alle)\s$/u.test(
    before,
  );
}

const headBehind = new RegExp(`^-(?:${noun(germanHeads)})(?:e?s|e?n|e)?(?![\\p{L}])`, "u");

/** Whether a word that is people's and a thing's stands among words of the thing. */
function hasOtherSense({ name, before, after }: WordsAround): boolean {
  const around = `${before}${name}${after}`;
  return doubles.some(({ names, cues }) => names.has(name) && cues.test(around));
}

const doubles = germanDoubles.map(({ names, cues }) => ({
  names,
  cues: new RegExp(`(?:^|[^\\p{L}])\\p{L}*-?(?:${noun(cues)})`, "u"),
}));

const atTable =
  /um die Ecke|nebenan|gegenüber|[Ee]ssen|\baß\b|\bisst\b|Pizza|Gyros|Ouzo|Sushi|bestell|Tisch|Speise|Menü|Mittag|Abend|Pasta|Ramen|Nudel|Curry|reserv|Restaurant|Kellner|Tapas|Döner/;

/** "Beim Griechen um die Ecke", "unser Edel-Italiener": a restaurant. */
function isHost({ name, before, after }: WordsAround): boolean {
  if (!germanHosts.has(name)) return false;
  return (
    /(?:Edel|Lieblings|Stamm|Nobel)-$/.test(before) ||
    (/(?:^|[^\p{L}])(?:[Bb]eim|[Zz]um|[Vv]om)\s$/u.test(before) && atTable.test(before + after))
  );
}

/** Long Island, Thousand Island, but not "Auch Island" and "Inselstaat Island". */
function isIslandOfOthers({ name, before }: WordsAround): boolean {
  return (
    name === "Island" &&
    /(?:^|[^\p{L}])(?:Long|Thousand|Rhode|Staten|Coney|Treasure|Ellis|Shutter|Love|Fantasy|Temptation|Pitcairn|Easter|Christmas|Norfolk|Vancouver|Baffin|Kangaroo|Fraser|Phillip|Hilton Head|Roosevelt|Governors|Liberty|Rikers|Whidbey|Mercer|Amelia|Sanibel|Marco|Padre|Devil's|Snake|Skull|Paradise|Pleasure|Hayling|Holy|Block|Fire|Fair|Cat|Dog|Sea|Blue|Green|Black|Red|White|Big|Little|Great|Small|Desert|The|One|My|Your|No)[\s-]$/u.test(
      before,
    )
  );
}

/** "Schweizer Platz", but not "belegen die Schweizer Platz drei". */
function isOnStreet({ name, after }: WordsAround): boolean {
  return /^\p{Lu}.*er$/u.test(name) && streetBehind.test(after) && !ranked.test(after);
}

const ranked = /^\sPlatz\s(?:\d|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|für)/;
const streetBehind = new RegExp(`^\\s(?:${noun(germanStreets)})(?![\\p{L}])`, "u");
const breedOrPlant = new RegExp(`^\\s(?:${noun([...germanBreeds, ...germanPlants])})(?:e?s|e?n|e)?(?![\\p{L}])`, "u");
const chess = /Schach|Remis|remis|Zug|Züge|Abtausch|Eröffnung|Partie|Großmeister|Turnier|Weiß|Schwarz|[a-h][1-8]\b/;

/** The adjective of a breed, a plant, a chess opening. */
function isOfThing({ before, after }: WordsAround): boolean {
  if (breedOrPlant.test(after) || streetBehind.test(after)) return true;
  return (
    /^\s(?:Verteidigung|Partie|Eröffnung|Springerspiel|Spiel|Läuferspiel|Variante|Angriff|Gambit)(?![\p{L}])/u.test(
      after,
    ) && chess.test(before + after.replace(/^\s\p{L}+/u, ""))
  );
}

/** Bodies of a state, which sloppy capitals make no proper name of. */
const stateBody =
  /^\s(?:[\p{Lu}-]*\p{L}*(?:regierung|minister(?:ium|in|iums|s)?|behörden?|ämter|amt|botschaft(?:er)?|konsulats?|präsident(?:in|en)?|parlaments?|staatsbürger|staatsangehörige?|bürger|visum|visa|pass|karte|premier|kanzler|firma|firmen|unternehmen))(?:in|innen|n|s|schaft)?(?![\p{L}])/iu;

/** Capitals in the middle of a sentence: die Spanische Grippe, der Schwedische Reichstag. */
function isOfProperName({ name, before, after }: WordsAround): boolean {
  if (!/^\p{Lu}/u.test(name) || name.startsWith("Deutsch") || !/e[nrms]?$/.test(name)) return false;
  const isMiddle = /(?:\p{L}|\d|,)\s$/u.test(before) && !/[.!?:]\s?[„“"»«]?$/u.test(before);
  return isMiddle && /^\s\p{Lu}\p{Ll}/u.test(after) && !stateBody.test(after);
}

/** "Märkische Schweiz": every hilly region is some Switzerland. */
const swissRegion =
  /(?:^|[^\p{L}])(?!(?:Deutsch|Französisch|Italienisch|Romanisch|Politisch)e)\p{Lu}\p{Ll}+ische[nr]?\s$|(?:^|[^\p{L}])\p{Lu}\p{Ll}+er\s$(?<!(?:Der|Dieser|Jeder|Aber|Oder|Ihrer|Einer|Seiner|Unserer|Hinter|Unter|Über)\s)/u;
