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

/** Whether a code of letters and digits is no visa here. Rules of grammar and the nearest words alone. */
export function isFrenchThingCode({ name, before, after }: WordsAround): boolean {
  if (!/^[A-Z]{1,2}-?\d/.test(name)) return false;
  if (/^[JH]-?\d$/.test(name)) {
    if (countdownBefore.test(before)) return true;
    if (countdownAfter.test(after) && !heldBefore.test(before)) return true;
  }
  if (feminineBefore.test(before) && !isClass.test(before + after.slice(0, 12)) && !/^\s?[(«]/.test(after)) return true;
  return thingBefore.test(before) || flatAfter.test(after) || roadAfter.test(after);
}
