/** Single signs that stand for countries in Japanese: a run of them, a word in front or a body behind says so. */
import type { CountryCode } from "../../policy/types";
import { list } from "../names/list";
import { breaksRun, isPrefixOfWord, otherWords, riceWares, travellers } from "./japanese-words";

/** 欧 is missing: in 日欧 and 渡欧 it is Europe, not the Union. ロ is the newer way to write 露. */
export const japaneseSigns: { readonly [sign: string]: CountryCode } = {
  日: "jp",
  米: "us",
  中: "cn",
  韓: "kr",
  朝: "kp",
  台: "tw",
  英: "gb",
  独: "de",
  仏: "fr",
  伊: "it",
  蘭: "nl",
  西: "es",
  葡: "pt",
  墺: "at",
  豪: "au",
  加: "ca",
  印: "in",
  露: "ru",
  ロ: "ru",
  比: "ph",
  越: "vn",
  泰: "th",
};

export interface Sign {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
  /** Something else says that the text is about this country, or about countries. */
  readonly isExpected: boolean;
  /** The document names this country elsewhere. */
  readonly isKnown: boolean;
}

const signs = Object.keys(japaneseSigns).join("");
const han = "\\u3005-\\u3007\\u3400-\\u9fff";

/** What stands behind a sign that is a country: bodies, firms, people, places. */
const bodies = list(`
  北アイルランド | 政府 | 連立 | 政権 | 政界 | 政治 | 政策 | 議会 | 議員 | 上院 | 下院 | 連邦 | 大統領 | 副大統領 | 前大統領 | 元大統領 | 首相 | 前首相 | 元首相 | 外相 | 内相
  財務 | 国防 | 国務 | 商務 | 労働 | 司法 | 国土 | 移民 | 入管 | 当局 | 大使 | 大使館 | 総領事 | 領事 | 軍 | 兵 | 海軍 | 陸軍 | 空軍
  海兵隊 | 沿岸警備 | 企業 | 大手 | 新興 | 有力 | 名門 | 大学 | 大リーグ | 老舗 | 最大 | 科学 | 学術 | 学会 | 研究 | 調査 | 報道 | 紙 | 誌
  通信 | 放送 | 民放 | 民間 | 金融 | 証券 | 銀行 | 投資 | 株 | 国債 | 経済 | 景気 | 市場 | 消費者 | 雇用 | 失業 | 小売 | 自動車 | 半導体 | 電機
  製薬 | 医薬 | 医療 | 航空 | 宇宙 | 保険 | 運輸 | 環境 | 食品 | 疾病 | 特許 | 検察 | 検事 | 最高裁 | 控訴裁 | 高裁 | 地裁 | 裁判 | 連邦地裁
  南部 | 北部 | 東部 | 西部 | 中部 | 中西部 | 東海岸 | 西海岸 | 南東部 | 北東部 | 南西部 | 北西部 | 本土 | 本国 | 領 | 国民 | 市民 | 世論 | 有権者 | 選挙
  中間選挙 | 民主 | 共和 | 保守 | 労働党 | 与党 | 野党 | 右派 | 左派 | 極右 | 国籍 | 籍 | 側 | 製 | 国内 | 国外 | 国立 | 国営 | 高官 | 閣僚
  外交 | 外務 | 内務 | 内閣 | 安全保障 | 通商 | 関税 | 貿易 | 輸出規制 | 輸出管理 | 制裁 | 防衛 | 戦略 | 情報 | 中央 | 捜査 | 警察 | 税関
  郵便 | 教育 | 保健 | 厚生 | 衛生 | 財界 | 産業 | 業界 | 鉄鋼 | 石油 | 電気自動車 | 電力 | 電子 | 通貨 | 為替 | 金利 | 物価 | 長期金利
  社債 | 主要 | 各地 | 各州 | 国際 | 国勢 | 国税 | 国家 | 王室 | 女王 | 国王 | 王立 | 公共 | 私立 | 州立 | 首都 | 首脳 | 会社 | 法人
  留学 | 永住 | 就労 | 入国 | 渡航 | 査証 | 在住 | 駐在 | 滞在 | 出身 | 技術 | 技術者 | 先端 | 人工知能 | 人気 | 著名 | 歌手 | 俳優 | 女優
  作家 | 映画 | 音楽 | 実業家 | 起業家 | 投資家 | 富豪 | 専門家 | 専門誌 | 経営 | 心理学 | 経済学 | 化学 | 物理 | 天文 | 数学 | 歴史
  弁護士 | 医師 | 世帯 | 農務 | 農業省 | 動画配信 | 配車 | 格付け | 信用 | 資産 | 運用 | 資本 | 系 | 東部時間 | 独立記念日 | 独立戦争 | 独立宣言
  法務 | 出入国 | 文部 | 統計局 | 行政 | 中小 | 農業 | 交通 | 観光 | 憲法 | 監査 | 会計 | 財政 | 予算 | 中銀 | 学生 | 学者 | 教授
  若手 | 人材 | 看護 | 医科 | 法律 | 有力紙 | 日刊紙 | 大衆紙 | 週刊誌 | 公共放送 | 特使 | 代表団 | 選手 | 発の | 発ビザ | 在留
  建国 | 社会 | 文化 | 人権 | 団体 | 財団 | 協会 | 労組 | 組合 | 商工 | 商業 | 家電 | 玩具 | 化粧品 | 飲料 | 衣料 | 高級 | 生活 | 不動産
  住宅 | 建設 | 機械 | 鉱工業 | 製造業 | 工業 | 農家連盟 | 新政権 | 現政権 | 前政権 | 新政府 | 新大統領 | 新首相 | 次期 | 暫定 | 国旗
`);
const body = new RegExp(`^(?:${bodies.toSorted((a, b) => b.length - a.length).join("|")})`, "u");

/** Pairs that are words of their own far more often: behind them a word of diplomacy must stand. */
const doubtful =
  /^(?:日中|中日|中米|台中|朝日|日朝|中西|西中|西日|日西|中豪|中印|中加|加中|西独|独西|西伊|伊西|中越|越中|朝中|台西|中台|西台|米印|米朝)/u;
const relations =
  /^(?:両|間(?!接)|首脳|関係|会談|外相|国交|友好|共同(?!で)|貿易|経済|戦争|対立|摩擦|協議|交渉|合作|交流|韓|米|露|ロ|英|豪|印|比|平和|平壌|同盟|協定|条約|対話|親善|協力|合同|政府|の.{0,8}(?:懸け橋|架け橋|対立|関係|摩擦|緊張|競争|争い|貿易|首脳|間|外交|交流|企業|研究者|大学|人材|両国|往来|協力|連携|協定|国境|経済|通商|関税|技術者|政府|首脳|合意)|を(?:結|つな)|で(?:激|争|競)|ハーフ|文化|双方|国境|戦(?!で|に)|防衛|安保|租税|社会保障|ビジネス|FTA|EPA|が(?:競|争|対立|合意|共同))/u;
/** Fixed names that look like such pairs. */
const notPairs =
  /^(?:日中(?:韓)?(?:は|に(?!よる)|も|の(?:気温|最高|時間|暑|光|活動))|中日(?:ドラ|新聞|スポ|戦|打|投)|朝日(?:新聞|テレビ|放送|が(?:昇|差|のぼ))|台中市|中西部|日比谷|日朝[のに]?(?:食|早))/u;

/** Verbs and nouns that are written with two of the signs. */
const notRuns: ReadonlySet<string> = new Set(
  list("印加 | 加比 | 比加 | 日独西 | 西日 | 朝日 | 中加 | 加中 | 日伊西 | 独中 | 台中"),
);

/** The date in 24日米連邦地裁 and the day in 同日米政府: 日 is no country there, and what follows is free. */
const day = /(?:[\d０-９〇一二三四五六七八九十]|[同今翌昨当前毎先連平休祝明初某近後即終元吉期半全定数一曜縁命誕])$/u;

const particles = "[はがもにでとをへや]|の|なら|だけ|まで|こそ|から|より|など|、|・|,|/|$|[)）」』】]|などの?";
const alone = new RegExp(`^(?:${particles})`, "u");
/** Signs that as words of their own are nothing else in the news; the others (米, 印, 比 ...) must be expected. */
const plain = "英独仏豪韓";
const ordinary = "印蘭伊加露";
/** Where the country was named before by its full name. */
const rarelyAlone = "越比葡墺";
/** At the head of a clause, in front of a foreign name or of immigration, these are nothing else: 、比のデジタルノマドビザ. */
const headOfClause = "加伊越比葡墺";
const ofForeign = /^の(?:[ァ-ヺA-Z「]|移民|就労|永住|査証|入管|在留|技能|技術|人材|高度|政府|首相|大学|企業)/u;
const buddha = /^(?:の(?:顔|教|道|心|御|加護|世界|慈悲|姿|座)|[にを](?:手を合|祈|拝|供|仕|なる|帰依)|とな|も昔)/u;

/** Whether the sign stands for its country here. */
export function isCountrySign(place: Sign): boolean {
  const { sign, before, after } = place;
  if (sign === "米" && riceWares.test(after)) return false;
  // The open championships of golf and tennis: 全英オープン.
  if (before.endsWith("全") && /^(?:オープン|女子オープン|選手権|チャート|シングル|アルバム|中)/u.test(after))
    return false;
  return isInRun(sign, before, after) || isVisited(sign, before, after) || isOwner(place);
}

const runBefore = new RegExp(`[${signs}]+$`, "u");
const runAfter = new RegExp(`^[${signs}]+`, "u");
const endsInHan = new RegExp(`[${han}]$`, "u");

/** 日米, 米中韓: two signs or more that no other word holds. */
function isInRun(sign: string, before: string, after: string): boolean {
  let left = runBefore.exec(before)?.[0] ?? "";
  const outside = before.slice(0, before.length - left.length);
  let right = runAfter.exec(after)?.[0] ?? "";
  // The day of a date belongs to the date.
  if (day.test(outside) && (left + sign).startsWith("日")) {
    if (left === "") return false;
    left = left.slice(1);
  } else if (endsInHan.test(outside) && !allowedBefore.test(outside)) return false;
  // A word that begins with one of the signs ends the run before it.
  for (let i = 0; i < right.length; i++) {
    if (breaksRun[right.charAt(i)]?.test(after.slice(i + 1))) right = right.slice(0, i);
  }
  if (breaksRun[sign]?.test(after)) return false;
  const run = left + sign + right;
  const behind = after.slice(right.length);
  if (run.length < 2 || new Set(run).size !== run.length) return false;
  if (/ロ/u.test(run) && !/[米日中英独仏朝印]ロ|ロ[米日中独朝印]/u.test(run)) return false;
  if (notPairs.test(run + behind) || notRuns.has(run)) return false;
  // 在米中の: while in America.
  if (sign === "中" && right === "" && /[在滞訪渡駐]$/u.test(outside) && /^[のにはも、で]/u.test(behind)) return false;
  if (run.length === 2 && doubtful.test(run)) return relations.test(behind);
  return true;
}

/** What may stand in front of a run or of a body: 在日米軍, 元米兵, 現米政権, 対英独. */
const allowedBefore = new RegExp(
  `(?:^|[^${han}])(?:在|駐|訪|対|反|親|元|前|現|旧|両|各|同|主|約|全|故)$|(?:[在駐訪対][${signs}])$|(?:[今昨来先同翌前](?:春|夏|秋|冬|晩|夜|朝|月|週)|時点|以降|以来|場合|以外|以上|以下|同様|一方|現在|最近|昨年|今年|来年|去年|当時|今回|前回|今後|同日|翌日|前日|当日|連日|先日|今日|昨日|[\\d一二三四五六七八九十]日|年|月|後|際|中)$`,
  "u",
);

/** 訪米, 在日, 対中. */
function isVisited(sign: string, before: string, after: string): boolean {
  const prefix = before.charAt(before.length - 1);
  if (!(travellers[prefix] ?? "").includes(sign) || isPrefixOfWord(prefix, before.slice(0, -1))) return false;
  if (breaksRun[sign]?.test(after) && !/^(?:中間|日程|日経)/u.test(sign + after)) return false;
  return true;
}

/** 米政府, 英ケンブリッジ, 「独は」, （仏）. */
function isOwner({ sign, before, after, isExpected, isKnown }: Sign): boolean {
  if (sign === "日" && day.test(before)) return false;
  if (endsInHan.test(before) && !allowedBefore.test(before)) return false;
  // お米, もち米 and タイ米 are rice.
  if (sign === "米" && /(?:お|もち|うるち|くず|[ァ-ヺー])$/u.test(before)) return false;
  if (!otherWords[sign]?.test(after) && body.test(after)) return true;
  // 仏ケ浦 and 加トちゃん are a place and a comedian.
  if (/^(?:[ケヶノツ](?![ァ-ヺー])|トちゃん|ト吉)/u.test(after)) return false;
  if (/^[ァ-ヺA-Za-z]/u.test(after) || /^・[ァ-ヺA-Z]/u.test(after))
    return (
      "米英独仏豪韓伊蘭印加比".includes(sign) &&
      !/^(?:ポンド|フラン|ルピー|ドル|マーク|サイズ|アレルギー|ブランド|コーナー)/u.test(after)
    );
  if (/[(（]$/u.test(before) && /^[)）]/u.test(after))
    return (isExpected ? "米英独仏豪韓伊蘭露加印" : "米英仏豪韓伊蘭露加").includes(sign);
  if (sign === "日" && /^[・、](?:EU|ASEAN|欧|[米英韓独仏豪印中台][・、のが])/u.test(after))
    return !/土[・、]$/u.test(before);
  if (/^\d{1,2}年(?:債|物|国債)/u.test(after)) return "米英独仏豪伊".includes(sign);
  if (isListed(before, after) && !"日台朝西".includes(sign)) return true;
  if (!alone.test(after) || endsInHan.test(before)) return false;
  if (headOfClause.includes(sign) && /(?:^|[。、「『(])$/u.test(before) && ofForeign.test(after)) return true;
  if (plain.includes(sign)) return sign !== "仏" || !buddha.test(after);
  // Countries are marked in articles about migration alone: rice is rare there, and says what it is.
  if (sign === "米") return !rice.test(before + after);
  return (ordinary.includes(sign) && isExpected) || (rarelyAlone.includes(sign) && isKnown);
}

const rice =
  /コメ|米穀|価格|農家|農業|農林|稲|炊|備蓄|銘柄|\dキロ|kg|食べ|主食|味わ|の味|炒|水田|新米|収穫|ご飯|料理|粒|麦|輸入米|研[ぐいぎ]|酒|スーパー|店頭|高騰|品種|野菜|肉/u;

const next = new RegExp(`^[、・,/／][${signs}](?![${han}])`, "u");
const previous = new RegExp(`(?:^|[^${han}])[${signs}][、・,/／]$`, "u");

/** One of several signs with commas or dots between them: 英、独、韓国, 日・米・豪. */
function isListed(before: string, after: string): boolean {
  return (
    next.test(after) ||
    (previous.test(before) &&
      !new RegExp(`^[${han}ぁ-ゖ]`, "u").test(after.replace(/^(?:[はがもにでとをへや]|の|など|各国|両国|3カ国)/u, "")))
  );
}
