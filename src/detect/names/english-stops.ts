/** English phrases that hold a country's name without meaning the country. */
import { englishCompounds } from "./english-compounds";
import { englishMoney } from "./english-money";
import { englishWorks } from "./english-works";
import { list } from "./list";

/**
 * Words that hold a country's name and name none: other places, animals, food, firms, teams. Longest match lets them
 * win without further rules.
 */
export const englishStops: readonly string[] = [
  ...englishMoney,
  // Other places: regions, seas, cities, states, streets.
  ...list(`
    New Mexico | New Mexican | New Mexicans | New England | New Englander | New South Wales | New Britain | New Ireland
    New Guinea | New Holland | New Jersey | Jersey City | Jersey Shore | Northern Ireland | Northern Irish
    South Georgia | West Georgia | Indiana | Lebanon, Pennsylvania | Lebanon, Ohio | Lebanon, Tennessee
    Lebanon, New Hampshire | Cuba, New York | Cuba, Missouri | Paris, Texas | Peru, Indiana | Peru, Illinois | Poland, Ohio
    Norway, Maine | Mexico, Missouri | Mexico, Maine | Angola, Indiana | Holland, Michigan | Jordan, Minnesota
    Jordan, Utah | West Jordan | South Jordan | Baja California | Latin America | Latin American | Latin Americans
    South America | South American | South Americans | North America | North American | North Americans
    Central America | Central American | Central Americans | Meso-America | Mesoamerica | Native American
    Native Americans | American Indian | American Indians | African American | African Americans | African-American
    African-Americans | Asian American | Asian Americans | Asian-American | Asian-Americans | Indian Ocean | Indian Wells
    Indian summer | Indian River | Indian Creek | Indian Head | Indian Trail | West Indies | West Indian | West Indians
    East Indies | Dutch East Indies | British Columbia | British Columbian | British Columbians | English Channel
    Gulf of Mexico | Gulf of America | South China | South China Sea | East China Sea | China Sea | Sea of Japan
    Sea of Oman | Persian Gulf | Gulf of Guinea | Gulf of Oman | Gulf of Thailand | Gulf of Finland | Gulf of Panama
    Indochina | Little Italy | Little India | Little Havana | Chinatown | Chinatowns | Germantown | Koreatown | Japantown
    Philippine Sea | Norwegian Sea | Irish Sea | Greenland Sea | Solomon Sea | Timor Sea | Mozambique Channel
    Singapore Strait | Singapore Straits | Korea Strait | Taiwan Strait | Taiwan Straits | Strait of Malacca
    Mexico City | Panama City | Guatemala City | Kuwait City | Panama Canal | Panama Papers | Panama Beach
    Isthmus of Panama | Cape Town | Jordan River | River Jordan | Jordan Valley | Turkey Point | Turkey Creek
    Turkey Run | Lake Chad | Niger Delta | Niger River | River Niger | French Quarter | French Riviera
    French Lick | Luxembourg Gardens | Luxembourg Palace | Palais du Luxembourg | East Palestine | French Camp | Swiss Alps | Swiss Cottage | Australian Alps | China Lake | China Grove | China Beach
    Jamaica Bay | Jamaica Hospital | Jamaica Plain | Jamaica, Queens | Canada Water | Canada Place | Denmark Hill
    Denmark Street | Poland Street | Greek Street | Spanish Fort | Spanish Steps | Spanish Harlem
    Spanish Town | Spanish Main | Russian Hill | Russian River | German Village | Polish Hill
    Lebanon County | Holland Tunnel | Holland Park | Holland Road | Dutch Harbor | Dutch Flat | English Bay
    St Lucia campus | St Lucia, Queensland | St Lucia, Brisbane | Antigua Guatemala
    Antigua, Guatemala | Trinidad, Cuba | Trinidad, Colorado | Malta, Montana | Malta, New York
    Guernsey County | Guernsey, Wyoming | Cyprus Avenue
  `),
  // Georgia, the American state.
  ...list(`
    Georgia Tech | Georgia State | Georgia State University | University of Georgia | Georgia Southern | state of Georgia
    Atlanta, Georgia | Savannah, Georgia | Augusta, Georgia | Macon, Georgia | Athens, Georgia | Columbus, Georgia
    Marietta, Georgia | Ellabell, Georgia | Pooler, Georgia | Brunswick, Georgia | Folkston, Georgia | Dalton, Georgia
    Georgia Institute of Technology | Georgia Power | Georgia Bulldogs | Georgia Aquarium | Georgia Ports
    Georgia-Pacific | Georgia Senate | Georgia House | Georgia Dome | Georgia peach | Georgia peaches | Georgia Avenue
    Georgia Republican | Georgia Republicans | Georgia Democrat | Georgia Democrats | Georgia Gov | Georgia Gov.
    Georgia Rep | Georgia Rep. | Georgia Sen | Georgia Sen. | Georgia Governor | Northern District of Georgia
    Southern District of Georgia | Middle District of Georgia | southeast Georgia | south Georgia | north Georgia
    Georgia Meloni | Georgia Stanway | Georgia Toffolo | Georgia May Jagger
  `),
  // Food, animals, plants, things.
  ...list(`
    guinea pig | guinea pigs | guinea fowl | guinea hen | guinea worm | turkey breast | turkey bacon | turkey leg
    turkey legs | turkey meatballs | turkey sandwich | turkey burger | turkey burgers | turkey trot | turkey shoot
    turkey vulture | turkey farm | turkey baster | ground turkey | roast turkey | smoked turkey | cold turkey | wild turkey
    Turkey Day | Thanksgiving turkey | Christmas turkey | french fries | french fry | french toast | french press
    french kiss | french bulldog | french bulldogs | french horn | french bread | french onion soup | french dressing
    french bean | french beans | french window | french windows | french door | french doors | french braid
    french manicure | french leave | french polish | french cuff | french cuffs | french poodle | french maid
    swiss cheese | swiss army | swiss army knife | swiss roll | swiss rolls | swiss chard | swiss steak | swiss meringue
    swiss ball | danish pastry | danish pastries | cheese danish | great dane | great danes | german shepherd
    german shepherds | german shepherd dog | german measles | german chocolate cake | german cockroach
    german shorthaired pointer | dutch oven | dutch ovens | dutch courage | going dutch | go dutch | dutch baby
    dutch auction | dutch door | dutch treat | dutch uncle | dutch elm | double dutch | greek yogurt | greek yoghurt
    greek salad | greek mythology | greek tragedy | greek chorus | greek alphabet | greek letter | greek letters
    greek life | greek god | irish coffee | irish setter | irish cream | irish stew | irish wolfhound | irish terrier
    irish goodbye | irish exit | irish whiskey | irish breakfast | irish twins | russian roulette | russian doll
    russian dolls | russian dressing | russian blue | white russian | black russian | mexican wave | mexican standoff
    mexican jumping bean | mexican hat dance | chinese whispers | chinese checkers | chinese new year | chinese wall
    chinese walls | chinese lantern | chinese lanterns | chinese cabbage | chinese chequers | canada goose | canada geese
    canada dry | canadian bacon | canadian tuxedo | canadian club | turkish delight | turkish bath | turkish baths
    turkish coffee | turkish angora | turkish van | spanish flu | spanish omelette | spanish moss | spanish inquisition
    spanish fly | spanish mackerel | spanish guitar | brazil nut | brazil nuts | brazilian wax | brazilian blowout
    brazilian jiu-jitsu | brazilian jiu jitsu | cuban sandwich | cuban heel | cuban heels | cuba libre | cuba libres
    bone china | fine china | china cabinet | china shop | china plate | china plates | china cup | china cups | china doll
    china dolls | china clay | english breakfast | english muffin | english muffins | english literature
    italian dressing | italian seasoning | italian ice | italian greyhound | italian sausage | portuguese man o' war
    portuguese man-of-war | portuguese water dog | siamese twins | siamese cat | persian cat | afghan hound | afghan hounds
    afghan rug | maltese cross | maltese falcon | maltese terrier | panama hat | panama hats | panama jack
    panama disease | jersey shirt | jersey number | jersey cow | jersey cows | jersey barrier | jersey barriers
    jersey fabric | guernsey cow | guernsey cows | guernsey cattle | bermuda shorts | bermuda triangle | bermuda grass
    american pie | american football | american cheese | american bulldog | american staffordshire | american bison
    american robin | american shorthair | american gothic | american sign language | australian shepherd
    australian cattle dog | australian rules football | argentine tango | argentine ant | argentine ants | norway spruce
    norway maple | norway rat | norwegian wood | norwegian forest cat | egyptian cotton | egyptian mau | austrian pine
    japanese knotweed | japanese maple | japanese beetle | japanese beetles | japanese encephalitis | hong kong flu
    asian flu | hungarian goulash | hungarian wax | jordan almond | jordan almonds | israeli couscous
    israeli salad | lebanon bologna | moroccan oil | mongolian beef | mongolian barbecue | singapore sling
    singapore slings | singapore noodles | thai chi | thai boxing | polish sausage | polish remover | nail polish
    shoe polish | chile pepper | chile peppers | chile con carne | chile con queso | chile relleno | kiwi fruit | kiwi bird
    kiwi birds | nigerian prince | nigerian dwarf goat | india ink | indian ink | indian file | indian rope trick
    sudan grass | sudan dye | samoa cookies | chilean sea bass | peruvian lily | macedonia salad | manx cat | manx cats
    niger seed | niger seeds | congo red | burmese python | burmese pythons | burmese cat | cyprus tree
    dominican friar | dominican friars | dominican order | dominican priest | dominican nun
  `),
  // Airlines, banks, firms.
  ...list(`
    American Airlines | American Express | American Eagle | American International Group | American Banker
    American Apparel | American Girl | American Standard | American Tower | American Water | Bank of America | BofA
    Bank of China | Bank of England | Bank of Japan | Bank of Korea | Bank of Canada | Bank of Ireland | Bank of India
    Bank of Israel | Bank of Italy | Bank of Spain | Bank of France | Bank of Finland | Bank of Thailand | Bank of Russia
    Bank of Mexico | Bank of Taiwan | Bank of Cyprus | Bank of Ghana | Bank of New Zealand | Banco de Mexico
    Banco de España | Royal Bank of Canada | Reserve Bank of India | Reserve Bank of Australia
    Reserve Bank of New Zealand | State Bank of India | Commonwealth Bank of Australia | National Australia Bank
    Australia and New Zealand Banking Group | Industrial and Commercial Bank of China | Agricultural Bank of China
    China Construction Bank | China Merchants Bank | China Mobile | China Telecom | China Unicom | China Airlines
    China Eastern | China Southern | China Evergrande | China Resources | China Life | China Railway | Air China
    Air India | Air France | Air Canada | Air New Zealand | Air Jamaica | Air Malta | Air Tahiti | Royal Jordanian
    Royal Air Maroc | British Airways | British Petroleum | British Gas | British American Tobacco | British Steel
    British Telecom | Japan Airlines | Japan Tobacco | Korean Air | Korea Electric Power | Singapore Airlines
    Singapore Exchange | Singapore Press Holdings | Turkish Airlines | Thai Airways | Thai AirAsia | Malaysia Airlines
    Philippine Airlines | Vietnam Airlines | Kenya Airways | Ethiopian Airlines | Qatar Airways | Oman Air | Kuwait Airways
    Saudi Aramco | Saudi Arabian Airlines | Sri Lankan Airlines | SriLankan Airlines | Swiss International Air Lines
    Swiss Re | Swiss Life | Swiss Air | Austrian Airlines | Brussels Airlines | Norwegian Air | Norwegian Air Shuttle
    Norwegian Cruise Line | Icelandair | Iceland Foods | Iceland supermarket | Cyprus Airways | Cyprus Hill
    Hong Kong Airlines | Hong Kong Exchanges | Indian Oil | Indian Railways | Indian Hotels | Coal India
    Deutsche Bank | France Telecom | Orange France | Telecom Italia | Royal Dutch Shell | Royal Dutch | Dutch Bros
    US Steel | U.S. Steel | US Airways | US Bank | U.S. Bank | US Bancorp | U.S. Bancorp | US Foods
    Togo's | Jordan's Furniture | Jersey Mike's | Jersey Boys | Holland America | Holland & Knight
    Holland & Barrett | Emirates Airline | Emirates airline | Emirates NBD | Emirates Stadium | Emirates Group
    Emirates Palace | Emirates flight | Emirates SkyCargo | India Inc
  `),
  // Newspapers, broadcasters, agencies, universities, bodies whose name holds a country's.
  ...list(`
    China Daily | China Morning Post | South China Morning Post | China Central Television | Japan Times | Japan Today
    Korea Times | Korea Herald | Korea JoongAng Daily | Times of India | India Today | Indian Express | Press Trust of India
    United News of India | Hindustan Times | Economic Times | Times of Israel | Times of Malta | Irish Times
    Irish Independent | Irish Examiner | Malay Mail | Taiwan News | Taiwan Today | Focus Taiwan | Vietnam News | Viet Nam News
    Pakistan Today | New Zealand Herald | NZ Herald | Radio New Zealand | Radio Canada | Radio Free Asia
    Radio Free Europe | Voice of America | Australian Financial Review | Australian Broadcasting
    Australian Associated Press | Canadian Press | Canadian Broadcasting | British Broadcasting | USA Today | USA Network
    US News | U.S. News | U.S. News & World Report | Russia Today | France 24 | France Inter | Agence France-Presse
    France-Presse | Scientific American | American Prospect | American Conservative | Saudi Gazette | Emirates News Agency
    Kuwait Times | Oman Observer | Jordan Times | Philippine Star | Philippine Daily Inquirer | Hong Kong Free Press
    American University | National University of Singapore | Australian National University | University of Hong Kong
    Chinese University of Hong Kong | City University of Hong Kong | Hong Kong Polytechnic University | Hong Kong University
    Hong Kong University of Science and Technology | Indian Institute of Technology | Indian Institutes of Technology
    Indian Institute of Science | Indian Institute of Management | Indian School of Business | Korea University
    Korea Advanced Institute of Science and Technology | Technical University of Denmark | Church of England
    British Council | British Library | British Museum | British Academy | British Empire | British Chambers of Commerce
    Confederation of British Industry | Statistics Canada | Business Europe | Hyundai Motor America | Human Rights in China
    Global Talent Taskforce | Global Talent Task Force | Global Talent Fund | Global Talent Competitiveness Index
    Global Talent Summit | Qiming Venture | Qiming Venture Partners | Visa Cash App
  `),
  // Sport, works, slogans.
  ...list(`
    Team USA | Team GB | GB News | US Open | U.S. Open | British Open | Australian Open | French Open | Italian Open
    Japan Open | China Open | Canada Cup | America's Cup | Copa America | Club America | British Lions | Cleveland Indians
    Indian Premier League | New England Patriots | Jersey Devils | America's Got Talent | Britain's Got Talent
    American Idol | American Dream | American Psycho | American Beauty | Captain America | Miss America
    Good Morning America | Coming to America | Make America Great Again | America First | Jamaica Inn | Austria Vienna
    Austria Wien | London Irish | Notre Dame Fighting Irish | Fighting Irish | Air Jordan | Air Jordans | Brit Awards
    BRIT School | Young Turk | Young Turks | Mickey Finn | Huckleberry Finn | Lao Tzu
  `),
  // People.
  ...list(`
    Michael Jordan | Michael B. Jordan | Jordan Peele | Jordan Peterson | Jordan Spieth | Jordan Henderson
    Jordan Pickford | Jordan Bardella | DeAndre Jordan | Chad Smith | Chad Wolf | hanging chad | hanging chads
    Georgia O'Keeffe | Kathy Ireland | Ireland Baldwin | Tom Holland | Agnieszka Holland | Dominic Holland | Paris Hilton
    Israel Adesanya | Finn Wolfhard | India Arie | India.Arie | Cuba Gooding | America Ferrera | Jamaica Kincaid
    China Miéville | China Mieville | Melinda French Gates | French Gates | Dawn French | Tana French | Nicci French
    Marilyn French | Daniel Chester French | Lauren German | Dane DeHaan | Brit Hume | Dutch Schultz | Kenya Moore
    Kenya Barris | Israel Kamakawiwo'ole
  `),
  // Cards and visas that are none.
  ...list(`
    Visa card | Visa cards | Visa Inc | Visa Inc. | Visa Europe | Visa debit | Visa credit | Visa and Mastercard
    Mastercard and Visa | Visa or Mastercard | Visa, Mastercard | Visa, MasterCard | Amex gold card
    American Express Gold Card | American Express Platinum Card | Amex Platinum Card | gold card credit | blue card rule
    blue card system | green card lottery scam | Oyster card
  `),
];

/** The same, of words that keep their English names on English pages only. The article may be in or out. */
export const englishPhrases: readonly string[] = [...englishCompounds, ...englishWorks].map((text) =>
  text.replace(/^The (?=.* )/, ""),
);
