/** French names of countries and peoples in names of something else: streets, inns, given names, breeds, dishes, games. */
import type { WordsAround } from "./risk";

/** Streets, and houses whose kind is written with a capital: avenue de France, Bistrot de l'Albanais, Hôtel d'Angleterre. */
const addressBefore =
  /(?:^|[\s«"('’-])(?:(?:[Rr]ues?|[Aa]venues?|[Aa]v\.|[Bb]oulevards?|[Bb]d\.?|[Qq]uais?|[Ss]quares?|[Pp]romenade|[Ii]mpasse|[Rr]uelle|[Vv]enelle|[Rr]ond-point|[Ff]aubourg|[Cc]ité-jardin|[Ll]otissement|Places?|Pont|Porte|Allées?|Passage|Villa|Résidence|Hôtel|Café|Bistrot|Bistro|Brasserie|Auberge|Taverne|Restaurant|Relais|Bar|Cinéma|Pharmacie|Librairie|Boulangerie|Lycée|Collège|Station|Métro|Clos|Domaine|Ferme|Chalet|Galerie) (?:de la |de l['’]|de |du |des |d['’])|hôtel (?:d['’]|de |du |des )|(?:métro|gare|station) d['’])$/;

/** Given names and titles in front of a family name: Jean Allemand, Mme Maltais. */
const givenNames = `
Adrien|Alain|Albert|Alexandre|Alexis|Alice|Amandine|Amélie|André|Andrée|Anne|Annie|Antoine|Arnaud|Arthur|Audrey|Aurélie
Béatrice|Benjamin|Benoît|Bernard|Bertrand|Brigitte|Bruno|Camille|Carole|Caroline|Catherine|Cécile|Céline|Charles|Chantal
Christian|Christiane|Christine|Christophe|Claire|Claude|Claudine|Clément|Colette|Corinne|Daniel|Danielle|David|Delphine
Denis|Denise|Didier|Dominique|Édouard|Éliane|Élisabeth|Élise|Emma|Emmanuel|Emmanuelle|Éric|Étienne|Fabien|Fabrice
Florence|Florent|Franck|François|Françoise|Frédéric|Gabriel|Geneviève|Georges|Gérard|Gilbert|Gilles|Grégory|Guillaume
Guy|Hélène|Henri|Hervé|Hubert|Hugo|Hugues|Isabelle|Jacqueline|Jacques|Jean|Jeanne|Jérôme|Joël|Joseph|Josiane|Julie
Julien|Karine|Laurence|Laurent|Léa|Léon|Line|Louis|Louise|Luc|Lucas|Lucie|Lucien|Madeleine|Manon|Marc|Marcel|Marguerite
Marianne|Marie|Marine|Marion|Martin|Martine|Mathieu|Maurice|Maxime|Michel|Michèle|Micheline|Mireille|Monique|Nadia
Nathalie|Nicolas|Nicole|Noël|Odile|Olivier|Pascal|Pascale|Patrice|Patricia|Patrick|Paul|Paulette|Pauline|Philippe
Pierre|Rachel|Raymond|Régis|Rémi|René|Renée|Richard|Robert|Roger|Roland|Romain|Sabine|Sandrine|Sébastien|Serge|Simon
Simone|Solange|Sophie|Stéphane|Stéphanie|Suzanne|Sylvain|Sylvie|Thérèse|Thierry|Thomas|Valérie|Véronique|Victor
Vincent|Virginie|Viviane|Xavier|Yann|Yves|Yvette|Yvonne|Agathe|Jordan|Kevin|India|Inès
`
  .trim()
  .replaceAll("\n", "|");
const familyNameBefore = new RegExp(
  `(?:^|[\\s«"('’-])(?:(?:M|Mme|Mlle|Dr|Pr|Me)\\.?|Monsieur|Madame|Maître|Docteur|(?:${givenNames}))\\s$`,
);
const calledBefore =
  /(?:au nom de|baptisée?s?|prénommée?s?|surnommée?s?|dénommée?s?|nommée?s?|s['’]appel(?:le|lent|ait|aient|lera)|appelée?s?|chien|chienne|chat|chatte|perroquet|poney|lapin|hamster) (?:«\s?|"|“)?$/;
/** A child's name among children's: Jordan, Kenya et India, en CM2. */
const childrenAround =
  /\ben (?:CM[12]|CP|CE[12]|maternelle|sixième|cinquième)\b|\b(?:élèves|jumelles|jumeaux|fillette)\b/;

/** Union sportive, with its town: l'US Bressane, l'USA Perpignan. */
const clubBefore = /(?:^|[\s«"(])(?:(?:de |à )?l['’]|d['’])$/i;

const chess =
  /\b(?:Blancs|Noirs|pions?|échecs|échiquier|gambit|roque|roquer|grand[- ]maître|cavalier|dame en|fou en|mat en)\b/;
const opening = /\b(?:défense|partie|ouverture|attaque|variante|gambit|système|école)s?\s$/;

/** Behind an article a people has a capital: written small it may be a dish, an animal, a beadle or a dance. */
const article =
  /(?:^|[\s«"(-])(?:le|la|les|un|une|des|au|aux|du|ce|cet|cette|ces|son|sa|ses|deux|trois|quatre|sans|d['’]un|d['’]une|en|ou|et|un bon|petits?)\s$|(?:^|[\s«"(])[ld]['’]$/i;

/** Of what is named so in small letters: where it is spoken of, by the words around. */
const homonyms: readonly (readonly [names: RegExp, around: RegExp])[] = [
  [
    /^chinois$/,
    /étamine|passoire|tamis|coulis|filtre[rz]?\b|bouillon|casse-tête|\bjus\b|fumet|sauces?\b|purée|passez|passe[rz]? /,
  ],
  [/^anglaises?$/, /crème|coulis|vanille|dessert|nappe[rz]?\b|boucles|coiffure|cheveux|mèches|gigue|courante/],
  [/^suisses?$/, /pépites|boulang|viennois|croissants?|brioche|crème pâtissière|chocolat(?:s|ines?)?\b.*fournée/],
  [
    /^suisses?$/,
    /mangeoire|tamia|écureuil|raton|terrier|graines|hallebarde|bedeau|curé|procession|messe|nef\b|paroiss/,
  ],
  [/^polonaises?$/, /meringu|brioche|gâteau|pâtiss|boulang|pépites|Chopin|piano|mazurka|nocturne|chou-fleur/],
  [
    /^(?:américain|grec)s?$/,
    /-?frites|friterie|sandwich|kebab|sauce blanche|mitraillette|fricadelle|andalouse|samouraï|pain pita/,
  ],
  [/^hollandaise$/, /asperges|œufs?|beurre|sauce|bénédicte|citron|fouett|saucière/],
  [/^congolais$/, /noix de coco|rochers?\b|pâtiss/],
  [/^portugaises?$/, /oreilles?|débouch|ensabl|huîtres?|ostréi/i],
  [/^maltaises?$/, /oranges?|agrumes?|jus\b|sanguine/],
  [/^argentine?s?$/, /\brires?\b|tinte|clochettes?|grelots?|carillon/],
  [
    /^(?:danois|afghans?|maltais|malinois)$/,
    /chiens?\b|chiots?|aboi|laisse\b|berger|chenil|canin|croquettes|vétérinaire|gamelle/,
  ],
  [/^(?:siamois|birmans?|persans?)$/, /\bchats?\b|chaton|félin/],
  [/^(?:allemandes?|écossaises?|anglaises?)$/, /courante|sarabande|gigue|\bsuites? (?:de|n°|pour)|clavecin|luth\b/],
  [/^indiennes?$/, /\btoiles?\b|cotonnades?|étoffes?|imprimées?|manufacture|mulhous/i],
  [/^indiens?$/, /été\b.*\bsoleil|cow-?boys?|réserve\b|plumes|tipi|loi sur les/i],
  [/^grecques?$/, /frise|scie\b|motif|calendes/],
  [/^canadiennes?$/, /\btentes?\b|camping|sur le dos|piquets?|sardines|fourrée|\bveste|mouton/],
  [/^turcs?$/, /\bfauteuil|\bdivan|toilettes|hammam/],
  [/^brésiliennes?$/, /épilation|maillot|esthéticienne|\bcire\b/],
  [/^norvégiennes?$/, /omelette|meringu|flamb/],
  [/^tunisien$/, /crochet|mailles?|tricot/],
  [/^russes?$/, /\bcigarettes?\b.*café|montagnes|biscuits?|roulette/],
];

/** The Albanais is a country around Rumilly. */
const albanais = /Rumilly|Annecy|Haute-Savoie|Savoie|Alby|pays de l['’]|Bauges/;

/** Whether the name stands for something else, by its grammar and the words around. Bounded work. */
export function isFrenchThing({ name, before, after }: WordsAround): boolean {
  if (addressBefore.test(before)) return true;
  if (name === "US" || name === "USA") return clubBefore.test(before) && /^\s(?:\p{Lu}|d['’]|de\s)/u.test(after);
  if (/^\p{Lu}/u.test(name)) {
    if (familyNameBefore.test(before) && !/^['’]/.test(after)) return true;
    if (calledBefore.test(before)) return true;
    if (name === "Kenya" || name === "Togo") return isBare(before) && childrenAround.test(before + after);
    if (name === "Albanais") return /(?:^|[\s«"(])l['’]$/.test(before) && albanais.test(before + after);
    return name === "Macédoine" && /^ (?:en boîte|de|surgelée)\b/.test(after);
  }
  if (opening.test(before) && chess.test(before + after)) return true;
  if (after.startsWith("-frites")) return true;
  const isNoun = article.test(before) || /^[^\p{L}]*$/u.test(before.slice(-2));
  return isNoun && homonyms.some(([names, around]) => names.test(name) && around.test(before + after));
}

/** Without an article or a preposition, which the name of a country has within a sentence. */
function isBare(before: string): boolean {
  return !/(?:^|[\s«"(])(?:le|au|du|ce|un|en)\s$/i.test(before);
}
