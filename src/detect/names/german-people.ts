/** German adjectives and people of every country. `german-forms.ts` gives them their endings. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

type Words = { readonly [code: CountryCode]: readonly string[] };

const words = (text: string): Words =>
  Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line): [string, readonly string[]] => [line.trim().slice(0, 2), list(line.trim().slice(3))]),
  );

/** Stems of adjectives, in small letters as German writes them. */
export const germanAdjectives: Words = words(`
  ad andorranisch
  ae emiratisch
  af afghanisch
  ag antiguanisch
  al albanisch
  am armenisch
  ao angolanisch
  ar argentinisch
  at österreichisch | oesterreichisch
  au australisch
  aw arubanisch
  az aserbaidschanisch | aserisch
  ba bosnisch | bosnisch-herzegowinisch
  bb barbadisch
  bd bangladeschisch | bangladesisch
  be belgisch
  bf burkinisch
  bg bulgarisch
  bh bahrainisch
  bi burundisch
  bj beninisch
  bm bermudisch
  bn bruneiisch
  bo bolivianisch
  br brasilianisch
  bs bahamaisch
  bt bhutanisch
  bw botsuanisch | botswanisch
  by belarussisch | belarusisch | weißrussisch | weissrussisch
  bz belizisch
  ca kanadisch
  cd kongolesisch
  ch schweizerisch
  ci ivorisch
  cl chilenisch
  cm kamerunisch
  cn chinesisch | volkschinesisch
  co kolumbianisch
  cr costa-ricanisch | costaricanisch
  cu kubanisch
  cv kapverdisch
  cy zyprisch | zypriotisch
  cz tschechisch
  de deutsch
  dj dschibutisch
  dk dänisch
  dm dominicanisch
  do dominikanisch
  dz algerisch
  ec ecuadorianisch | ekuadorianisch
  ee estnisch
  eg ägyptisch | aegyptisch
  er eritreisch
  es spanisch
  et äthiopisch
  fi finnisch
  fj fidschianisch
  fm mikronesisch
  fo färöisch
  fr französisch
  ga gabunisch
  gb britisch | englisch
  gd grenadisch
  ge georgisch
  gh ghanaisch
  gl grönländisch
  gm gambisch
  gn guineisch
  gq äquatorialguineisch
  gr griechisch
  gt guatemaltekisch
  gy guyanisch
  hn honduranisch
  hr kroatisch
  ht haitianisch
  hu ungarisch
  id indonesisch
  ie irisch
  il israelisch
  in indisch
  iq irakisch
  ir iranisch
  is isländisch
  it italienisch
  jm jamaikanisch
  jo jordanisch
  jp japanisch
  ke kenianisch
  kg kirgisisch
  kh kambodschanisch
  km komorisch
  kp nordkoreanisch
  kr südkoreanisch | koreanisch
  kw kuwaitisch
  kz kasachisch
  la laotisch
  lb libanesisch
  li liechtensteinisch
  lk sri-lankisch | srilankisch
  lr liberianisch
  ls lesothisch
  lt litauisch
  lu luxemburgisch
  lv lettisch
  ly libysch
  ma marokkanisch
  mc monegassisch
  md moldauisch | moldawisch
  me montenegrinisch
  mg madagassisch
  mh marshallisch
  mk nordmazedonisch | mazedonisch
  ml malisch
  mm myanmarisch | birmanisch | burmesisch
  mn mongolisch
  mr mauretanisch
  mt maltesisch
  mu mauritisch
  mv maledivisch
  mw malawisch
  mx mexikanisch
  my malaysisch
  mz mosambikanisch
  na namibisch
  ne nigrisch
  ng nigerianisch
  ni nicaraguanisch
  nl niederländisch | holländisch
  no norwegisch
  np nepalesisch
  nr nauruisch
  nz neuseeländisch
  om omanisch
  pa panamaisch
  pe peruanisch
  pg papua-neuguineisch
  ph philippinisch
  pk pakistanisch
  pl polnisch
  pr puerto-ricanisch | puertoricanisch
  ps palästinensisch
  pt portugiesisch
  pw palauisch
  py paraguayisch
  qa katarisch
  ro rumänisch
  rs serbisch
  ru russisch
  rw ruandisch
  sa saudi-arabisch | saudiarabisch | saudisch
  sc seychellisch
  sd sudanesisch
  se schwedisch
  sg singapurisch
  si slowenisch
  sk slowakisch
  sl sierra-leonisch | sierraleonisch
  sm san-marinesisch | sanmarinesisch
  sn senegalesisch
  so somalisch
  sr surinamisch
  ss südsudanesisch
  sv salvadorianisch
  sy syrisch
  sz eswatinisch | swasiländisch
  td tschadisch
  tg togoisch | togolesisch
  th thailändisch
  tj tadschikisch
  tl osttimoresisch | timoresisch
  tm turkmenisch
  tn tunesisch
  to tongaisch
  tr türkisch
  tt trinidadisch
  tv tuvaluisch
  tw taiwanisch | taiwanesisch
  tz tansanisch
  ua ukrainisch
  ug ugandisch
  us amerikanisch | US-amerikanisch
  uy uruguayisch
  uz usbekisch
  va vatikanisch
  ve venezolanisch
  vn vietnamesisch
  vu vanuatuisch
  ws samoanisch
  xk kosovarisch
  ye jemenitisch
  za südafrikanisch
  zm sambisch
  zw simbabwisch
`);

/** People; those in -er are adjectives of their country as well. A changed vowel makes the woman a word of her own. */
export const germanPeople: Words = words(`
  ad Andorraner
  ae Emirati
  af Afghane
  al Albaner
  am Armenier
  ao Angolaner
  ar Argentinier
  at Österreicher | Oesterreicher
  au Australier
  az Aserbaidschaner
  ba Bosnier
  bb Barbadier
  bd Bangladescher | Bangladeschi | Bangladeshi
  be Belgier
  bf Burkiner | Burkinabe
  bg Bulgare
  bh Bahrainer
  bi Burundier
  bj Beniner
  bn Bruneier
  bo Bolivianer
  br Brasilianer
  bs Bahamaer
  bt Bhutaner
  bw Botsuaner | Botswaner
  by Belarusse | Weißrusse | Weissrusse
  bz Belizer
  ca Kanadier
  cd Kongolese
  ch Schweizer
  ci Ivorer
  cl Chilene
  cm Kameruner
  cn Chinese
  co Kolumbianer | Kolumbier
  cr Costa-Ricaner | Costa Ricaner | Costaricaner
  cu Kubaner
  cv Kapverdier
  cy Zyprer | Zypriot | Zypriote
  cz Tscheche
  dj Dschibutier
  dk Däne
  do Dominikaner
  dz Algerier
  ec Ecuadorianer | Ekuadorianer
  ee Este | Estländer
  eg Ägypter | Aegypter
  er Eritreer
  es Spanier
  et Äthiopier
  fi Finne
  fj Fidschianer
  fr Franzose | Französin | Französ:innen | Französ*innen | Französ_innen | FranzösInnen | Französ/innen
  ga Gabuner
  gb Brite | Engländer
  ge Georgier
  gh Ghanaer | Ghanese
  gl Grönländer
  gm Gambier
  gn Guineer
  gr Grieche
  gt Guatemalteke
  gy Guyaner
  hk Hongkonger | Hongkong-Chinese | Hongkongchinese
  hn Honduraner
  hr Kroate
  ht Haitianer
  hu Ungar
  id Indonesier
  ie Ire
  il Israeli | Israelin
  in Inder
  iq Iraker
  ir Iraner
  is Isländer
  it Italiener
  jm Jamaikaner
  jo Jordanier
  jp Japaner
  ke Kenianer | Kenyaner
  kg Kirgise
  kh Kambodschaner
  km Komorer
  kp Nordkoreaner
  kr Südkoreaner | Koreaner
  kw Kuwaiter | Kuwaiti
  kz Kasache
  la Laote
  lb Libanese
  li Liechtensteiner
  lk Sri-Lanker | Sri Lanker | Srilanker
  lr Liberianer
  lt Litauer
  lu Luxemburger
  lv Lette
  ly Libyer
  ma Marokkaner
  mc Monegasse
  md Moldauer | Moldawier
  me Montenegriner
  mg Madagasse
  mk Nordmazedonier | Mazedonier
  ml Malier
  mm Birmane | Burmese | Myanmare
  mn Mongole
  mo Macauer
  mr Mauretanier
  mt Malteser
  mu Mauritier
  mv Malediver
  mw Malawier
  mx Mexikaner
  my Malaysier
  mz Mosambikaner
  na Namibier
  ne Nigrer
  ng Nigerianer
  ni Nicaraguaner
  nl Niederländer | Holländer
  no Norweger
  np Nepalese | Nepaler
  nz Neuseeländer
  om Omaner | Omani
  pa Panamaer
  pe Peruaner
  ph Philippiner | Filipino | Filipina
  pk Pakistaner | Pakistani
  pl Pole
  pr Puerto-Ricaner | Puerto Ricaner | Puertoricaner
  ps Palästinenser
  pt Portugiese
  py Paraguayer
  qa Katarer | Katari
  ro Rumäne
  rs Serbe
  ru Russe
  rw Ruander
  sa Saudi | Saudi-Araber | Saudiaraber
  sd Sudanese
  se Schwede
  sg Singapurer
  si Slowene
  sk Slowake
  sl Sierra-Leoner
  sn Senegalese
  so Somalier
  sr Surinamer
  ss Südsudanese
  sv Salvadorianer
  sy Syrer
  td Tschader
  tg Togoer | Togolese
  th Thailänder | Thai
  tj Tadschike
  tl Osttimorese
  tm Turkmene
  tn Tunesier
  to Tongaer
  tr Türke
  tt Trinidader
  tw Taiwaner | Taiwanese
  tz Tansanier
  ua Ukrainer
  ug Ugander
  us Amerikaner | US-Amerikaner
  uy Uruguayer
  uz Usbeke
  ve Venezolaner
  vn Vietnamese
  ws Samoaner
  xk Kosovare | Kosovo-Albaner | Kosovoalbaner
  ye Jemenit
  za Südafrikaner
  zm Sambier
  zw Simbabwer
`);
