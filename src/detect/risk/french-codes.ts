/** French codes that are no visas: roads, flats, grades, parts, days before a date. The words right beside them say so. */
import type { WordsAround } from "./risk";

/** A visa, a status and a permit are masculine; roads, leagues and cars are not: la D3, une F1, la E-7. */
const feminineBefore = /(?:^|[\s«"(])(?:la|une|cette|quelle|[Ll]adite|(?:à|de|par|sur|vers) la)\s$/i;
/** But for the class of a visa, and for nouns that stand behind the code. */
const isClass = /\b(?:catégorie|classe|carte)\s/i;

/** Things that are numbered so; their name stands right before the code. */
const thingBefore = new RegExp(
  `(?:^|[\\s«"('’])(?:${[
    "autoroute|départementale|nationale|route|rocade|bretelle|RD|RN|périphérique|échangeur",
    "vol|porte|quai|bus|tram|métro|navette|rangée|allée|salle|bâtiment|hall|terminal|parking",
    "appartements?|appart|studio|logements?|duplex|(?:[Ll]ocation|[Vv]ente|[Ll]ou(?:e|er)|[Cc]herche) (?:d[e']|d’|d'un|un|des)",
    "références?|réf\\.?|modèle|moteur|pièce|joint|vis|boulon|norme|case|lot",
    "avions?|chasseurs?|bombardiers?|hélicoptères?|avion-radar|avions-radars|drone|fusée|sous-marin|bulldozer|Caterpillar",
    "grade|rang|échelon|matricule|caporal|sergent",
    "vitamines?|protéines?|colorant|additif|récepteurs?|gène|cellules?|composé|complément|enzyme",
    "cache|touche|processeur|compilez avec|puce|carte mère",
    "championnat de|circuit de|pilote de|écurie de|course de|Grand Prix de|Formule|formule|groupe|poule|division|ligue",
    "niveau|licence",
    "pion|cavalier|fou|tour|dame|roi",
  ].join("|")})\\s$`,
  "i",
);
const flatAfter =
  /^\s(?:meublés?|à louer|à vendre|traversants?|lumineux|neufs?|en duplex|avec (?:balcon|terrasse|jardin|cuisine)|de \d+ ?m|pour (?:\S+ ){0,2}familles?|au (?:rez|premier|deuxième|troisième|dernier))/;
const roadAfter =
  /^\s(?:sera|est|était|a été|reste|restera|fut)\s(?:coupée?|fermée?|barrée?|rouverte?|inondée?|déviée?)/;
/** À J-1, à H-4; J-1 avant le départ, but not un J-1. */
const countdownBefore = /(?:^|[\s«"(])(?:[àÀ]|dès|depuis)\s$/;
const countdownAfter = /^\s(?:avant|de l'|de la|du (?:départ|scrutin|vote|sommet|match|bac|procès|lancement))/;
const heldBefore = /(?:^|[\s«"(])(?:un|le|du|son|mon|les|des|en|visas?|statut|permis)\s$/i;

/** Programmes that are no local house's: what a museum, a town or a school calls so is its own. */
const localHouse =
  /^\s(?:du|de la|de l['’]|des|au|à la)\s?(?:conservatoire|conseil (?:départemental|régional|municipal)|département|région|mairie|ville(?!-)|commune|club|collège|lycée|parc|musée|zoo|cinéma|théâtre|magasin|supermarché|banque|hôtel|casino|camping|stade|festival|restaurant|boulangerie|médiathèque|piscine|patinoire|station|jardinerie|librairie)(?!\p{L})/u;

/** Riot police are many, or one with an article; a score is "le CRS", or "un CRS de 510". */
const police =
  /(?:^|[\s«"(])(?:les|des|aux|ces|ses|deux|trois|quatre|dix|vingt|plusieurs|quelques|\d+|compagnies? (?:de|des)|compagnie|cars? de|escouade de|cordon de|uniforme de|major de)\s$/i;
const policeAfter =
  /^(?:\s(?:du cortège|postée?s?|casquée?s?|armée?s?|blessée?s?|en (?:tenue|faction|civil)|(?:a|ont|avaient|charge|surveille|dispers)|\d{1,2}\b)|-\d)/;
/** Trainers with three letters. */
const shoes = /souliers?|baskets?|chaussures?|sneakers|Nike|pointure|lacets|\bpaires?\b|aux pieds|survêt|jogging/i;
const worn = /(?:^|[\s«"(])(?:les|des|ses|mes|tes|nos|vos|leurs|la|une|sa|ma)\s$/i;

/** Whether an acronym is none of the immigration authorities here. */
function isThingAcronym({ name, before, after }: WordsAround): boolean {
  if (name === "CRS")
    return police.test(before) || (policeAfter.test(after) && !/score|points?|pointage/.test(before + after));
  return name === "TN" && worn.test(before) && shoes.test(before + after);
}

/** A bank's card is paid with; named so once, it stays so for the sentences right behind. */
const paidCard =
  /(?:\bpa(?:r|ie|ie[rz]|yé|yer|yez)|\bpa(?:ie|yer|yé|yez) (?:en|avec (?:sa|ma|une|la))|\b(?:en|sans|avec|numéro de|débit(?:er|é|ée)?|volé|avalé|insére[rz]|votre)) (?:ma |sa |la |votre |une )?cartes? bleues?[^]{0,44}$/i;

/** Whether what reads like a code or a card is no visa here. Rules of grammar and the nearest words alone. */
export function isFrenchThingCode(around: WordsAround): boolean {
  const { name, before, after } = around;
  if (localHouse.test(after)) return true;
  if (/^[A-Z]{2,3}$/.test(name)) return isThingAcronym(around);
  if (/^cartes? bleues?$/i.test(name)) return paidCard.test(before) && !/^ (?:européenne|de l|UE|\(UE)/.test(after);
  if (!/^[A-Z]{1,2}-?\d/.test(name)) return false;
  if (/^[JH]-?\d$/.test(name)) {
    if (countdownBefore.test(before)) return true;
    if (countdownAfter.test(after) && !heldBefore.test(before)) return true;
  }
  if (feminineBefore.test(before) && !isClass.test(before + after.slice(0, 12)) && !/^\s?[(«]/.test(after)) return true;
  return thingBefore.test(before) || flatAfter.test(after) || roadAfter.test(after);
}
