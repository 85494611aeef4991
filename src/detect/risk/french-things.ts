/** French names of countries and peoples in names of something else: streets, inns, given names, breeds, dishes, games. */
import { frenchGivenNames } from "./french-given";
import { isCourseUnit, isFrenchHomonym } from "./french-homonyms";
import type { RiskInput } from "./risk";

/** Streets, and houses whose kind is written with a capital: avenue de France, Bistrot de l'Albanais, Hôtel d'Angleterre. */
const addressBefore =
  /(?:^|[\s«"('’-])(?:(?:[Rr]ues?|[Aa]venues?|[Aa]v\.|[Bb]oulevards?|[Bb]d\.?|[Qq]uais?|[Ss]quares?|[Pp]romenade|[Ii]mpasse|[Rr]uelle|[Vv]enelle|[Rr]ond-point|[Ff]aubourg|[Cc]ité-jardin|[Ll]otissement|Places?|Pont|Porte|Allées?|Passage|Villa|Résidence|Hôtel|Café|Bistrot|Bistro|Brasserie|Auberge|Taverne|Restaurant|Relais|Bar|Cinéma|Pharmacie|Librairie|Boulangerie|Lycée|Collège|Station|Métro|Clos|Domaine|Ferme|Chalet|Galerie) (?:de la |de l['’]|de |du |des |d['’])|hôtel (?:d['’]|de |du |des )|(?:métro|gare|station) d['’])$/;

/** Given names, titles and offices in front of a family name: Jean Allemand, Mme Maltais. */
const familyNameBefore = new RegExp(
  `(?:^|[\\s«"('’-])(?:(?:M|Mme|Mlle|Dr|Pr|Me)\\.?|Monsieur|Madame|Maître|Docteur|(?:${frenchGivenNames.join("|")}))\\s$`,
);
/** Le juge Suède: a people is no office's name, as in the careless spelling le juge Français. */
const officeBefore =
  /(?:^|[\s«"(])(?:[Ll]e|[Ll]a|au|du) (?:juge|procureure?|commissaire|capitaine|adjudante?|brigadière?|lieutenant|colonel|sergent|inspecteur|inspectrice|notaire|coach|abbé|famille|veuve|chef|gardien|boulanger|facteur)\s$|\b(?:époux|sœurs|frères|cousins) $/;
const people =
  /(?:[aoi]i?se?|i?ens?|i?ennes?|aine?s?|and(?:e?s?)|ole?s?|ques?|russes?|belges?|suisses?|grecs?|turcs?)$/i;
const calledBefore =
  /(?:au nom de|baptisée?s?|prénommée?s?|surnommée?s?|dénommée?s?|nommée?s?|s['’]appel(?:le|lent|ait|aient|lera)|appelée?s?|chien|chienne|chat|chatte|perroquet|poney|lapin|hamster|tortue|jument|cheval|étalon|pouliche|labrador|chaton|chiot|âne|ânesse) (?:«\s?|"|“)?$/;
/** Tonga, le labrador: an animal by its name. */
const animalBehind =
  /^, (?:l[ea] |l['’]|une? )(?:petite? |vieille? |vieux |jeune )?(?:labrador|chien(?:ne)?|chat(?:te)?|jument|cheval|étalon|pouliche|poulain|poney|perroquet|tortue|hamster|lapine?|âne(?:sse)?|caniche|teckel|berger|vache|chèvre|perruche)\b/;
/** A child's name among children's: Jordan, Kenya et India, en CM2. */
const childrenAround =
  /\ben (?:CM[12]|CP|CE[12]|maternelle|sixième|cinquième)\b|\b(?:élèves|jumelles|jumeaux|fillette)\b/;

/** Union sportive, with its town: l'US Bressane, l'USA Perpignan. */
const clubBefore = /(?:^|[\s«"(])(?:(?:de |à )?l['’]|d['’])$/i;

const chess =
  /\b(?:Blancs|Noirs|pions?|échecs|échiquier|gambit|roquer?|roqué|grand[- ]maître|cavalier|(?:dame|fou|mat) en|(?:est|ouest|néo)-indienne|sicilienne|caro-kann|nimzo|blitz|Elo|nulle|\d+[e°ᵉ] coup|(?:partie a|a) (?:commencé|débuté) par)\b/i;
const opening = /\b(?:défense|partie|ouverture|attaque|variante|gambit|système|école)s?\s$/i;

/** The Albanais is a country around Rumilly. */
const albanais = /Rumilly|Annecy|Haute-Savoie|Savoie|Alby|pays de l['’]|Bauges/;

/** The club of Montréal is in the singular, as its fans call it; behind a person's people stands the person. */
const hockey =
  /\b(?:hockey|LNH|CH|Centre Bell|Montréal|patinoire|gardien|matchs?|séries?|éliminatoires|Bruins|Leafs|Rangers|Sénateurs|Nordiques|Oilers|repêchage|prolongation|avantage numérique|mise au jeu|partisans?|billets|trio|défenseurs?|à domicile|troisième période)\b/;

function isHockeyClub({ before, after }: RiskInput): boolean {
  return /(?:^|[\s«"(])(?:le|du|au)\s$/i.test(before) && !/^,? \p{Lu}/u.test(after) && hockey.test(before + after);
}

/** Whether the name stands for something else, by its grammar and the words around. Bounded work. */
export function isFrenchThing(input: RiskInput): boolean {
  const { name, before, after } = input;
  if (addressBefore.test(before)) return true;
  if (name === "UE") return isCourseUnit(after);
  if (name === "US" || name === "USA") return clubBefore.test(before) && /^\s(?:\p{Lu}|d['’]|de\s)/u.test(after);
  if (/^\p{Lu}/u.test(name)) {
    if (familyNameBefore.test(before) && !/^['’]/.test(after)) return true;
    if (officeBefore.test(before) && !people.test(name)) return true;
    if (calledBefore.test(before) || animalBehind.test(after)) return true;
    if (name === "Canadien") return isHockeyClub(input);
    if (name === "Kenya" || name === "Togo") return isBare(before) && childrenAround.test(before + after);
    if (name === "Albanais") return /(?:^|[\s«"(])l['’]$/.test(before) && albanais.test(before + after);
    return name === "Macédoine" && /^ (?:en boîte|de|surgelée)\b/.test(after);
  }
  if (opening.test(before) && chess.test(before + after)) return true;
  if (after.startsWith("-frites")) return true;
  return isFrenchHomonym(input);
}

/** Without an article or a preposition, which the name of a country has within a sentence. */
function isBare(before: string): boolean {
  return !/(?:^|[\s«"(])(?:le|au|du|ce|un|en)\s$/i.test(before);
}
