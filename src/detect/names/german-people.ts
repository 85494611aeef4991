/** German words for the people of every country; `german-forms.ts` gives them their endings. */
import { type Words, words } from "./german-adjectives";

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
  cf Zentralafrikaner
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
  fo Färinger
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
