/** What Japanese lists of countries lack: the names of Han signs that headlines prefer, and pairs of signs. */
import type { CountryCode } from "../../policy/types";
import { list } from "./list";

export const japaneseNames: { readonly [code: CountryCode]: readonly string[] } = {
  ae: ["UAE", "アラブ首長国連邦"],
  au: ["豪州", "オーストラリア"],
  eu: ["欧州連合", "EU"],
  gb: ["英国", "イギリス"],
  kp: ["北朝鮮"],
  us: ["米国", "アメリカ", "アメリカ合衆国", "合衆国"],
};

export const japaneseSigns: { readonly [sign: string]: CountryCode } = {
  日: "jp",
  米: "us",
  中: "cn",
  韓: "kr",
  英: "gb",
  独: "de",
  仏: "fr",
  豪: "au",
  印: "in",
  露: "ru",
  加: "ca",
  欧: "eu",
};

/** `日中` is left out: it is daytime as often as the two countries. */
export const japanesePairs = list(`
  日米 | 米中 | 中米 | 日韓 | 韓日 | 米韓 | 中韓 | 日英 | 日独 | 日仏 | 日豪 | 日印 | 日欧 | 米英 | 英米 | 米欧 | 欧米 | 米露 | 中露 | 英仏 | 仏独 | 独仏
`);

/** The sign at the given place is the country. */
export const japaneseAffixes: readonly (readonly [text: string, at: number])[] = [
  ["訪米", 1],
  ["渡米", 1],
  ["在米", 1],
  ["対米", 1],
  ["駐米", 1],
  ["訪日", 1],
  ["来日", 1],
  ["在日", 1],
  ["対日", 1],
  ["訪韓", 1],
  ["訪中", 1],
  ["対中", 1],
  ["訪英", 1],
  ["渡英", 1],
  ["米政府", 0],
  ["米国務省", 0],
  ["米議会", 0],
  ["米大統領", 0],
  ["米企業", 0],
  ["米大学", 0],
  ["英政府", 0],
  ["独政府", 0],
  ["仏政府", 0],
  ["韓政府", 0],
];
