/**
 * Seams: where the end of one word and the beginning of the next spell a country, as in 参加|拿大奖 and 书法|国展. All signs
 * are given in both ways of writing.
 */

import { groupBy } from "./group-by";

/** What stands around a name: the signs in front of it, at most four, and behind it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

interface Seam {
  /** Ends of words that the first sign of the name completes. */
  readonly before?: RegExp;
  /** What words that begin with its last sign go on with. */
  readonly after?: RegExp;
  /** What tells it only together. */
  readonly both?: readonly [before: RegExp, after: RegExp];
}

/** 参加, 更加, but not 加 as a verb of its own. */
const added = /[参參增追添更附施叠疊愈倍累递遞]$/u;

const bus = /[小大中双雙层層嘴尾下哑啞泥盐鹽]$/u;
const southOf = /[东東西台臺湖海云雲河越济濟江岭嶺指赣贛闽閩苏蘇皖冀鲁魯]$/u;
const northOf = /[东東西台臺湖河新华華竹]$/u;
const koreanStyle = /^[国國式服流系星妆妝餐料剧劇团團]/u;
const righteous = /[正主信忠道讲講]$/u;
const dealing = /[生满滿故]$/u;
const blessed = /[祥人]$/u;
const terrace = /[露阳陽舞讲講月柜櫃平站炮砲灯燈窗看]$/u;
const shore = /^[景岸畔边邊仔区區]/u;
const addedOutside = /(?:[追添增参參附]|(?<![另此海国國境除例意])外)$/u;
const printed = /[打列影复複]$/u;

/** Behind the village in Yunnan whose tea is called after it. */
const tea = /^(?:[古老五]?[树樹寨]|古[树樹]|普洱|[春秋生熟]?茶)/u;

/** By names, in both ways of writing. */
const listed: readonly (readonly [names: string, seam: Seam])[] = [
  [
    "意大利",
    {
      both: [
        /[生满滿同愿願注故有得特创創民心诚誠主随隨任介示决決惬愜执執]$/u,
        /^(?:[润潤](?!滑)|好|空|息|率(?![先领領队隊众眾军軍])|益|器|落)/u,
      ],
    },
  ],
  ["加拿大", { before: added }],
  ["加纳 加納", { before: added, after: /^(?:米|粹|新|入|税|稅|什)/u }],
  ["加蓬", { before: added, after: /^[勃松鬆乱亂莱萊头頭户戶]/u }],
  ["新加坡", { before: /[重翻]$/u, both: [/更$/u, /^[道度固]/u] }],
  [
    "以色列",
    {
      after:
        /^(?:出(?![兵口台臺现現手动動资資席生任局战戰土发發线線访訪面于於租入境击擊产產版售演赛賽使游遊让讓示卖賣场場色])|[举舉]|[为為](?:第[一二三]|重点|重點)|入[^境侵主选選围圍门門])/u,
    },
  ],
  [
    "印度",
    {
      before: /[复復複脚腳烙]$/u,
      after: /^(?:[过過][一了整]|日如|假村)/u,
      both: [/[打手水影刻彩封钢鋼拓掌足指]$/u, /^[假量数數过過日]/u],
    },
  ],
  ["印尼", { both: [/[打脚腳手水影刻彩复復]$/u, /^[龙龍姑克布]/u] }],
  ["赞比亚 贊比亞", { before: /[点點称稱夸誇盛礼禮]$/u }],
  ["贝宁 貝寧", { before: /[宝寶拷干乾扇]$/u, after: /^[静靜愿願可波夏死肯]/u }],
  ["埃及", { before: /[尘塵]$/u }],
  [
    "葡萄牙",
    {
      after: /^[齿齒龈齦根膏刷科医醫疼痛]/u,
      both: [/[吃啃嚼咬]$/u, /^[都也就全]?[酸疼软軟倒掉]/u],
    },
  ],
  // A village of tea in Yunnan bears the name too.
  [
    "冰岛 冰島",
    {
      before: /[结結坚堅浮破溜滑]$/u,
      after: /^(?:[屿嶼礁]|老寨|五寨|古[树樹]|普洱|[纯純]料|[生熟]?茶)/u,
    },
  ],
  // So does a town in Sichuan, where the Red Army met.
  [
    "巴西",
    {
      after: /^(?:[会會][议議](?:[会會]址|[旧舊]址|[纪紀]念)|[乡鄉镇鎮河村])/u,
      both: [/[大中小尾下嘴泥]$/u, /^(?:[行进進去往向移下安湖站客宁寧]|北(?!部))/u],
    },
  ],
  ["秘鲁 秘魯", { before: /[神隐隱奥奧便诡詭揭探文]$/u }],
  [
    "利比亚 利比亞",
    {
      before: /[福权權顺順盈红紅暴毛专專锐銳吉]$/u,
      both: [/(?:^|[^战戰击擊完险險惨慘轻輕全])[胜勝]$|[便流有水净淨薄厚得获獲]$/u, /^[军軍季赛賽冠洲]/u],
    },
  ],
  ["利比里亚 賴比瑞亞", { before: /[胜勝福权權顺順盈锐銳]$/u }],
  ["瑙鲁 瑙魯", { before: /[玛瑪]$/u }],
  ["丹麦 丹麥", { before: /[牡契炼煉仙灵靈]$/u }],
  ["荷兰 荷蘭", { before: /[薄负負电電载載]$/u }],
  ["波兰 波蘭", { both: [/[风風微宁寧电電光声聲水]$/u, /^[州溪花亭德]/u] }],
  ["捷克", { after: /^[服制敌敵扣己]/u }],
  ["智利", { both: [/[理机機明神睿民心才]$/u, /^[用益害于於率]/u] }],
  ["瑞士", { both: [/[华華祥辉輝奇]$/u, /^[兵卒林]/u] }],
  [
    "朝鲜 朝鮮",
    {
      both: [
        /[明王清唐宋元上今历歷隋汉漢晋晉辽遼金周秦商各]$/u,
        /^(?:[血花明活亮肉红紅艳豔嫩美见見少为為]|有(?![关關核导導]))/u,
      ],
    },
  ],
  ["伊朗", { after: /^[读讀诵誦声聲]/u }],
  ["蒙古", { both: [/[启啟承]$/u, /^[典代今人老文诗詩]/u] }],
  ["澳门 澳門", { both: [/港$/u, /^[户戶店槛檻]/u] }],
  ["台湾 台灣 臺灣", { both: [/[一两兩三四几幾每这這]$/u, /^流/u] }],
  ["突尼斯", { before: /[冲衝唐]$/u }],
  ["吉布提", { before: /[纳納]$/u }],
  ["比利时 比利時", { after: /^[间間尚髦]/u }],
  ["新西兰 新西蘭", { both: [/[更创創翻清重]$/u, /^花/u] }],
  [
    "南非",
    {
      both: [
        /[河海云雲湖江西东東华華济濟中淮岭嶺闽閩赣贛黔滇苏蘇皖]$/u,
        /^(?:[遗遺常凡典]|物[质質]|同[寻尋小]|公有|公[经經]制|主流|[国國][有企]|[营營]利|法[采砂捕占行])/u,
      ],
    },
  ],
  ["越南", { before: /[穿跨翻超飞飛优優卓逾攀]$/u }],
  ["古巴", { before: /[蒙考]$/u, both: [/[自千远遠怀懷复復]$/u, /^[蜀黎比]/u] }],
  ["摩洛哥", { after: /^[们們哥]/u }],
  ["希腊 希臘", { both: [/[维維]$/u, /^[肉月八肠腸]/u] }],
  ["古巴", { after: /^(?:士(?![兵官])|比[伦倫])/u }],
  ["巴西", { both: [bus, /^[站侧側行往贡貢门門环環区區边邊岸线線半]/u] }],
  ["巴林", { both: [bus, /^[立]/u] }],
  ["台湾 台灣", { both: [terrace, shore] }],
  ["冰岛 冰島", { after: tea }],
  ["印尼", { before: printed }],
  ["印度", { before: /[打影脚腳烙]$/u }],
  ["南非", { both: [southOf, /^[常法营營凡同得必典但仅僅正洲]/u] }],
  ["南韩 南韓", { both: [southOf, koreanStyle] }],
  ["北韩 北韓", { both: [northOf, koreanStyle] }],
  ["越南", { before: /[穿跨翻超飞飛优優卓攀吴吳]$/u }],
  ["加拿大", { before: addedOutside }],
  ["捷克", { before: /[敏快便]$/u }],
  ["瑞典 瑞士", { before: blessed }],
  ["丹麥 丹麦", { before: /[牡仙]$/u }],
  ["荷蘭", { before: /[負薄]$/u }],
  ["荷兰", { before: /[负薄]$/u }],
  ["埃及", { before: /[塵尘]$/u }],
  ["奧地利 奥地利", { before: /[深]$/u }],
  ["義大利 义大利", { before: righteous }],
  ["意大利", { before: dealing }],
  ["智利", { after: /^[用息润潤弊害]/u }],
  ["波蘭 波兰", { before: /[逆]$/u }],
  ["星洲", { after: /^[际際]/u }],
  ["香港", { both: [/[清蒜奶飘飄芳醬酱]$/u, /^式/u] }],
];

const seams: ReadonlyMap<string, readonly { readonly name: string; readonly seam: Seam }[]> = groupBy(
  listed.flatMap(([names, seam]) => names.split(" ").map((name) => ({ name, seam }))),
  ({ name }) => name,
);

/** 非|亚洲 and the like: Asia, behind a name that ends in the same sign. */
const continentBehind = /^洲(?![际際])/u;

/** Whether the name is no word here but lies across a seam, as far as the signs around tell. */
export function isAcrossWords(name: string, { before, after }: Around): boolean {
  if (/[亚亞]$/u.test(name) && continentBehind.test(after)) return true;
  return (
    seams
      .get(name)
      ?.some(
        ({ seam: { before: front, after: behind, both } }) =>
          front?.test(before) || behind?.test(after) || (both?.[0].test(before) && both[1].test(after)),
      ) ?? false
  );
}

/** The state of Han among those of the Warring States, as far as the words nearby tell. */
export function isAncient(text: string, start: number, end: number): boolean {
  return /[战戰][国國](?:[时時]|七雄|[诸諸]|策|末|初|中期)|七雄|[诸諸]侯|[战戰][国國].{0,4}$|[秦魏赵趙楚燕][国國]|申不害|新[郑鄭]|韩非|韓非|秦王|[张張]良|[变變]法/u.test(
    text.slice(Math.max(0, start - 30), start) + "　" + text.slice(end, end + 30),
  );
}
