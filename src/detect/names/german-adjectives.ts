/** German adjectives of every country; `german-forms.ts` gives them their endings. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

export type Words = { readonly [code: CountryCode]: readonly string[] };

/** A country's code and its words on each line. */
export const words = (text: string): Words =>
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
