/**
 * Signs by which Chinese headlines call countries, and what they lean on: pairs (中美), words behind (美方, 韩法务部) and
 * in front (访美, 旅日). Lists are in simplified signs; `bothWays` adds the other way of writing. Whether the signs mean
 * countries where they stand is told by `han.ts`.
 */
import type { CountryCode } from "../../policy/types";
import { headlineVerbs } from "../han-signs";
import { list } from "./list";
import { bothWays } from "./traditional";

/** Simplified and traditional. */
export const signs: { readonly [sign: string]: CountryCode } = {
  中: "cn",
  // The mainland, as Taiwan calls it: 陸媒, 陸資.
  陆: "cn",
  陸: "cn",
  美: "us",
  韩: "kr",
  韓: "kr",
  日: "jp",
  英: "gb",
  法: "fr",
  德: "de",
  俄: "ru",
  印: "in",
  加: "ca",
  澳: "au",
  欧: "eu",
  歐: "eu",
  朝: "kp",
  越: "vn",
  泰: "th",
  新: "sg",
  星: "sg",
  马: "my",
  馬: "my",
  菲: "ph",
  巴: "pk",
  台: "tw",
  港: "hk",
  乌: "ua",
  烏: "ua",
  以: "il",
  伊: "ir",
  沙: "sa",
  哈: "kz",
  蒙: "mn",
  匈: "hu",
  塞: "rs",
  柬: "kh",
  缅: "mm",
  緬: "mm",
  意: "it",
  葡: "pt",
  荷: "nl",
  比: "be",
  卢: "lu",
  盧: "lu",
  墨: "mx",
  土: "tr",
  纽: "nz",
  紐: "nz",
};

/** A sign of a pair, and the country that it stands for there. */
export interface SignAt {
  readonly text: string;
  readonly at: number;
  readonly code: CountryCode;
}

/** Signs of which any two make a pair, in either order. */
const anyTwo = [..."中美韩日英法德俄印加澳欧"];
/** Signs that stand beside those above only; what they make is a pair where the words behind speak of states. */
const besideThose = [..."朝越泰新星马菲巴台以伊乌柬缅葡荷墨土沙意"];
/** Pairs of the second sort, as newspapers near those countries write them. */
const neighbours = list(`
  新马 | 马新 | 星马 | 新泰 | 马泰 | 泰马 | 泰柬 | 柬泰 | 泰缅 | 缅泰 | 越柬 | 柬越 | 越菲 | 菲越 | 港澳 | 港台 | 台港 | 台菲
  台越 | 台泰 | 台新 | 台星 | 台马 | 澳新 | 澳纽 | 纽澳 | 中纽 | 英纽 | 印巴 | 巴印 | 巴以 | 以巴 | 伊以 | 以伊 | 沙伊 | 伊沙
  乌土 | 土乌 | 墨加 | 加墨 | 荷葡 | 朝越 | 台荷 | 台以 | 乌以 | 中哈 | 哈中 | 俄哈 | 哈俄 | 中蒙 | 蒙中 | 俄蒙 | 蒙俄 | 中匈 | 匈中
  中塞 | 塞中
`);
/** Words, names and other places. */
const notPairs = new Set(
  list(`
    美德 | 英德 | 日中 | 朝日 | 中土 | 美土 | 以美 | 以中 | 以德 | 以法 | 以英 | 中意 | 美意 | 意中 | 德意 | 日新 | 新日 | 新印
    新加 | 加新 | 新德 | 新英 | 新法 | 新欧 | 新韩 | 新美 | 印加 | 加印 | 加加 | 马德 | 德马 | 法马 | 马英 | 英马 | 马法 | 马加
    加马 | 加泰 | 加以 | 日以 | 中以 | 美星 | 中星 | 星美 | 星中 | 日星 | 星日 | 法星 | 英星 | 明星 | 伊美 | 巴中 | 巴德 | 德巴
    巴美 | 巴加 | 加巴 | 巴法 | 巴马 | 马巴 | 沙中 | 沙加 | 加沙 | 土中 | 土美 | 土法 | 法土 | 加土 | 土日 | 土英 | 墨中 | 英意
    台中 | 中台 | 印台 | 加台 | 台加 | 乌德 | 乌加 | 乌法 | 加乌 | 德乌 | 日马 | 马日 | 马中 | 马美 | 美马 | 韩马 | 马韩 | 欧马
    越日 | 越中 | 越加 | 越美 | 越法 | 日越 | 加越 | 法越 | 德越 | 日泰 | 泰日 | 泰德 | 德泰 | 泰美 | 泰中 | 泰法 | 泰加 | 伊法
    伊德 | 德伊 | 伊中 | 伊加 | 加伊 | 荷美 | 美荷 | 意美 | 意法 | 意英 | 意日 | 意加 | 加意 | 日意 | 缅德 | 朝中 | 朝法 | 朝德
    朝英 | 朝欧 | 法朝 | 加朝 | 菲中 | 菲美 | 菲德 | 菲加 | 加菲 | 法菲 | 新俄 | 俄新 | 法新 | 葡法
  `),
);
/** Of the above, what is a pair all the same when the words behind say so. */
const usualPairs = list(`
  美伊 | 伊美 | 美以 | 巴中 | 中巴 | 德意 | 意德 | 法意 | 意法 | 美德 | 英德 | 中马 | 马中 | 美马 | 中新 | 新中 | 美新 | 新美 | 澳加
  日泰 | 日越 | 越日 | 越中 | 越美 | 美越 | 泰中 | 泰日 | 菲中 | 菲美 | 朝中 | 土美 | 美土 | 荷美 | 美荷 | 中意 | 意中 | 英意 | 台加
  加台 | 中以 | 以美 | 日马 | 韩马 | 德乌 | 法乌 | 法德 | 印加 | 加印 | 台中 | 台印 | 日中
`);
/** Three and four in a row: every order of these. */
const groups = list(`
  中日韩 | 美日韩 | 中美日 | 中美欧 | 中美俄 | 中俄印 | 中美印 | 中美韩 | 中俄朝 | 美日印 | 美日澳 | 美日菲 | 美日台 | 日韩台
  英法德 | 美英法 | 美英德 | 美法德 | 美英加 | 美英澳 | 美加澳 | 英加澳 | 英美日 | 日英德 | 日韩德 | 日韩英 | 日德法 | 韩英德 | 日英法
  美日德 | 美日欧 | 美欧韩 | 美俄欧 | 美俄乌 | 法德意 | 英法意 | 英美加 | 加英德 | 加澳德 | 加澳日 | 中英美 | 新马泰 | 新马印 | 泰越印
  日韩新 | 日韩印 | 日韩澳 | 港澳台 | 韩美台 | 中美台 | 美加墨 | 德法荷 | 荷比卢 | 英澳新 | 日美英 | 越泰菲 | 印越菲
`);
const fours = list(`
  美英加澳 | 美加英澳 | 英美加澳 | 英美澳加 | 美英澳加 | 美加澳英 | 加澳英美 | 英加澳美 | 中美日韩 | 中日韩美 | 美日印澳 | 美日澳印
  美英法德 | 英法德意 | 德法英意 | 美英德法 | 美日韩台 | 美中日韩 | 美英日韩 | 日韩英德 | 美加英德 | 美中俄印 | 英德法荷
`);

/** What a sign is, where it is not what it usually is. */
const others: { readonly [pair: string]: { readonly [sign: string]: CountryCode } } = {
  巴以: { 巴: "ps" },
  以巴: { 巴: "ps" },
  港澳: { 澳: "mo" },
  澳新: { 新: "nz" },
  英澳新: { 新: "nz" },
};

function orders(text: string): readonly string[] {
  if (text.length < 2) return [text];
  return [...text].flatMap((sign, i) => orders(text.slice(0, i) + text.slice(i + 1)).map((rest) => sign + rest));
}

/** Every pair and group of signs, as the signs in it. `欧美` is two parts of the world, of which one is a country. */
function chains(): readonly SignAt[] {
  const pairs = [
    ...anyTwo.flatMap((a) => anyTwo.filter((b) => b !== a).map((b) => a + b)),
    ...anyTwo.flatMap((a) => besideThose.flatMap((b) => [a + b, b + a])),
    ...neighbours,
  ].filter((pair) => !notPairs.has(pair));
  const texts = [...new Set([...pairs, ...usualPairs, ...groups.flatMap(orders), ...fours])];
  return texts.flatMap((text) => signsOf(text, text)).filter(({ text, at }) => !(/^[欧歐]美$/u.test(text) && at === 0));
}

/** 中·美, 中-美. */
function separated(): readonly SignAt[] {
  return anyTwo.flatMap((a) =>
    anyTwo.filter((b) => b !== a).flatMap((b) => [..."·-/"].flatMap((between) => signsOf(a + between + b, a + b))),
  );
}

function signsOf(text: string, key: string): readonly SignAt[] {
  return bothWays([text]).flatMap((spelling) =>
    [...spelling].flatMap((sign, at) => {
      const code = others[key]?.[text.charAt(at)] ?? (isMacao(key) && sign === "澳" ? "mo" : signs[sign]);
      return code === undefined ? [] : [{ text: spelling, at, code }];
    }),
  );
}

/** 澳 beside 港 is Macao. */
function isMacao(key: string): boolean {
  return /港/u.test(key);
}

/** Words behind a sign, and the signs that they go with. */
const behind: readonly (readonly [words: readonly string[], signs: string])[] = [
  [["方"], "中陆美韩日英法德俄印加澳欧朝越泰星菲葡荷意纽伊乌缅柬以巴台港马土墨哈蒙匈"],
  [["媒", "媒体"], "陆美韩日英法德俄印澳加港台泰越菲欧以伊乌马中葡荷意星"],
  [["生", "客", "籍"], "陆"],
  [["银"], "泰韩菲"],
  [["企"], "陆美韩日英法德俄印加澳欧中台港泰越菲马荷"],
  [["籍"], "美韩日英法德俄印加澳越泰菲葡荷意台港中马"],
  [["裔"], "美韩日英法德俄印越泰菲葡荷意台港伊墨"],
  [["资"], "陆"],
  [["资", "股"], "美韩日英德法台港中俄印澳欧荷"],
  [["商"], "美韩日英德法台港荷澳印星"],
  [["军", "警", "军方", "警方", "检方"], "美韩日英德俄印澳乌泰缅柬越菲台以法"],
  [["侨"], "美韩日英法德俄印越泰菲"],
  [["厂", "版", "债"], "美韩日英德法荷台欧泰越菲"],
  [["签", "绿卡", "护照"], "美韩日英法德澳泰越欧加"],
  [["两国", "三国", "四国", "五国", "六国"], "中美韩日英法德俄印加澳欧越泰新马菲意荷葡比卢"],
  [["三地", "四地"], "日韩台港澳新马泰"],
];

/** Bodies and people of a state behind a bare sign. */
const institutions = list(`
  财政部 | 财长 | 国务院 | 国务卿 | 国会 | 国防部 | 国防 | 商务部 | 司法部 | 移民 | 政府 | 参议院 | 众议院 | 参院 | 众院 | 总统
  总理 | 首相 | 法务部 | 法务省 | 外务省 | 外相 | 外务部 | 厚生劳动省 | 产业部 | 产业通商 | 外长 | 外交部 | 外交大臣 | 内政部 | 内政大臣
  财政大臣 | 教育部 | 劳工部 | 劳动部 | 国土安全部 | 最高法院 | 最高院 | 联邦 | 法院 | 央行 | 防长 | 使馆 | 大使 | 领事馆 | 领馆
  本土 | 大学 | 高校 | 名校 | 科技界 | 科技业 | 科技公司 | 科技企业 | 科技 | 科企 | 官方 | 官员 | 当局 | 议员 | 议会 | 学者 | 学界
  专家 | 民众 | 民调 | 网友 | 企业 | 公司 | 情报 | 检察 | 海关 | 边境 | 卫生部 | 能源部 | 经济部 | 贸易代表 | 智库 | 公民 | 国民
  侨民 | 特使 | 国籍 | 永居 | 工签 | 签证 | 初创 | 新创 | 芯片 | 晶片 | 半导体 | 车企 | 富豪 | 航天 | 太空 | 制造业 | 劳工
  雇主 | 就业 | 农业部 | 白宫 | 驻华 | 驻韩 | 驻日 | 驻台 | 驻港 | 驻中 | 驻美 | 方面 | 国安 | 司法 | 法官
`);
const institutionSigns = "美韩日英法德俄印加澳欧越泰菲";
/** Signs that stand in lists, as in 泰、马、印尼 and 荷、比、卢三国. */
const listedSigns = `${institutionSigns}中新马荷意葡比卢台港土墨`;
/** 欧国会 is none, and what an official `法官` of Japan is cannot be told from 日法 and an office. */
const notInstitutions = new Set(
  list(
    "法官方 | 法法官 | 法法院 | 法大学 | 德大学 | 印签证 | 印本土 | 加移民 | 加就业 | 法就业 | 法方面 | 加方面 | 印方面",
  ),
);

/** Signs that headlines begin with, before what the state will do: 美拟收紧. */
const headlineSigns = "美韩日英法德俄印澳加欧泰";
/** Generals, ordinary words, and what begins another. */
const notHeadlines = new Set(
  list(`
    法将 | 法拟 | 法正式 | 韩将 | 法再次 | 法公布 | 法发布 | 加促 | 法促 | 法要求 | 法开放 | 德促 | 英促 | 德吸引 | 欧将
    加加征 | 法撤销 | 法限制 | 法禁止 | 法解除 | 印发布 | 印公布 | 印正式 | 印出台 | 加重启 | 加推出 | 加正式 | 加要求 | 法计划
    日计划 | 日正式 | 日公布 | 日发布 | 日再次 | 日要求 | 日开放 | 日启动
  `),
);

/** Verbs in front of a sign, and the signs that they go with. */
const inFront: readonly (readonly [verbs: readonly string[], signs: string])[] = [
  [["访", "赴", "驻"], "美韩日英法德俄印加澳欧朝越泰新星马菲台港以伊乌柬缅葡荷墨中意土"],
  [["旅"], "美韩日英法德澳加泰菲俄意荷葡马新台港星越"],
  [["抵", "留", "返", "离", "旅居"], "美韩日英法德澳加台港"],
  [["在"], "美韩日英法德澳加俄印泰越菲新马台港葡荷意星"],
  [["来", "去", "入"], "美韩日英澳加台港"],
  [["对"], "美韩俄日印澳欧中英德加越台港"],
  [["向", "与", "反", "亲", "输", "援", "涉"], "美韩日英俄印欧中台乌朝"],
];

/** Every sign with what it leans on, as terms want them. */
export function countrySigns(): readonly SignAt[] {
  const suffixed = [...behind, [institutions, institutionSigns] as const].flatMap(([words, all]) =>
    words.flatMap((word) => [...all].map((sign) => sign + word).filter((text) => !notInstitutions.has(text))),
  );
  const prefixed = inFront.flatMap(([verbs, all]) => verbs.flatMap((verb) => [...all].map((sign) => verb + sign)));
  const headlines = headlineVerbs.flatMap((verb) =>
    [...headlineSigns].map((sign) => sign + verb).filter((text) => !notHeadlines.has(text)),
  );
  const listed = [...listedSigns].map((sign) => `${sign}、`);
  return [
    ...chains(),
    ...separated(),
    ...[...suffixed, ...headlines, ...listed].flatMap((text) => atPlace(text, 0)),
    ...prefixed.flatMap((text) => atPlace(text, text.length - 1)),
  ];
}

function atPlace(text: string, at: number): readonly SignAt[] {
  return bothWays([text]).flatMap((spelling) => {
    const code = signs[spelling.charAt(at)];
    return code === undefined ? [] : [{ text: spelling, at, code }];
  });
}
