/** Chinese country names that are also parts of words, persons or other places: what the signs around say. */
import type { Risk, RiskInput } from "./risk";

/** Signs in front of which a place may stand: none of a word, a preposition, a verb of going. */
const placeBefore = /(?:^|[^\p{Script=Han}]|[自在赴驻駐访訪抵往于於与與和及同跟从從对對向由到去至经經援离離回返或])$/u;
/** What follows a country: no word, or something that countries have. */
const placeAfter =
  /^(?:$|[^\p{Script=Han}]|[的国國籍裔人总總首王和与與及等在是也都])|^(?:政府|外[长長交]|[签簽][证證]|公民|[护護]照|使[馆館]|大使|[难難]民|移民|[学學]生|[导導]弹|[内內][战戰]|[军軍])/u;

/** What a name is part of, by its neighbours: a word, a person, another place. */
const others: { readonly [name: string]: readonly [before: RegExp, after: RegExp] } = {
  海地: [/[上沿近珠青渤南东東北黄黃台臺領领航深远遠]$/u, /^[铁鐵区區图圖标標产產势勢段处處形带帶震皮平理面层層板]/u],
  多哥: [/[许許很好]$/u, /^[们們哥]/u],
  也门: [/[他她它我你谁誰们這这那]$/u, /^(?:[儿清口庭票槛诊牙缝]|外(?!交|长)|当户|可罗)/u],
  也門: [/[他她它我你誰們這那]$/u, /^(?:[兒清口庭票檻診牙縫]|外(?!交|長)|當戶|可羅)/u],
  汤加: [/[鸡鱼骨肉菜喝热的老鲜]$/u, /^[一点入热水勺些盐油辣量倍]/u],
  湯加: [/[雞魚骨肉菜喝熱的老鮮]$/u, /^[一點入熱水勺些鹽油辣量倍]/u],
  東加: [/[房股廣山浦京關]$/u, /^[租薪息價班入勒利]/u],
  马里: [/[索赛托]$/u, /^[兰奥亚乌斯奇昂奴布]/u],
  馬里: [/[索賽托]$/u, /^[蘭奧亞烏斯奇昂奴布]/u],
  馬利: [/[布索巴]$/u, /^[蘭歐歐亞安諾克]/u],
  加纳: [/[增参更追添附]$/u, /^[税入闻德奥新利瓦]/u],
  加納: [/[增參更追添附]$/u, /^[稅入聞德奧新利瓦]/u],
  刚果: [/[他她它我你才]$/u, /^(?:[断敢真实然]|汁|[皮肉树园](?!语))/u],
  剛果: [/[他她它我你才]$/u, /^[斷敢真實然決]/u],
  苏丹: [
    /(?:[柔]佛|文[莱萊]|兰莪|霹雳|吉打|彭亨|兰丹|嘉楼|奥斯曼|[州任前女王])$/u,
    /^(?:依|陛下|殿下|哈|阿|穆|沙|娜|希|宫|皇|红|王|后|色素|[一二三四]号|染料|鱼|[“"（(])/u,
  ],
  蘇丹: [
    /(?:柔佛|[文汶]萊|蘭莪|霹靂|吉打|彭亨|蘭丹|嘉樓|鄂圖曼|[州任前女王])$/u,
    /^(?:依|陛下|殿下|哈|阿|穆|沙|娜|希|宮|皇|紅|王|后|色素|[一二三四]號|染料|魚|[「（(])/u,
  ],
  约旦: [/[麦迈]$/u, /^(?:河|·|先生|教练)/u],
  約旦: [/[麥邁]$/u, /^(?:河|．|·|先生|教練)/u],
  // The plant in the American state, where the inspectors came.
  乔治亚: [
    /[佐]$|韩[厂企][^。]{0,6}$|美国(?:的|南部|东南部)?$/u,
    /^(?:州|理工|大学|参议|联邦参议|·|的?工[地厂]|[^]{0,40}乔治亚州)/u,
  ],
  喬治亞: [
    /[佐]$|韓[廠企][^。]{0,6}$|美國(?:的|南部|東南部)?$/u,
    /^(?:州|理工|大學|參議|聯邦參議|·|．|的?工[地廠]|[^]{0,40}喬治亞州)/u,
  ],
  黑山: [/[大小江老]$/u, /^(?:羊|县|谷|镇|村|老妖|扈|核)/u],
  尼日: [/[印]$/u, /^[本常报前后]/u],
  安哥拉: [/^$(?!)/u, /^[兔羊山猫]/u],
  高棉: [/[红紅]$/u, /^[布花]/u],
  英伦: [/^$(?!)/u, /^[风范格街]/u],
  英倫: [/^$(?!)/u, /^[風範格街]/u],
  德意志: [/^$(?!)/u, /^(?:银行|交易|[联聯]邦|[^]?制度|意识)/u],
  埃塞: [/^$(?!)/u, /^[克维俄]/u],
  白俄: [/^$(?!)/u, /^[罗羅将軍军移]/u],
  阿联: [/^$(?!)/u, /^[合邦盟社]/u],
  关岛: [/[海机機相攻入开開]$/u, /^[屿嶼上内內]/u],
};

/** Names that are persons, or shorthand of few papers: nothing but another country beside them makes them one. */
const rare: ReadonlySet<string> = new Set(["查德", "多米尼克", "馬利", "贝南", "貝南"]);
/** Foreign names that persons bear: what persons do. */
const personAfter =
  /^(?:[说說称稱表认認指笑坦][^]|[^]?[，,]\s?\d\d岁|先生|女士|教授|博士|律[师師]|的(?:女友|男友|妻|丈夫|父|母|[儿兒]子|同事|朋友))/u;

export function chineseRisk({ name, before, after, hasCompany, isKnown }: RiskInput): Risk {
  const [otherBefore, otherAfter] = others[name] ?? [];
  if (otherBefore?.test(before) || otherAfter?.test(after)) return "other";
  if (rare.has(name)) return hasCompany && !personAfter.test(after) ? "country" : "other";
  if (hasCompany) return "country";
  const isPlace = placeBefore.test(before) || placeAfter.test(after);
  return isPlace || (isKnown && !personAfter.test(after)) ? "country" : "other";
}
