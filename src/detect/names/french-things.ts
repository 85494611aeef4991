/**
 * French things, plants, animals, dishes and turns of speech that bear the name of a country or a people. They stand in
 * small letters within sentences, so their accents stay; the singular is listed, the plural made of it.
 */
import { list } from "./list";

const plants = `
  marronnier d'Inde | marron d'Inde | œillet d'Inde | rose d'Inde | canne d'Inde | jonc d'Inde | figuier d'Inde | bois d'Inde
  cèdre du Liban | cèdre de Chypre | cèdre du Japon | cognassier du Japon | coing du Japon | cerisier du Japon | pommier du Japon
  prunier du Japon | néflier du Japon | nèfle du Japon | renouée du Japon | anémone du Japon | érable du Japon | camélia du Japon
  troène du Japon | fusain du Japon | sapin du Japon | mélèze du Japon | lis du Japon | iris du Japon | chanvre du Japon
  vernis du Japon | laurier du Japon | aucuba du Japon | houx du Japon | vigne du Japon | glycine du Japon | perle du Japon
  glycine de Chine | hibiscus de Chine | œillet de Chine | rose de Chine | rosier de Chine | chou de Chine | radis de Chine
  jujubier de Chine | genévrier de Chine | roseau de Chine | aster de Chine | jasmin de Chine | palmier de Chine | ramie de Chine
  orme de Chine | orme de Sibérie | gingembre de Chine | cannelle de Chine | pivoine de Chine | primevère de Chine
  lilas d'Espagne | genêt d'Espagne | jonc d'Espagne | sapin d'Espagne | haricot d'Espagne | piment d'Espagne | lavande d'Espagne
  jacinthe d'Espagne | mouche d'Espagne | blanc d'Espagne | peuplier d'Italie | aulne d'Italie | immortelle d'Italie | arum d'Italie
  pin d'Autriche | pin de Corée | sapin de Corée | sapin de Turquie | chêne de Turquie | noisetier de Turquie | chêne de Hongrie
  lilas de Hongrie | lilas de Perse | lierre d'Irlande | if d'Irlande | bruyère d'Irlande | mousse d'Irlande | érable de Norvège
  épinette de Norvège | genévrier de Suède | navet de Suède | trèfle de Suède | lis du Pérou | coqueret du Pérou | héliotrope du Pérou
  belle du Pérou | baume du Pérou | faux poivrier du Pérou | pin du Chili | piment du Chili | fraisier du Chili | fraise du Chili
  araucaria du Chili | cocotier du Chili | noix du Brésil | noyer du Brésil | bois du Brésil | poivre du Brésil | poivrier du Brésil
  cerise du Brésil | palissandre du Brésil | tulipier du Gabon | tulipe du Gabon | noix du Gabon | ébène du Gabon | acajou du Gabon
  poivre de Guinée | piment de la Jamaïque | bois de la Jamaïque | herbe du Soudan | pomme du Canada
  reinette du Canada | érable du Canada | tsuga du Canada | sureau du Canada | gainier du Canada | cornouiller du Canada
  verge d'or du Canada | vergerette du Canada | topinambour du Canada | élodée du Canada | baume du Canada | riz du Canada
  orge du Mexique | oranger du Mexique | thé du Mexique | agérate du Mexique | œillet du Mexique | lentille d'Égypte
  papyrus d'Égypte | chou de Madagascar | pervenche de Madagascar | jasmin de Madagascar | palmier de Madagascar
  menthe du Maroc | chardon d'Écosse | violette du Labrador | cyprès du Cachemire | fougère d'Australie
  hêtre d'Australie | châtaignier d'Australie | myrte d'Australie | mimosa d'Australie | épinard de Nouvelle-Zélande
  lin de Nouvelle-Zélande | flanelle d'Australie | genêt d'Angleterre | tulipe de Hollande
  fromage de Hollande | iris de Hollande | iris de Sibérie | houx de Hollande
  cerisier japonais | érable japonais | prunier japonais | iris japonais | gazon japonais | jardin japonais | gazon anglais
  jardin anglais | parc anglais | cyprès anglais | chêne anglais | chou chinois | radis japonais | poirier japonais | navet japonais
`;

/** What grows and is cooked in Québec, and vegetables besides. */
const kitchen = `
  blé d'Inde | pomme d'Inde | noix d'Inde | safran d'Inde | datte de Chine | châtaigne du Brésil | pois chinois | céleri chinois
  persil chinois | ail chinois | ciboulette chinoise | laitue chinoise | courge chinoise | prune japonaise | poire japonaise
  courge japonaise | oignon japonais | riz japonais | macaroni chinois | pâte chinoise | biscuit chinois | fondue suisse
  concombre anglais | bacon anglais | bonbon anglais | gâteau anglais | cake anglais | sirop anglais | rosbif anglais
  pain italien | pain français | pain belge | pain viennois | toast français | frite belge | frite américaine | gaufre belge
  saucisse italienne | vinaigrette italienne | vinaigrette française | sauce italienne | sauce indienne | sauce allemande
  sauce hongroise | sauce égyptienne | beurre suisse | crème suisse | tarte suisse | galette suédoise | table suédoise
  buffet suédois | gâteau suédois | café viennois | thé russe | salade libanaise | salade thaïe
  couscous israélien | couscous libanais | mandoline japonaise | couteau japonais | planche japonaise
  mayonnaise japonaise | poivron hongrois | piment thaï | basilic thaï | citron thaï | riz thaï | aubergine thaï
  curry thaï | café cubain | sandwich cubain | chou portugais | pain portugais | maïs argentin | haricot espagnol | riz espagnol
  figue turque | pizza turque | loukoum turc | délice turc | pain turc | pain libanais | pain grec | pain indien
`;

const animals = `
  cochon d'Inde | poule d'Inde | coq d'Inde | cochon de Guinée | poule de Guinée | pintade de Guinée | rat de Gambie
  perroquet du Gabon | perroquet gris du Gabon | gris du Gabon | vipère du Gabon | perruche d'Australie | diamant d'Australie
  cygne d'Australie | oie du Canada | oie d'Égypte | ouette d'Égypte | bernache du Canada | grue du Canada | lynx du Canada
  castor du Canada | loup du Canada | vautour d'Égypte | mangouste d'Égypte | vison d'Amérique | vison américain | écureuil de Corée
  tamia de Corée | moineau du Japon | caille du Japon | scarabée du Japon | macaque du Japon | paon du Congo | grenouille du Congo
  tisserin du Sénégal | youyou du Sénégal | perroquet du Sénégal | perruche du Sénégal | capucin du Brésil
  cardinal du Brésil | tortue du Brésil | lama du Pérou | chien du Chili | manchot de Namibie
  crabe de Chine | crabe chinois | carpe chinoise | carpe japonaise | caille japonaise | scarabée japonais | palourde japonaise
  huître japonaise | huître portugaise | galère portugaise | abeille italienne | abeille turque | écrevisse américaine
  coccinelle chinoise | frelon chinois | tortue grecque | escargot turc | gobie russe | hamster russe | hamster chinois
  cafard américain | blatte américaine | blatte germanique | anguille japonaise | criquet marocain | criquet italien
  grand danois | danois arlequin | setter irlandais | setter anglais | setter écossais | bichon maltais | faucon maltais
  lévrier afghan | lévrier irlandais | lévrier espagnol | lévrier italien | lévrier russe | lévrier polonais | lévrier hongrois
  berger allemand | berger belge | berger australien | berger hollandais | berger suisse | berger blanc suisse | berger islandais
  berger polonais | berger croate | berger hongrois | berger américain | berger portugais | berger roumain | berger finnois
  dogue allemand | dogue argentin | dogue espagnol | dogue brésilien | bouledogue français | bouledogue anglais | bouledogue américain
  braque allemand | braque hongrois | braque italien | braque français | épagneul français | épagneul japonais | épagneul allemand
  cocker anglais | cocker américain | akita japonais | akita américain | spitz allemand | spitz japonais | spitz finlandais
  terrier irlandais | terrier australien | terrier russe | terrier brésilien | chien nu chinois
  chien norvégien | chien-loup tchécoslovaque | mâtin espagnol | podenco portugais | barbet français | caniche français
  chien d'eau espagnol | chien d'eau portugais | chien d'eau irlandais | griffon belge | mastiff anglais
  pinscher allemand | pinscher autrichien | terre-neuve canadien | chat norvégien | bobtail japonais | bobtail américain
  sacré de Birmanie | korat de Thaïlande | mau égyptien | bleu russe | chat persan | pur-sang anglais | trotteur français
  trotteur américain | trotteur italien | selle français | cheval islandais | poney islandais | poney australien | poney français
  frison hollandais | vache espagnole | vache jersey | maillot jersey | tissu jersey
`;

const dishes = `
  crème anglaise | assiette anglaise | sauce anglaise | marmelade anglaise | pomme à l'anglaise | sauce hollandaise
  sauce américaine | sauce espagnole | sauce portugaise | sauce suédoise | sauce russe | sauce polonaise
  filet américain | homard à l'américaine | lotte à l'américaine | salade russe | salade grecque | salade mexicaine | salade japonaise
  charlotte russe | cigarette russe | biscuit russe | œuf à la russe | omelette norvégienne | omelette espagnole | tortilla espagnole
  fondue chinoise | pâté chinois | chou-fleur à la polonaise | asperge à la polonaise | pain polonais | pain suédois | pain suisse
  pain norvégien | pain hongrois | brioche suisse | croissant suisse | petit suisse | petit-suisse | carré suisse | meringue suisse
  meringue italienne | meringue française | merveille suisse | café turc | café grec | café irlandais
  yaourt grec | yaourt bulgare | yaourt à la grecque | champignon à la grecque | ragoût irlandais | punch anglais | pudding anglais
  chili con carne | chili sin carne | grog américain | lait suisse | riz à l'espagnole | riz à l'indienne
  orange maltaise | oignon espagnol | gâteau russe
  boulette suédoise | pâte brisée suisse | poire à la portugaise
  bouchée à la portugaise | pizza américaine | sandwich américain | steak américain | moutarde anglaise
  épice anglaise | pickle anglais | petit déjeuner anglais | petit-déjeuner anglais | thé à l'anglaise | muffin anglais
  rôti à l'anglaise | foie à l'anglaise | légume à l'anglaise | tomate à la portugaise | cuisson à l'anglaise | pané à l'anglaise
`;

const household = `
  clé anglaise | clef anglaise | cor anglais | trot anglais | boucle anglaise | broderie anglaise | dentelle anglaise
  capote anglaise | semaine anglaise | boxe anglaise | boxe française | boxe thaïlandaise | boxe thaï | boxe birmane | boxe chinoise
  couteau suisse | garde suisse | bain turc
  toilette turque | toilette à la turque | WC à la turque | W.-C. à la turque | siège à la turque
  ombre chinoise | encre de Chine | papier de Chine | crêpe de Chine | laque de Chine | bleu de Chine | porcelaine de Chine
  papier japon | papier du Japon | lanterne chinoise | lanterne japonaise | casse-tête chinois | boulier chinois | portrait chinois
  supplice chinois | torture chinoise | baguette chinoise | puzzle chinois | massage thaïlandais | massage thaï | massage suédois
  massage japonais | massage chinois | lissage japonais | lissage brésilien | épilation brésilienne | maillot brésilien
  bikini brésilien | culotte brésilienne | manucure française | manucure japonaise | tresse française | tresse hollandaise
  tresse anglaise | chignon japonais | gymnastique suédoise | échelle suédoise | banc suédois | torche suédoise | bougie suédoise
  allumette suédoise | espalier suédois | fenêtre norvégienne | marche norvégienne | poupée russe | montagne russe
  roulette russe | Ballet russe | billard russe | billard américain | billard français | billard anglais | cuisine américaine
  bar américain | nuit américaine | football américain | footballeur américain | pince américaine | vedette américaine
  quart d'heure américain | enchère américaine | enchère hollandaise | enchère anglaise | enchère japonaise | clé américaine
  crochet tunisien | point tunisien | point de Hongrie | point hongrois | point russe | point turc | point roumain | point danois
  parquet hongrois | parquet Hongrie | point d'Angleterre | point d'Espagne | point d'Irlande | point de Chine
  dentelle d'Irlande | dentelle de Malte | cuir de Russie | toile de Hollande | drap de Hollande | fil d'Écosse
  rouge d'Angleterre | rouge anglais | sel d'Angleterre | vert anglais | rouge turc | rouge d'Espagne | jaune indien | bleu égyptien
  papier d'Arménie | bol d'Arménie | pierre de Turquie | croix de Malte | ordre de Malte | chevalier de Malte | croix grecque
  croix suisse | nez grec | profil grec | pied grec | pied égyptien | frise grecque | i grec | tragédie grecque | chœur grec
  tente canadienne | veste canadienne | bonnet péruvien | chapeau mexicain | poncho péruvien | col italien | col danois
  vague mexicaine | ola mexicaine | tango argentin | valse anglaise | tango finlandais | danse hongroise
  rhapsodie hongroise | rhapsodie espagnole | marche turque | marche hongroise | symphonie espagnole | caprice italien
  caprice espagnol | concerto italien | suite anglaise | suite française | ouverture à la française | requiem allemand
  guitare hawaïenne | polonaise de Chopin | store japonais | pont japonais | cloison japonaise
  estampe japonaise | reliure japonaise
  dollar de Hong Kong | dollar de Hong-Kong | dollar de Singapour | dollar taiwanais
`;

const learned = `
  théorème chinois | théorème des restes chinois | restes chinois | reste chinois | algorithme hongrois | méthode hongroise
  notation hongroise | notation polonaise | notation polonaise inverse | problème du facteur chinois | postier chinois
  maladie hollandaise | option américaine
  gambit letton | gambit danois | gambit écossais | est-indienne | ouest-indienne
  encéphalite japonaise | fièvre de Malte | fièvre du Congo | grippe espagnole | grippe russe | grippe asiatique | suette anglaise
  rire argentin | son argentin | timbre argentin | tintement argentin | mal espagnol | rougeole allemande | syndrome chinois | syndrome du restaurant chinois
  grippe de Hong Kong
`;

const idioms = `
  file indienne | été indien | tête de Turc | querelle d'Allemand | auberge espagnole | château en Espagne | oncle d'Amérique
  réserve indienne | pensionnat indien | franc CFA | dollar US | dollar taiwanais
`;

/** Turns of speech that have no plural. */
const speech = `
  fort comme un Turc | forte comme un Turc | forts comme des Turcs
  saoul comme un Polonais | soûl comme un Polonais | saouls comme des Polonais | calendes grecques | portugaises ensablées | boire en suisse
  filer à l'anglaise | filé à l'anglaise | file à l'anglaise | filent à l'anglaise | filant à l'anglaise | départ à l'anglaise
  à la turque | à la grecque | à l'anglaise | à la française | à l'italienne | à l'espagnole | à la russe | à la polonaise
  à l'indienne | à la portugaise | ce n'est pas le Pérou | c'est pas le Pérou | pas le Pérou
  triangle des Bermudes | irish coffee | us et coutumes | loi sur les Indiens | Loi sur les Indiens | statut d'Indien | cow-boys et Indiens | cowboys et Indiens | cow-boys et d'Indiens
  franc pacifique | Franc CFA | US$ | $US | USD
  Vexin français | Gâtinais français | Pays de l'Albanais | pays de l'Albanais | Albanais savoyard | communes de l'Albanais
  petits-suisses | manger en suisse | faire le Suisse | les Anglais ont débarqué | les Anglais débarquent
  vieil anglais | vieux français | ancien français | moyen français | moyen anglais | ancien anglais | bas allemand
  haut allemand | moyen haut allemand | grec ancien | grec moderne | latin et grec | le grec et le latin | le latin et le grec
  Macédoine de légumes | macédoine de légumes | Chili con carne | Chili sin carne
`;

/** Words before a complement keep the plural to themselves: marronniers d'Inde, perroquets gris du Gabon. */
function pluralOf(name: string): string {
  const [, head = "", rest = ""] =
    /^(.*?)((?: (?:de|du|des|en|à|au|aux|con|sin|sur)\b| d'| comme ).*)?$/u.exec(name) ?? [];
  return head.split(" ").map(pluralWord).join(" ") + rest;
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  return word.endsWith("al") ? word.replace(/al$/, "aux") : `${word}s`;
}

/** Stop phrases: what lies within names no country. */
export const frenchThings: readonly string[] = [
  ...new Set([
    ...[plants, kitchen, animals, dishes, household, learned, idioms]
      .flatMap(list)
      .flatMap((name) => [name, pluralOf(name)]),
    ...list(speech),
  ]),
];
