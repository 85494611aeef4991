/** Signs of countries that lean on a word in front or behind: 美方, 韩媒, 赴日, 在美. */

import { headlineVerbs, strongSigns, wordsBehind, wordsInFront } from "./han-signs";

/** Signs in front of which `中` is not "in the middle of": words that take an object, and points in time. */
export const openBefore =
  /[^\p{Script=Han}]$|^$|[在与與和对對向从從由同跟及就是为為使让讓将將把被令给給於于到着著了的自以前天周名位个個因受据據经經等进進化后後时時年月日今若如而但虽雖即且或又再亦仍均则則示达達指调調述动動展善护護响響待望称稱说說认認导導创創握合结結定持强]$/u;

interface Affixed {
  readonly signs: string;
  readonly before: string;
  readonly after: string;
}

const headlines: ReadonlySet<string> = new Set(headlineVerbs);

/** What a word leaned on may not go on with: 美方便, 日商业 is another word, 美企业 is not. */
const otherEndings: { readonly [ending: string]: RegExp } = {
  方: /^(?:才|[便式法案向针針略圆圓块塊程形位剂劑言格阵陣糖丈寸巾正舟舱艙可]|面)/u,
  媒: /^(?:[介妁婆]|合(?![称稱]))/u,
  将: /^[军軍士校官帅帥领領来來才]/u,
  將: /^[軍士校官帥領來才]/u,
  欲: /^[望念]/u,
  企: /^[图圖鹅鵝盼望及划劃]/u,
  籍: /^[贯貫]/u,
  资: /^[格源料讯訊助深历质本产金优]/u,
  資: /^[格源料訊助深歷質本產金優]/u,
  商: /^[务務业業品学學议議量讨討标標城场場店铺鋪圈]/u,
  股: /^[份东東权權]/u,
  军: /^[令衔训]/u,
  签: /^[名约署订字到收发下批售合注]/u,
  簽: /^[名約署訂字到收發下批售合註]/u,
  国: /^[家际内民庆防]/u,
};

/** What may follow a sign that a verb leans on, where the sign alone says too little: 赴新工作, 在意华人. */
const lifeAbroad =
  /^(?:[^\p{Script=Han}]|$|[工求][作职職]|留[学學]|就[业業读讀医醫]|[读讀]|[学學](?:[习習者生人]|[术術])|深造|[进進]修|生活|[打务務]工|定居|居[留住]|[华華](?:人|[侨僑裔商])|同胞|[侨僑]|[台臺]商|中[国國资資企方]|外[国國籍]|移民|投[资資]|[创創][业業]|合法|非法|[经經]商|科研|[访訪][问問学學]|停留|旅[游遊居]|出[席访訪差境生]|[参參][加会會]|上市|[设設][厂廠立]|建[厂廠]|[签簽][证證约約]|期[间間]|[发發]展|[机機]票|大使|使[馆館节節领領]|代表|[记記]者|[领領]事|[总總][领領]|[军軍]|部[队隊]|[经經][济濟贸貿]|[办辦]事|公使|行程|之行|[寻尋]|[谈談]判|[对對][话話]|合作|[关關]系|關係|[贸貿]易|政策|出口|[关關]税|[关關]稅|[制]裁|友好|[开開]放|[加]征|[承]|免[签簽]|企[业業]|高校|大[学學]|[执執]|[任]教|[连連])/u;
/** And behind signs that are hardly ever anything but a country: 在美失去经费, 在韩有三年. */
const moreAbroad =
  /^(?:照[护護顾顧料看]|失|被|遭|[独獨]|[购購]|[买買]|[养養]|[结結]婚|[产產]子|[养養]老|[陪伴就求看]|[领領][奖獎]|[开開][会會店]|上班|上市|[赚賺]|[应應]聘|[担擔]任|[执執]教|[执執][业業]|[实實][习習]|[学學]成|[获獲]|取得|拿|[谋謀]|逾期|[滞滯]|[过過][年境]|度假|旅|[进進][行军軍]|[参參]|[难難][民]|[护護]士|工程|博士|[职職]|高技|高端|[顶頂]尖|青年|科技|[艺藝]|[无無]|有|已|也|和|或|多年|十|[一二三四五六七八九两兩\d])/u;
/** Behind a visit, the time too. */
const aroundVisit = /^(?:[前后後时時]|[参參]|[访訪]|演|[考]|[探]|[陪]|[从從])/u;

/** Whether a sign with what it leans on stands for a country here. */
export function isAffix({ signs, before, after }: Affixed): boolean {
  const first = signs.charAt(0);
  if (wordsInFront[first] !== undefined) {
    // 日、德、英三国, or behind a pair.
    if (/^.[两兩][国國]$/u.test(signs)) return /[、和與与及]$/u.test(before);
    if (/^.[三四五六七八九十][国國地]$/u.test(signs))
      return /(?:[、和與与及]|[中美韩韓日英法德俄印加澳欧歐越泰]{2})$/u.test(before);
    // A headline's: nothing stands in front of it.
    if (headlines.has(signs.slice(1)) && !/(?:^|[^\p{Script=Han}\d])$/u.test(before)) return false;
    if (/^以[军軍]$/u.test(signs) && /^[为為民人队隊事官校]/u.test(after)) return false;
    if (/^[中加法新马馬以台巴]/u.test(signs) && !openBefore.test(before)) return false;
    return !otherEndings[signs.slice(1)]?.test(after);
  }
  const sign = signs.charAt(signs.length - 1);
  if (/^[在来來去入向与與和对對]/u.test(signs) && !strongInPlace(signs, before)) return false;
  if (/[美韩韓英日俄澳]$/u.test(signs) && moreAbroad.test(after)) return true;
  if (isWeakAfter(signs)) return lifeAbroad.test(after) || (/^[访訪赴抵返]/u.test(signs) && aroundVisit.test(after));
  return !isBeforeWord(sign, after) || lifeAbroad.test(after);
}

/** `在` and its like begin and end many words: 存在美, 未来美. */
function strongInPlace(signs: string, before: string): boolean {
  const words: { readonly [verb: string]: string } = {
    在: "存正现現所潜潛实實内內自外好",
    来: "未原近本从往将后向历",
    來: "未原近本從往將後向歷",
    去: "过過失",
    入: "收进進加",
    对: "面针针反核绝不",
    對: "面針反核絕不",
  };
  return !(words[signs.charAt(0)] ?? "").includes(before.charAt(before.length - 1) || "\n");
}

function isWeakAfter(signs: string): boolean {
  const sign = signs.charAt(signs.length - 1);
  return /^[在来來去入离離返回向与與]/u.test(signs) || !(strongSigns.has(sign) && sign !== "中");
}

/** Whether the sign behind makes a word with this one. */
export function isBeforeWord(sign: string, after: string): boolean {
  const next = after.charAt(0);
  return next !== "" && (wordsBehind[sign] ?? "").includes(next);
}
