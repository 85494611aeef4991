/** What English lists of countries lack: everyday and older names, adjectives, people, abbreviations. */
import { list } from "./list";
import type { CountryCode } from "../../policy/types";

/** Everyday names, older names and abbreviations. */
export const englishNames: { readonly [code: CountryCode]: readonly string[] } = {
  ae: ["UAE", "U.A.E.", "Emirates", "the Emirates"],
  ba: ["Bosnia"],
  bn: ["Brunei Darussalam"],
  bo: ["Plurinational State of Bolivia"],
  bs: ["The Bahamas"],
  by: ["Byelorussia"],
  cd: ["DR Congo", "D.R. Congo", "DRC", "Zaire", "Congo-Kinshasa", "Democratic Republic of Congo", "Congo"],
  cg: ["Congo-Brazzaville", "Republic of Congo"],
  ci: ["Cote d'Ivoire", "Côte d'Ivoire"],
  cn: ["PRC", "P.R.C.", "mainland China", "People's Republic of China", "Mainland China"],
  cv: ["Cabo Verde"],
  cz: ["Czechia"],
  do: ["Dominican Republic"],
  eu: ["EU", "E.U.", "European Union"],
  fk: ["Falklands", "the Falklands"],
  gb: ["Britain", "Great Britain", "England", "UK", "U.K.", "GB"],
  gm: ["The Gambia", "Gambia"],
  hk: ["Hong Kong", "Hongkong", "HKSAR"],
  kp: ["North Korea", "N. Korea", "N Korea", "DPRK", "D.P.R.K.", "Democratic People's Republic of Korea"],
  kr: ["South Korea", "S. Korea", "S Korea", "Korea", "Republic of Korea", "ROK"],
  la: ["Lao PDR"],
  md: ["Moldova"],
  me: ["Montenegro"],
  mk: ["Macedonia", "North Macedonia"],
  mm: ["Burma", "Myanmar"],
  mo: ["Macau", "Macao"],
  nl: ["Holland", "the Netherlands", "Netherlands"],
  nz: ["NZ", "N.Z.", "Aotearoa"],
  pg: ["PNG"],
  ps: ["Palestine", "State of Palestine"],
  ru: ["Russian Federation"],
  sa: ["Saudi", "KSA"],
  st: ["Sao Tome and Principe"],
  sy: ["Syrian Arab Republic"],
  sz: ["Swaziland"],
  tl: ["East Timor"],
  tr: ["Turkey", "Turkiye"],
  tt: ["Trinidad"],
  tw: ["Chinese Taipei", "Republic of China"],
  us: ["US", "U.S.", "USA", "U.S.A.", "America", "United States of America", "US of A", "U. S."],
  va: ["Vatican", "the Vatican", "Holy See"],
  vn: ["Viet Nam"],
};

/** Adjectives and people; a plural is listed where adding an s does not give it. The language may be meant too. */
export const englishPeople: { readonly [code: CountryCode]: readonly string[] } = {
  ad: ["Andorran"],
  ae: ["Emirati"],
  af: ["Afghan", "Afghani"],
  ag: ["Antiguan"],
  al: ["Albanian"],
  am: ["Armenian"],
  ao: ["Angolan"],
  ar: ["Argentine", "Argentinian", "Argentinean"],
  at: ["Austrian"],
  au: ["Australian", "Aussie"],
  az: ["Azerbaijani", "Azeri"],
  ba: ["Bosnian"],
  bb: ["Barbadian"],
  bd: ["Bangladeshi"],
  be: ["Belgian"],
  bf: ["Burkinabe"],
  bg: ["Bulgarian"],
  bh: ["Bahraini"],
  bi: ["Burundian"],
  bj: ["Beninese"],
  bm: ["Bermudian"],
  bn: ["Bruneian"],
  bo: ["Bolivian"],
  br: ["Brazilian"],
  bs: ["Bahamian"],
  bt: ["Bhutanese"],
  bw: ["Botswanan"],
  by: ["Belarusian", "Belarussian"],
  bz: ["Belizean"],
  ca: ["Canadian"],
  cd: ["Congolese"],
  cf: ["Central African"],
  ch: ["Swiss"],
  ci: ["Ivorian"],
  cl: ["Chilean"],
  cm: ["Cameroonian"],
  cn: ["Chinese", "Sino"],
  co: ["Colombian"],
  cr: ["Costa Rican"],
  cu: ["Cuban"],
  cy: ["Cypriot"],
  cz: ["Czech"],
  de: ["German"],
  dj: ["Djiboutian"],
  dk: ["Danish", "Dane"],
  do: ["Dominican"],
  dz: ["Algerian"],
  ec: ["Ecuadorian", "Ecuadorean"],
  ee: ["Estonian"],
  eg: ["Egyptian"],
  er: ["Eritrean"],
  es: ["Spanish", "Spaniard"],
  et: ["Ethiopian"],
  fi: ["Finnish", "Finn"],
  fj: ["Fijian"],
  fr: ["French", "Frenchman", "Frenchmen", "Frenchwoman"],
  ga: ["Gabonese"],
  gb: ["British", "Briton", "Brit"],
  gd: ["Grenadian"],
  ge: ["Georgian"],
  gh: ["Ghanaian"],
  gm: ["Gambian"],
  gn: ["Guinean"],
  gr: ["Greek"],
  gt: ["Guatemalan"],
  gy: ["Guyanese"],
  hk: ["Hong Konger", "Hongkonger"],
  hn: ["Honduran"],
  hr: ["Croatian", "Croat"],
  ht: ["Haitian"],
  hu: ["Hungarian"],
  id: ["Indonesian"],
  ie: ["Irish", "Irishman", "Irishmen"],
  il: ["Israeli"],
  in: ["Indian"],
  iq: ["Iraqi"],
  ir: ["Iranian"],
  is: ["Icelandic", "Icelander"],
  it: ["Italian"],
  jm: ["Jamaican"],
  jo: ["Jordanian"],
  jp: ["Japanese"],
  ke: ["Kenyan"],
  kg: ["Kyrgyz"],
  kh: ["Cambodian"],
  km: ["Comorian"],
  kp: ["North Korean", "N. Korean"],
  kr: ["South Korean", "S. Korean", "Korean"],
  kw: ["Kuwaiti"],
  kz: ["Kazakh", "Kazakhstani"],
  la: ["Laotian", "Lao"],
  lb: ["Lebanese"],
  lk: ["Sri Lankan"],
  lr: ["Liberian"],
  ls: ["Basotho"],
  lt: ["Lithuanian"],
  lu: ["Luxembourgish", "Luxembourger"],
  lv: ["Latvian"],
  ly: ["Libyan"],
  ma: ["Moroccan"],
  mc: ["Monegasque"],
  md: ["Moldovan"],
  me: ["Montenegrin"],
  mg: ["Malagasy"],
  mk: ["Macedonian"],
  ml: ["Malian"],
  mm: ["Burmese"],
  mn: ["Mongolian"],
  mr: ["Mauritanian"],
  mt: ["Maltese"],
  mu: ["Mauritian"],
  mv: ["Maldivian"],
  mw: ["Malawian"],
  mx: ["Mexican"],
  my: ["Malaysian"],
  mz: ["Mozambican"],
  na: ["Namibian"],
  ne: ["Nigerien"],
  ng: ["Nigerian"],
  ni: ["Nicaraguan"],
  nl: ["Dutch", "Dutchman", "Dutchmen"],
  no: ["Norwegian"],
  np: ["Nepali", "Nepalese"],
  nz: ["New Zealander", "Kiwi"],
  om: ["Omani"],
  pa: ["Panamanian"],
  pe: ["Peruvian"],
  pg: ["Papua New Guinean"],
  ph: ["Filipino", "Filipina", "Philippine"],
  pk: ["Pakistani"],
  pl: ["Polish", "Pole"],
  pr: ["Puerto Rican"],
  ps: ["Palestinian"],
  pt: ["Portuguese"],
  py: ["Paraguayan"],
  qa: ["Qatari"],
  ro: ["Romanian"],
  rs: ["Serbian", "Serb"],
  ru: ["Russian"],
  rw: ["Rwandan"],
  sa: ["Saudi", "Saudi Arabian"],
  sc: ["Seychellois"],
  sd: ["Sudanese"],
  se: ["Swedish", "Swede"],
  sg: ["Singaporean"],
  si: ["Slovenian", "Slovene"],
  sk: ["Slovak", "Slovakian"],
  sl: ["Sierra Leonean"],
  sn: ["Senegalese"],
  so: ["Somali"],
  sr: ["Surinamese"],
  ss: ["South Sudanese"],
  sv: ["Salvadoran", "Salvadorean"],
  sy: ["Syrian"],
  td: ["Chadian"],
  tg: ["Togolese"],
  th: ["Thai"],
  tj: ["Tajik"],
  tm: ["Turkmen"],
  tn: ["Tunisian"],
  to: ["Tongan"],
  tr: ["Turkish", "Turk"],
  tt: ["Trinidadian"],
  tw: ["Taiwanese"],
  tz: ["Tanzanian"],
  ua: ["Ukrainian"],
  ug: ["Ugandan"],
  us: ["American"],
  uy: ["Uruguayan"],
  uz: ["Uzbek"],
  ve: ["Venezuelan"],
  vn: ["Vietnamese"],
  ws: ["Samoan"],
  xk: ["Kosovar"],
  ye: ["Yemeni"],
  za: ["South African"],
  zm: ["Zambian"],
  zw: ["Zimbabwean"],
};

/** Names that are also persons, other places or ordinary words: see `countries.ts` for what tells them apart. */
export const riskyEnglish: ReadonlySet<string> = new Set([
  "Turkey",
  "Jordan",
  "Georgia",
  "Georgian",
  "Chad",
  "Guinea",
  "Jersey",
  "Guernsey",
  "Israel",
  "Holland",
  "Ireland",
  "Cuba",
  "Grenada",
  "Dominica",
  "Malta",
  "Cyprus",
  "Panama",
  "Polish",
  "Pole",
  "Poles",
  "Finn",
  "Finns",
  "Dane",
  "Turk",
  "Lao",
  "Kiwi",
  "Kiwis",
  "GB",
  "ROK",
  "DRC",
  "PNG",
  "KSA",
  "NZ",
  "PRC",
  "Sino",
  "Emirates",
  "Vatican",
  "Trinidad",
  "Niger",
  "Mali",
  "Benin",
  "Togo",
  "Monaco",
  "India",
  "Kenya",
  "Brit",
  "Brits",
  "Swede",
  "Macedonia",
  "Samoa",
  "Montserrat",
  "Bermuda",
  "Martinique",
  "Reunion",
  "Guadeloupe",
  "San Marino",
  "Saint Martin",
  "St. Martin",
  "Saint Helena",
  "St. Helena",
  "Christmas Island",
  "Congo",
  "Palestine",
  "Luxembourg",
]);

/**
 * Words that hold a country's name and name none: other places, animals, food, firms, teams. Longest match lets them
 * win without further rules.
 */
export const englishStops: readonly string[] = [
  // Other places.
  ...list(`
    New Mexico | New Mexican | New England | New South Wales | New Britain | New Ireland | New Guinea
    New Jersey | Jersey City | Jersey Shore | Northern Ireland | Northern Irish | South Georgia | West Georgia
    Georgia Tech | Georgia State | University of Georgia | Georgia Southern | state of Georgia
    Atlanta, Georgia | Savannah, Georgia | Augusta, Georgia | Georgia Institute of Technology | Georgia Power
    Georgia Bulldogs | Indiana | Lebanon, Pennsylvania | Cuba, New York | Paris, Texas | Peru, Indiana
    Latin America | Latin American | Latin Americans | South America | South American | South Americans
    North America | North American | North Americans | Central America | Central American | Central Americans
    Native American | Native Americans | American Indian | American Indians | African American
    African Americans | African-American | African-Americans | Asian American | Asian Americans | Asian-American
    Asian-Americans | Indian Ocean | Indian Wells | Indian summer | West Indies | West Indian | West Indians
    British Columbia | British Columbian | English Channel | Gulf of Mexico | South China Sea | East China Sea
    Sea of Japan | China Sea | Persian Gulf | Gulf of Guinea | Gulf of Oman | Gulf of Thailand | Indochina
    Little Italy | Little India | Chinatown | Philippine Sea | Norwegian Sea | Mexico City | Panama City
    Guatemala City | Kuwait City | Panama Canal | Panama Papers | Panama hat | Vatican City | Cape Town
    Jordan River | River Jordan | Jordan Valley | Turkey Point | Turkey Creek | Lake Chad | Niger Delta
    Niger River | River Niger | Suez | French Quarter | French Riviera | French Guiana | French Polynesia
    Swiss Alps | Korea Strait | Taiwan Strait | Taiwan Straits | Strait of Malacca
  `),
  // Food, animals, things.
  ...list(`
    guinea pig | guinea pigs | guinea fowl | turkey breast | roast turkey | cold turkey | wild turkey
    turkey sandwich | turkey burger | turkey trot | Turkey Day | Thanksgiving turkey | french fries
    french toast | french press | french kiss | french bulldog | french horn | French Open | swiss cheese
    swiss army | swiss roll | swiss chard | swiss army knife | danish pastry | danish pastries | german shepherd
    german shepherds | german measles | german chocolate cake | dutch oven | dutch courage | going dutch
    double dutch | greek yogurt | greek yoghurt | greek salad | greek mythology | greek tragedy | irish coffee
    irish setter | irish cream | irish stew | russian roulette | russian doll | mexican wave | mexican standoff
    chinese whispers | chinese checkers | chinese new year | canadian bacon | turkish delight | turkish bath
    turkish baths | turkish coffee | spanish flu | spanish omelette | brazil nut | brazil nuts | brazilian wax
    cuban sandwich | cuban heel | bone china | fine china | china cabinet | china shop | english breakfast
    english muffin | english muffins | english literature | italian dressing | portuguese man o' war
    siamese twins | siamese cat | persian cat | afghan hound | panama jack | jersey shirt | jersey number
    jersey cow | bermuda shorts | bermuda triangle | bermuda grass | american pie | american football
    american cheese | american bulldog | american staffordshire
  `),
  // Firms, teams, organisations, works.
  ...list(`
    American Airlines | American Express | Bank of America | BofA | American Idol | American Dream
    American Psycho | American Beauty | American Eagle | Captain America | Miss America | Good Morning America
    America's Cup | Copa America | America's Got Talent | Make America Great Again | America First
    Bank of China | China Mobile | China Daily | Air China | China Airlines | China Eastern | China Southern
    Air India | Air France | Air Canada | British Airways | British Petroleum | British Gas | British Council
    British Library | British Museum | Japan Airlines | Japan Times | Korea Times | Korea Herald | Korean Air
    Singapore Airlines | Turkish Airlines | Thai Airways | Qatar Airways | Deutsche Bank | Korea University
    Times of India | Hindustan Times | Economic Times | Bank of England | Bank of Japan | Bank of Korea
    Bank of Canada | Church of England | Team USA | USA Today | US Open | U.S. Open | US Steel | U.S. Steel
    US Airways | US Bank | U.S. Bank | U.S. News & World Report | US News | U.S. News | British Open
    Australian Open | Italian Open | Russia Today | France 24 | Air Jordan | Air Jordans | Michael Jordan
    Jordan Peele | Jordan Peterson | Jordan Spieth | Jordan Henderson | Jordan Pickford | DeAndre Jordan
    Chad Smith | Chad Wolf | hanging chad | hanging chads | Georgia O'Keeffe | Kathy Ireland | Tom Holland
    Dominic Holland | Paris Hilton | Israel Adesanya | Polish remover | nail polish | shoe polish | kiwi fruit
    Finn Wolfhard | Cyprus Hill | Cypress | Chile pepper | chile peppers | chile con carne | Jamaica Inn
    Jamaica Plain | Jamaica, Queens | India ink | India Arie | Indian Express | Indian Wells
    Indian Premier League | Spanish Fort | Spanish Steps | Russian Hill | German Village | Lebanon County
    Holland Tunnel | Holland Park | Holland & Knight | Dutch Harbor | Cuba Gooding | Oman Air
  `),
  // Money: a currency does not mention the country.
  ..."US|U.S.|American|Canadian|Australian|Singapore|Singaporean|Hong Kong|Taiwan|New Taiwan|Taiwanese|New Zealand"
    .split("|")
    .flatMap((name) => [`${name} dollar`, `${name} dollars`]),
  ...list(`
    US$ | HK$ | NT$ | S$ | A$ | C$ | NZ$ | USD | Korean won | South Korean won | Japanese yen | Chinese yuan
    Chinese renminbi | Swiss franc | Swiss francs | British pound | British pounds | UK pound | UK pounds
    Indian rupee | Indian rupees | Danish krone | Danish kroner | Swedish krona | Swedish kronor
    Norwegian krone | Norwegian kroner | Mexican peso | Mexican pesos | Philippine peso | Philippine pesos
    Russian rouble | Russian roubles | Russian ruble | Russian rubles | Turkish lira | Brazilian real
    Thai baht | Malaysian ringgit | Indonesian rupiah | UAE dirham | UAE dirhams | Emirati dirham | Saudi riyal
    Saudi riyals | South African rand | Polish zloty | Israeli shekel | Israeli shekels
  `),
  // Cards and visas that are none.
  ...list(`
    Visa card | Visa cards | Visa Inc | Visa Inc. | Visa Europe | Visa debit | Visa credit | Visa and Mastercard
    Mastercard and Visa | Visa or Mastercard | Visa, Mastercard | Amex gold card | American Express Gold Card
    gold card credit | blue card rule | blue card system | green card lottery scam | Oyster card
  `),
];
