/** French phrases that hold the name of a country and name none: other places, animals, food, firms, money, idioms. */
import { formsOf, frenchSpellings } from "./french-forms";
import { frenchThings } from "./french-things";
import { frenchWorks } from "./french-works";
import { list } from "./list";

/** Units of money by gender, in all their plurals, and whose they are: "dollars canadiens" does not mention Canada. */
const masculineMoney: readonly (readonly [unit: string, plurals: string, adjectives: string])[] = [
  [
    "dollar",
    "dollars",
    `
      américain | canadien | australien | néo-zélandais | singapourien | hongkongais | hong-kongais | taïwanais
      jamaïcain | libérien | namibien | zimbabwéen | fidjien | barbadien | guyanien | bahaméen | trinidadien
    `,
  ],
  ["yen", "yens", "japonais"],
  ["yuan", "yuans", "chinois"],
  ["renminbi", "renminbis", "chinois"],
  ["won", "wons", "sud-coréen | coréen | nord-coréen"],
  ["peso", "pesos", "mexicain | argentin | chilien | colombien | philippin | uruguayen | cubain | dominicain"],
  [
    "franc",
    "francs",
    "suisse | français | belge | luxembourgeois | congolais | guinéen | rwandais | burundais | comorien",
  ],
  ["dinar", "dinars", "algérien | tunisien | jordanien | koweïtien | serbe | irakien | libyen | bahreïni | bahreïnien"],
  ["dirham", "dirhams", "marocain | émirati | émirien"],
  ["riyal", "riyals", "saoudien | qatari"],
  ["rial", "rials", "iranien | omanais | yéménite"],
  ["rand", "rands", "sud-africain"],
  ["rouble", "roubles", "russe | biélorusse"],
  ["zloty", "zlotys", "polonais"],
  ["forint", "forints", "hongrois"],
  ["leu", "lei", "roumain | moldave"],
  ["lev", "leva | levs", "bulgare"],
  ["shekel", "shekels", "israélien"],
  ["baht", "bahts", "thaïlandais"],
  ["ringgit", "ringgits", "malaisien"],
  ["dong", "dongs", "vietnamien"],
  ["real", "reals | reais", "brésilien"],
  ["réal", "réaux | réals", "brésilien"],
  ["sol", "sols | soles", "péruvien"],
  ["naira", "nairas", "nigérian"],
  ["cedi", "cedis", "ghanéen"],
  ["shilling", "shillings", "kényan | ougandais | tanzanien | somalien"],
  ["birr", "birrs", "éthiopien"],
  ["kwanza", "kwanzas", "angolais"],
  ["tenge", "tenges", "kazakh"],
  ["lari", "laris", "géorgien"],
  ["ariary", "ariarys", "malgache"],
  ["taka", "takas", "bangladais"],
];

const feminineMoney: typeof masculineMoney = [
  [
    "livre",
    "livres",
    "britannique | anglais | égyptien | libanais | syrien | turc | soudanais | irlandais | chypriote",
  ],
  ["lire", "lires", "turc | italien"],
  ["couronne", "couronnes", "suédois | danois | norvégien | islandais | tchèque | estonien"],
  ["roupie", "roupies", "indien | pakistanais | sri-lankais | népalais | mauricien | indonésien | seychellois"],
  ["hryvnia", "hryvnias", "ukrainien"],
  ["gourde", "gourdes", "haïtien"],
];

function moneyStops(): readonly string[] {
  const agreed = (money: typeof masculineMoney, formOf: (adjective: string) => string) =>
    money.flatMap(([unit, plurals, adjectives]) =>
      list(adjectives)
        .map(formOf)
        .flatMap((one) => [
          `${unit} ${one}`,
          ...list(plurals).map((units) => `${units} ${one.endsWith("s") ? one : `${one}s`}`),
        ]),
    );
  return [
    ...agreed(masculineMoney, (adjective) => adjective),
    ...agreed(feminineMoney, (adjective) => formsOf(adjective).find((form) => form.endsWith("e")) ?? adjective),
  ];
}

/** Languages, where they are spoken or written: they say nothing about a country. */
const languages = list(`
  français | anglais | espagnol | allemand | italien | portugais | chinois | japonais | coréen | russe | turc | grec
  néerlandais | polonais | suédois | danois | norvégien | finnois | finlandais | hongrois | tchèque | roumain | ukrainien
  vietnamien | thaï | hébreu | persan | khmer | malgache | bulgare | serbe | croate
`).flatMap((language) =>
  [
    "en",
    "parler",
    "parle",
    "parlent",
    "cours de",
    "cours d'",
    "niveau de",
    "niveau d'",
    "test de",
    "test d'",
    "tests de",
    "tests d'",
    "maîtrise du",
    "maîtrise de l'",
    "maîtriser le",
    "maîtriser l'",
    "connaissance du",
    "connaissance de l'",
  ]
    // Before a vowel the short form, before a consonant the long one.
    .filter(
      (before) =>
        !/(?: de| d'| du| de l'| le| l')$/.test(before) || before.endsWith("'") === /^[aeéiouh]/.test(language),
    )
    .map((before) => (before.endsWith("'") ? before + language : `${before} ${language}`)),
);

/** Streets bear names of countries. */
const streets = ["rue", "avenue", "boulevard", "quai", "square"].flatMap((kind) =>
  list(`
    d'Allemagne | d'Angleterre | d'Espagne | d'Italie | d'Algérie | d'Alger | d'Israël | d'Irlande | de Turquie | de Grèce
    de Pologne | de Russie | de Suède | de Norvège | de Belgique | de Hollande | de France | de Suisse | de Tunisie
    de Syrie | de Chine | de Colombie | de Roumanie | du Maroc | du Portugal | du Danemark | du Canada | du Japon | du Brésil
    du Mexique | du Pérou | du Chili | du Luxembourg | du Liban | du Sénégal | du Congo | du Niger | du Soudan | du Tchad
    du Cambodge | du Laos | du Vietnam | de l'Inde | de la Guinée | de la Martinique | de la Réunion | de la Guadeloupe
    des États-Unis | des Etats-Unis | d'Australie | d'Autriche | d'Égypte | d'Egypte | d'Amérique | d'Indochine
    de Madagascar | de Monaco | de Malte | de Chypre | de Bulgarie | de Hongrie | de Panama | de Cuba
  `).map((name) => `${kind} ${name}`),
);

const places = list(`
  Nouveau-Mexique | Nouveau Mexique | Bas-Canada | Haut-Canada | boxe anglaise | Nouvelle-Angleterre | Nouvelle Angleterre | Nouvelle-France | Nouvelle-Espagne
  Nouvelle-Guinée | Nouvelle-Hollande | Nouvelle-Galles du Sud | Nouvelle-Bretagne | Nouvelle-Irlande | New Jersey
  Colombie-Britannique | Colombie britannique | Île-de-France | Ile-de-France | île-de-France | Fort-de-France
  Hauts-de-France | Isle de France | Irlande du Nord | nord-irlandais | nord-irlandaise | nord-irlandaises
  Amérique latine | Amérique Latine | Amérique du Sud | Amérique du Nord | Amérique centrale | Amérique hispanique
  Amérique anglophone | Indiens d'Amérique | Indien d'Amérique | nord-américain | nord-américaine | nord-américains
  nord-américaines | sud-américain | sud-américaine | sud-américains | sud-américaines | nord américain | sud américain
  latino-américain | latino-américaine | latino-américains | latino-américaines | afro-américain | afro-américaine
  afro-américains | afro-américaines | océan Indien | mer de Chine | mer de Chine méridionale | mer de Chine orientale
  mer du Japon | mer d'Irlande | mer de Norvège | mer d'Oman | golfe d'Oman | golfe du Mexique | golfe de Guinée
  golfe de Thaïlande | golfe d'Amérique | canal de Panama | canal du Panama | isthme de Panama | détroit de Taïwan
  détroit de Taiwan | détroit de Corée | péninsule coréenne | péninsule de Corée | fleuve Niger | delta du Niger
  boucle du Niger | bassin du Niger | bassin du Congo | fleuve Congo | lac Tchad | fleuve Sénégal | vallée du Jourdain
  jardin du Luxembourg | Jardin du Luxembourg | palais du Luxembourg | Palais du Luxembourg | jardins du Luxembourg
  province de Luxembourg | province du Luxembourg | mont Liban | Mont-Liban | Guinée forestière | Saint-Denis de La Réunion
  San Salvador | Salvador de Bahia | Saint-Martin-d'Hères | Saint-Martin-de-Ré | Canal Saint-Martin | canal Saint-Martin
  place d'Italie | Place d'Italie | porte d'Italie | Porte d'Italie | pont d'Espagne | Samoa américaines | 
  Panama City | Kuwait City | Stade de France | Collège de France | Petite Italie | 
  Suisse normande | Suisse saxonne | Géorgie du Sud | État de Géorgie
  Etat de Géorgie | Cuba libre | Malte-Brun
`);

/** What reads like a code or a card of a programme: days before a date, levels of a language, years of study, flats, banks. */
const codes = list(`
  à J-1 | A J-1 | J-1 avant | J-1 de l' | niveau B1 | niveau minimal B1 | niveaux B1 | B1 en français | B1 de français
  B1 en allemand | B1 d'allemand | B1 en anglais | B1 d'anglais | B1 du CECR | B1 oral | le B1 | un B1 | au B1 | du B1 | examen B1
  test B1 | certificat B1 | diplôme B1 | en L1 | de L1 | la L1 | une L1 | licence L1 | L1 de droit | appartement F2
  appartement F5 | un F2 à | un F5 à | la F1 | en F1 | de F1 | en F-1 | de F-1 | championnat de F1 | l'E3 | salon E3
  vitamine D3 | vitamines D3 | série HPI | permis B probatoire | par carte bleue | en carte bleue | payer avec sa carte bleue | payé avec sa carte bleue | payé avec ma carte bleue | carte bleue sans contact | carte bleue bancaire
  numéro de carte bleue | code de carte bleue | paiement carte bleue | paiements par carte bleue | une carte bleue Visa
  carte bleue Visa | Groupement Carte bleue | carte verte d'assurance | assurance carte verte
  carte Gold Mastercard | Gold Mastercard | carte Visa Premier | carte Visa | cartes Visa | Visa Premier
`);

/** Firms, media, bodies, works, events, people. */
const bodies = list(`
  Air France | Air France-KLM | Air Canada | Air India | Air China | Air Algérie | Air Sénégal | Air Austral | Air Tahiti
  Air Côte d'Ivoire | Royal Air Maroc | Oman Air | Swiss International Air Lines | China Mobile | China Daily | China Telecom
  Bank of China | Chine nouvelle | Banque de France | Banque d'Angleterre | Banque du Canada | Banque du Japon | Banque d'Espagne
  Banque d'Italie | Banque de Chine | Banque de Corée | Banque de Russie | Banque d'Israël | Électricité de France
  Electricité de France | Gaz de France | France Télécom | France Telecom | France Télévisions | France 2 | France 3
  France 4 | France 5 | France 24 | France Info | Franceinfo | France Inter | France Culture | France Musique | France Bleu
  France Ô | Radio France | Agence France-Presse | Agence France Presse | France-Presse | France Soir
  France-Soir | Ouest-France | Business France | Campus France | Atout France | Bpifrance | France Travail
  France Stratégie | France Digitale | France Universités | France Terre d'asile | France Relance | France 2030
  France Compétences | France Invest | France Industrie | France Num | France Rénov | France Services | France Billet
  France Loisirs | France Football | Choose France | La France insoumise | France insoumise | France Gall | 
  Anatole France | Mendès France | Mendès-France | Pierre Mendès France | Marie-France | Anne-France | 
  Tour de France | Miss France | Miss America | Radio-Canada | Banque Nationale du Canada
  Postes Canada | Statistique Canada | Statistiques Canada | Bell Canada | Swiss Life | Swiss Re
  Crédit Suisse | Credit Suisse | Banque nationale suisse | Radio Suisse
  François Hollande | M. Hollande | Tom Holland | Rosa Luxemburg | Rosa Luxembourg
  Copa America | Captain America | American Airlines | American Express | Bank of America | USA Today | US Open
  US Army | US Navy | US Air Force | US Steel | America First | Make America Great Again | Air Jordan | Michael Jordan
  Jordan Bardella | Israël Adesanya | Salvador Dali | Salvador Dalí | Salvador Allende | Henri Salvador | Maurice Ravel
  Grand Prix de Monaco | Grand Prix du Canada | Grand Prix de Belgique | AS Monaco
  Panama Papers | Luxembourg Leaks | Spanish Steps | Turkish Airlines
  Qatar Airways | Qatar Charity | Singapore Airlines | Japan Airlines | Korean Air | Emirates Airlines | Ethiopian Airlines
  Kenya Airways | Royal Jordanian | Egyptair | Ukraine International Airlines | Malaysia Airlines | Philippine Airlines
  Thai Airways | Deutsche Bank | British Airways | British Council | British Petroleum | British Museum
`);

export const frenchStops: readonly string[] = [
  ...new Set([
    ...[...places, ...bodies].flatMap(frenchSpellings),
    // These are written in small letters, within sentences: their accents stay.
    ...moneyStops(),
    ...languages,
    ...streets,
    ...frenchThings,
    ...frenchWorks,
    ...codes,
  ]),
];
