/**
 * The one sign by which the Japanese press calls a country: 米, 英, 仏. Alone they are rice, flowers and Buddha; which
 * neighbours make countries of them stands in `risk/japanese-signs.ts`.
 */
import type { CountryCode } from "../../policy/types";
import { japaneseSigns } from "../risk/japanese-signs";
import { list } from "./list";

/**
 * Bodies behind a sign that make the country sure, so that it also tells which state a programme is of. Longer than 米国
 * on purpose: 米国務省 is 米 and 国務省.
 */
const bodies = list(`
  政府 | 政権 | 議会 | 首相 | 外相 | 大統領 | 移民局 | 移民当局 | 移民法 | 移民政策 | 内務省 | 内相 | 外務省 | 財務省 | 国防省 | 国防相
  国防長官 | 労働省 | 司法省 | 国立 | 国籍 | 当局 | 大使館 | 企業 | 大手 | 大学 | 名門大 | 上院 | 下院 | 永住権
`);
const bodySigns = "米英独仏韓豪加印伊蘭";

/** More bodies of the state that is written about most. */
const american = list(`
  国務 | 国土安全保障 | 国防総省 | 国防権限 | 国防高等 | 国防長官 | 国防情報 | 国家安全保障 | 国家経済会議 | 国家情報 | 国家運輸
  国家偵察 | 国家科学 | 国際開発 | 国際貿易 | 国際宗教 | 国際戦略 | 国税庁 | 国勢調査 | 国境 | 国債 | 国内 | 国外 | 国民 | 連邦 | 市民権
  中央情報局 | 中央軍 | 中間選挙 | 中西部 | 中部 | 中小企業 | 中堅 | 中古 | 独立 | 独自 | 英語 | 比較 | 西海岸 | 西部 | 加州 | 日系
`);
const others = list(`
  英国防 | 英国家統計 | 英国教会 | 英国債 | 英国境 | 英国内 | 英国民 | 英国王 | 英国営 | 英国勢 | 英中銀 | 英中部 | 英中央 | 英西部
  英独立 | 英独自
`);

/** Names in front of what would make another word of their end: 日本海 in 日本海外, コロンビア大 in コロンビア大統領. */
const shielded: readonly (readonly [name: string, code: CountryCode, behind: string])[] = [
  [
    "日本",
    "jp",
    "海外 | 海軍 | 海運 | 海上 | 海事 | 海洋 | 人形成 | 銀行業界 | 国籍 | 国内 | 国民 | 国憲法 | 国債 | 国外 | 国土 | 国際",
  ],
  [
    "中国",
    "cn",
    "地方政府 | 地方都市 | 地方当局 | 地方債 | 地方銀行 | 地方幹部 | 電力不足 | 電力需要 | 電力大手 | 新聞社が",
  ],
  ["コロンビア", "co", "大統領 | 大使 | 大使館 | 大手 | 大会 | 大臣 | 大衆"],
  ["インド", "in", "洋式"],
];

export interface SignTerm {
  readonly text: string;
  readonly code: CountryCode;
  readonly part: readonly [start: number, end: number];
}

const of = (sign: string): CountryCode => japaneseSigns[sign] ?? "";

/** Short and full names with what stands behind them, where both together leave no doubt. */
export const japaneseBodies: readonly SignTerm[] = [
  ...[...bodySigns].flatMap((sign) => bodies.map((body) => sign + body)),
  ...american.map((body) => `米${body}`),
  ...others,
].map((text): SignTerm => ({ text, code: of(text.charAt(0)), part: [0, 1] }));

export const japaneseShielded: readonly SignTerm[] = shielded.flatMap(([name, code, behind]) =>
  list(behind).map((after): SignTerm => ({ text: name + after, code, part: [0, name.length] })),
);
