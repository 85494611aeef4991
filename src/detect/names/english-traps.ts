/** English names of countries that often mean something else, and phrases that hold a name without meaning the country. */
import { list } from "./list";

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
