/** French words for peoples that are dishes, animals, clothes, dances, cars and tongues when they are written small. */
import type { RiskInput } from "./risk";

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
    /mangeoire|tamia|écureuil|raton|terrier|graines|hallebarde|bedeau|curé|procession|messe|nef\b|paroiss|\bnich|balcon|cabanon|hibern|noisettes|glands|rongeu|potager|grenier|perron|galerie|bulbes|piège/,
  ],
  [/^polonaises?$/, /meringu|brioche|gâteau|pâtiss|boulang|pépites|Chopin|piano|mazurka|nocturne|chou-fleur/],
  [
    /^(?:américain|grec)s?$/,
    /-?frites|friterie|sandwich|kebab|sauce blanche|mitraillette|fricadelle|andalouse|samouraï|pain pita|plateau-repas|mangé|dévoré|à la broche|cantine/,
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

/** Words that are things so often that they mean no people where nothing speaks of people, states or firms. */
const homely =
  /^(?:suisses?|grecs?|américaines?|canadiennes?|danoise?s?|congolais|portugaises?|polonaises?|anglaises?|allemandes|italiennes?|indiennes?|chinois|hollandaises?|maltaise|argentine|afghan|birman|russes?|norvégiennes?|écossaises?|tunisien|japonaise)$/;
const articleBefore =
  /(?:^|[\s«"(’'])(?:une?|deux|trois|quatre|cinq|six|dix|quelques|plusieurs|d['’]une?|ma|ta|sa|mon|ton|son|nos|vos|ses|mes|leurs?|les|des|aux|du|le|la|cette|ce|ces)(?: (?:bons?|petite?s?|vieille|vieux|bonnes?))?\s$/i;
/** Whoever reads of these reads of a people, even where it is carelessly written small, or of its kind: l'allemande, elle. */
const worldly =
  /visa|permis|séjour|résiden|diplôm|étudiant|ingénieur|chercheu|médecin|infirmi|salari|migr|expatri|pays|travail|recrut|embauch|march[ée]|entreprise|société|start-?up|groupe|géant|filiale|concurrent|rival|firme|usine|constructeur|bourse|économ|monnaie|gouvern|ministr|président|député|parlement|loi\b|régime|système|modèle|version|équivalent|élection|frontière|ambassad|consul|passeport|nationalit|citoyen|armée|soldat|guerre|police|championn|sélection|équipe|joueu|ressortiss|population|langue|cours\b|parle|accent|presse|universit|talent|dispositif|programme|réform|carte/i;

/** Whether the word, written small, is a thing by what stands around. Bounded work. */
export function isFrenchHomonym({ name, before, after, hasCompany }: RiskInput): boolean {
  // The country has a capital: boire en suisse is to drink alone.
  if (name === "suisse" && /\ben\s$/.test(before) && !/^ (?:alémanique|allemand)/.test(after)) return true;
  const around = before + after;
  const isNoun = article.test(before) || /^[^\p{L}]*$/u.test(before.slice(-2));
  if (isNoun && homonyms.some(([names, words]) => names.test(name) && words.test(around))) return true;
  if (hasCompany || !homely.test(name) || !articleBefore.test(before) || worldly.test(around)) return false;
  // Le suisse Novartis: a firm stands behind.
  return !/^ ?\p{Lu}/u.test(after);
}

/** Kinds and subjects of units of a course: UE libre, l'UE de statistiques. */
const unitBehind =
  /^\s(?:\d|obligatoire|optionnelle|libre|fondamentale|transversale|majeure|mineure|complémentaire|d'ouverture|(?:de |d'|du )(?:droit|statisti|math|algèbre|analyse|physique|chimie|biologie|anatomie|latin|grec|langues?|anglais|allemand|histoire|géographie|philosophie|sociologie|psycho|économie\b|gestion|compta|méthodologie|découverte|spécialité|tronc|premier|deuxième|second|semestre|licence|master|L[123]|M[12]|littérature|linguistique|informatique|programmation|génie|stage|sport|projet))/i;

/** Whether UE is a unit of a course by the words behind it. */
export function isCourseUnit(after: string): boolean {
  return unitBehind.test(after);
}
