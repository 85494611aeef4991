/**
 * The gate's test: could this page be about the migration of skilled people, students or founders? It runs on every page
 * that is opened, so it is small, imports nothing, and looks at the raw text as `textContent` gives it. It lets too much
 * through rather than too little: detection reads what passes with care.
 */

/**
 * Programmes by names that little else has. Starts are spelled out and ends left open where that saves alternatives; a
 * hyphen may be any dash. What is an ordinary word too (green card, OPT, K visa) is left to the words below.
 */
const programmes =
  /\bH[-‐‑–]?1[-‐‑–]?B|Ｈ[－-]１Ｂ|\bEB[-‐‑–]?[1-5]\b|\bO[-‐‑–]1[AB]? vis|EU Blue Card|Blaue Karte EU|[Cc]arte bleue europ|[Tt]arjeta [Aa]zul|[Ee]xpress [Ee]ntry|Entrée express|Chancenkarte|[Oo]pportunity [Cc]ard|Global Talent|[Ss]killed [Ww]orker vis|High Potential Individual|Innovator Founder|K[-‐‑– ][Tt]ech [Pp]ass|K[-‐‑–]STAR|[Tt]op[- ][Tt]ier [Vv]is|\bK[- ][Vv]is(?:a|um)|J[-‐‑–](?:SKIP|Skip|Find)|ONE Pass|Tech\.Pass|Employment Pass|Top Talent Pass|Gold Card (?:vis|program|holder)|Golden Visa|Employment Gold Card|[Tt]alent [Pp]assport|[Pp]asseport [Tt]alent|[Ss]kills in [Dd]emand|Critical Skills|EntrePass|K(?:字|签|簽|ビザ)|K[- ]?비자|[蓝藍]卡|机会卡|機會卡|高才通|[优優]才[计計]|[专專]才[计計]|技[术術]通行|科技通行|全球人才[签簽]|[高顶頂]端?[级級]?[专人專]才[准签簽]|就[业業]金卡|快速通道|테크 ?패스|톱티어|블루 ?카드|골드카드|고도전문직|高度専門職|高度人材|特定技能|ブルーカード|[Dd]igital[en]{0,2} [Nn]omad|[Nn]omades? numérique|[Nn]ómadas? digital|[数數][位字码碼][游遊]牧|디지털 ?노마드|デジタル・?ノマド/g;

/** Movement and its papers. `Visa` with a capital is a credit card more often than not, unless a word goes with it. */
const papers =
  /\bvisas?\b|\b(?:[Ww]ork|[Ss]tudent|[Tt]alent|Entry) Visas?\b|V(?:ISAS|isas)\b|[Ii]mmigra(?:tion|nt|do)|[Ww]ork [Pp]ermit|[Rr]esiden(?:ce|cy) [Pp]ermit|[Pp]ermanent [Rr]esiden|[Gg]reen [Cc]ards?|USCIS|[Bb]rain [Dd]rain|Visum|Visa(?:bestimm|pflicht|vergabe|gebühr)|wander(?:ung|er)|Aufenthalts|Niederlassungserl|Arbeitserlaub|titres? de séjour|carte de séjour|permis de travail|fuite des cerveaux|visados?|inmigra|permiso de (?:trabajo|residencia)|fuga de cerebros|签证|簽證|移民|[绿綠]卡|居留|永居|工[签簽]|准[证證]|人才(?:引进|引進|回流|流失)|(?<!소)비자|이민|영주권|체류자격|체류 자격|두뇌 ?유출|ビザ|査証|在留|永住|頭脳流出/g;

/** Those whom the articles are about. */
const people =
  /\b(?:highly |high-)?[Ss]killed\b|\b[Tt]alents?\b|\b[Ee]ngineers?\b|\b[Rr]esearchers?\b|\b[Ss]cientists?\b|\b[Gg]raduates?\b|(?:[Ii]nternational|[Ff]oreign) students|\b[Ff]ounders?\b|[Ee]ntrepreneurs?\b|\b[Ss]tart-?ups?\b|[Tt]ech workers|\bSTEM\b|Fachkr[aä]|Hochqualif|Ingenieur|Forscher|Studierende|Gründer|qualifiés|chercheurs|ingénieurs|étudiants|cualificad|investigadores|ingenieros|estudiantes|emprended|人才|人材|工程[师師]|科[学學]家|科研|留[学學]生|[毕畢][业業]生|[创創][业業]|起業|技術者|研究者|研究員|인재|전문인력|전문직|과학자|유학생|연구자|엔지니어|창업|스타트업|숙련|기능인력|기술인력|간호|박사|看護|護[士理]|护[士理]|博士|医[生师師]|醫[生師]|\b[Nn]urses?\b|\b[Dd]octors\b|[Dd]evelopers?\b|Postdoc|Softwareentw|Pflegekr|Absolvent|Gründ|médecins|infirmièr|docteurs|diplômés|enfermer|médicos|titulados|posgrado|doctores/g;

/** Movement without its papers: words that trade, travel and sport have too, so that more of them are asked for. */
const movement =
  /\babroad\b|\b[Oo]verseas\b|\b[Ff]oreign (?:students|workers|nurses|doctors|engineers|researchers|graduates|staff|recruit)|[Rr]elocat|[Ee]xpatri|[Rr]eturnee|[Dd]iaspora|[Ee]migra|employment permit|right to (?:work|live)|(?:im|ins|aus dem) Ausland|[Aa]b(?:ge)?wander|[Aa]usländische[nrs]? (?:Fach|Stud|Abs|Zeug)|Drittstaat|[Rr]ückkehr|heimgekehr|(?:à|de) l['’]étranger|hors d['’]Europe|(?:étudiants|chercheurs|travailleurs|entrepreneurs|talents) étrangers|s['’]install(?:er?|ent) (?:en|au)|chemin inverse|attirer et retenir|(?:en el|al|del) extranjero|(?:profesionales|estudiantes|talento|trabajadores|emprendedores) (?:extranjer|internacional)|[Rr]etornad|se muda|mudanza|homologación|海外|[国國]外|回[国國]|[归歸][国國]|留才|外籍|外[国國](?:学生|學生|[毕畢][业業]生|人)|帰国|赴任|転籍|해외|국외|외국인|데려오|귀국|정착금/g;

/**
 * Fragments that nearly every such page has. Measured on a million signs, the two together take one to five milliseconds, the lists
 * above seven to seventeen each; one expression for both would lose V8's fast path over texts that are not plain Latin-1.
 */
const latinHint =
  /visa|migra|isado|Visum|wande|-1B|abroad|overseas|oreign s|patria|elocat|Ausland|ausländ|étrang|extranjer|alent|-S[Kk]|karte/;
const wideHint =
  /签证|簽證|移民|[绿綠]卡|居留|[^소]비자|이민자|이민정책|영주권|ビザ|在留|人才|人材|海外|[国國]外|外籍|外[国國]|인재|해외|외국인|유학생|취업/;

/** How much is read closely, from a little before a hint on: more than an article, so that a long page costs no more. */
const before = 5_000;
const closely = 80_000;
/** How many hints are followed up: the first may stand in a script or a menu, far in front of the article. */
const attempts = 3;

/** Two of each: one may stand in a menu or in a column beside the article. */
const enough = 2;

/** Whether a page with this text is worth reading closely. Takes a few milliseconds for a million signs. */
export function looksRelevant(text: string): boolean {
  let rest = text;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const hints = [rest.search(latinHint), rest.search(wideHint)].filter((index) => index >= 0);
    if (hints.length === 0) return false;
    const from = Math.max(0, Math.min(...hints) - before);
    const part = rest.slice(from, from + closely);
    if (count(part, programmes, 1) > 0) return true;
    if (count(part, people, enough) === enough && count(part, papers, enough) + count(part, movement, enough) >= enough)
      return true;
    rest = rest.slice(from + closely);
  }
  return false;
}

/** How often one of the words occurs, counted up to `most`. */
function count(text: string, words: RegExp, most: number): number {
  words.lastIndex = 0;
  let found = 0;
  while (found < most && words.test(text)) found++;
  return found;
}
