/** What names of programmes mean on French pages besides: grades, savings, games, series, loyalty cards. See `rivals.ts`. */
import { list } from "./list";
import type { Rival } from "./rivals";

/** The ref is the page language's own: the list for all languages has other words for some of the same things. */
const rival = (ref: string, texts: string, needs: string): Rival => ({
  ref: `${ref}-fr`,
  texts: list(texts),
  needs: list(needs),
});

const nomad = `
  visa nomade numérique | visa de nomade numérique | visa pour nomades numériques | visa pour nomade numérique
  visa de nomades numériques | visa pour les nomades numériques | visa nomade digital | visa digital nomad | visa nomade
  digital nomad visa | visa pour télétravailleurs | visa de télétravail | visa nomades numériques
`;

/** States that have such a visa and no file: theirs is not taken for that of another in the same sentence. */
const nomads: readonly Rival[] = Object.entries({
  hr: "Croatie | croate | Zagreb",
  mt: "Malte | maltais | La Valette",
  ro: "Roumanie | roumain | Bucarest",
  hu: "Hongrie | hongrois | hongroise | Budapest",
  is: "Islande | islandais | Reykjavik",
  ge: "Géorgie | géorgien | Tbilissi",
  cy: "Chypre | chypriote | Nicosie",
  al: "Albanie | albanais | Tirana",
  tr: "Turquie | turc | Ankara",
  br: "Brésil | brésilien | Brasilia",
  co: "Colombie | colombien | Bogota",
  cr: "Costa Rica | costaricien",
  ec: "Équateur | équatorien | Quito",
  mx: "Mexique | mexicain | Mexico",
  mu: "île Maurice | Maurice | mauricien",
  na: "Namibie | namibien",
  cv: "Cap-Vert | cap-verdien",
  bb: "Barbade | barbadien",
  ae: "Dubaï | Émirats | Emirats",
  id: "Bali | Indonésie | indonésien",
  za: "Afrique du Sud | sud-africain",
}).map(([code, needs]) => rival(`${code}/nomad`, nomad, needs));

export const frenchRivals: readonly Rival[] = [
  ...nomads,
  rival(
    "other/savings",
    "PEP",
    "plan d'épargne populaire | plan d'épargne | épargne | épargnants | livret | livret A | assurance-vie",
  ),
  rival(
    "other/gifted",
    "HPI",
    `haut potentiel intellectuel | surdoué | surdouée | surdoués | QI | psychologue | Morgane
     Audrey Fleurot | TF1 | série | épisode | précoce`,
  ),
  rival(
    "other/script",
    "LTR",
    "de gauche à droite | gauche à droite | de droite à gauche | développeurs web | RTL | attribut dir | balise | feuille de style",
  ),
  rival(
    "other/rank",
    "E-9 | E-8 | E-7 | E-6 | E-5 | E-4 | E-3 | E-2",
    "armée | sergent | sergents | caporal | soldat | grade | grades | galons | sous-officier | militaires",
  ),
  rival(
    "other/game",
    "carte chance | cartes chance | carte des chances | carte opportunité",
    "Monopoly | jeu de société | jeux de société | plateau | dés | case départ | prison | pioche | pion | joueur",
  ),
  rival("other/menu", "entrée express", "menu | menus | plat | plat du jour | dessert"),
  rival(
    "other/loyalty",
    "gold card | Gold Card | platinum card | Platinum Card | carte gold | carte or | carte dorée | carte d'or | carte platine | carte platinum",
    `magasin | magasins | remise | remises | enseigne | boutique | cinéma | fidélité | golf
     surclassement | programme de fidélité | miles`,
  ),
  rival(
    "other/voucher",
    "carte verte | cartes vertes | green card",
    `assureur | assureurs | pare-brise | véhicule | automobile | automobiliste | golf
     tampons | cordonnerie | carte grise | scooter`,
  ),
  rival("other/parking", "carte turquoise", "parking | stationnement | remontées mécaniques"),
  rival(
    "other/ticket",
    "Tech Pass | Tech.Pass | tech pass | ONE Pass | One Pass | S Pass | Top Pass | Nomad Pass | Employment Pass | employment pass",
    `early bird | billet | billets | billetterie | forfait | forfaits | remontées mécaniques | ski | bus
     tram`,
  ),
  rival(
    "other/car",
    "SUV | GTS | GTI",
    "automobile | 4x4 | conducteur | conductrice | Renault | Peugeot | Porsche | hybride | berline",
  ),
  rival("other/record", "EP", "morceaux | maquette | chanteur | chanteuse | rappeur | vinyle"),
  rival("other/police", "CRS", "policiers | gendarmes | maintien de l'ordre | manifestation | lacrymogènes"),
  rival("other/shock", "TSS", "choc toxique | tampon | tampons | staphylocoque"),
  rival("other/ship", "DNV", "navire | navires | classification | armateur | certifié | notation"),
  rival("other/cloud", "OCI", "cloud | Oracle | serveurs | hébergés | sauvegardes | prestataire"),
  rival("other/post", "OPT", "Nouméa | calédonienne | Papeete | télécommunications | fibre | compilateur | code mort"),
  rival("other/party", "PCP", "communiste | communistes | Lisbonne"),
  rival("other/league", "J-1 | J1 | J-2 | L-1 | L1", "Ligue 1 | championnat | buts | entraîneur"),
  rival("other/school", "L-1 | L1 | B1 | B-1", "amphi | Parcoursup | semestre | fac | CECR "),
];
