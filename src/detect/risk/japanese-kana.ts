/** Countries in katakana that are a fish, a brand, a dish, a cloth or a word written loud: what stands around tells. */
import { list } from "../names/list";

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Behind any name these are no state: トルコ石, オランダせんべい, モロッコ革. */
const compounds: { readonly [name: string]: string } = {
  アフガン: "編 | 巻 | ストール | 犬",
  トルコ: "石 | 桔梗 | 行進曲 | 風呂 | 帽 | ききょう",
  モロッコ: "革 | いんげん | 豆",
  パナマ: "帽 | 素材 | 生地 | 織 | 文書 | 草",
  オランダ: "せんべい | 煎餅 | 焼き | 揚げ | 煮 | いちご | 苺 | 坂 | 商館 | 屋敷 | 獅子頭 | 正月 | 家族",
  アメリカ: "村 | 橋 | 坂 | 屋 | 杯 | 座 | ・フェレーラ | 栗",
  スペイン: "風邪 | かぜ | 村 | 坂 | 窯",
  フランス: "人形 | 窓 | 装 | 書院 | 綴",
  イギリス: "積み | 海岸 | トースト",
  ドイツ: "村 | もコイツ | もこいつ | もどいつ | 菖蒲 | 鈴蘭",
  スイス: "村 | ・ロール",
  インド: "象 | 菩提樹 | りんご | 洋",
  ロシア: "かぜ",
  ベリーズ: "文庫 | 工房 | コテージ",
  バミューダ: "海域 | 丈 | 三角",
  マルタ: "騎士団 | の鷹 | という魚 | 十字",
  コロンビア: "号 | 川 | ・ピクチャーズ | ・レコード | レコード | のジャケット | のリュック",
  ギニア: "湾 | ・ピッグ",
  バングラ: "音楽 | ・ビート | のビート",
  シンガポール: "・スリング",
  キューバ: "・リブレ | ・グッディング | サンド",
  ケニア: "・ブレンド | ・バリス",
  ブラジル: "・ブレンド | ナッツ | ・サントス",
  コンゴ: "ともよろしく | ともお願い",
  トンガ: "った | って | り帽子",
  ペルー: "ちゃ",
  ジャージー: "牛 | 種 | 姿 | を着 | の上下",
  カナダ: "・ドライ | ・グース | 巻き",
};

const behind: { readonly [name: string]: RegExp } = Object.fromEntries(
  Object.entries(compounds).map(([name, words]) => [name, new RegExp(`^(?:${list(words).join("|")})`, "u")]),
);

const others: { readonly [name: string]: (around: Around) => boolean } = {
  タイ: isTieOrFish,
  チリ: ({ before, after }) =>
    /^(?:も積も|を(?:払|取|掃|吸|落)|が(?:積|たま|舞)|ひとつ|一つ|まみれ|や(?:ホコリ|ほこり|花粉|ゴミ)|炒|味|鍋|・(?:ソース|パウダー|ペッパー|ビーンズ|クラブ|ドッグ))/u.test(
      after,
    ) || /(?:エビの?|海老の?|カニの?|机の|床の|棚の|[ホほ][コこ]リや|ほこりや|ゴミや)$/u.test(before),
  ドイツ: ({ before }) => before.endsWith("どこの"),
  イラン: ({ before, after }) => /[はもの]$/u.test(before) && /^(?:と(?:言|断|答|突)|わ|ねん|って|もんは)/u.test(after),
  ガーナ: ({ before, after }) =>
    !/^(?:産|人|政府|国籍|出身|の(?:カカオ|農|首都)|から|では|へ)/u.test(after) &&
    /チョコ|ロッテ|バレンタイン|湯煎|板チョ|一箱|お菓子/u.test(before.slice(-nearby) + after.slice(0, nearby)),
  アンゴラ: ({ before, after }) =>
    /^(?:の(?:セーター|ニット|毛糸|帽子|手袋|マフラー|コート)|混|うさぎ|ウサギ|兎|山羊|ヤギ|毛|、カシミ|やカシミ|とカシミ|・カシミ|\d+%)/u.test(
      after,
    ) || /(?:カシミ[ヤア]|ウール|モヘア)[とや、・]$/u.test(before),
  マルタ: ({ before, after }) => fish.test(before.slice(-nearby) + after.slice(0, nearby)),
  メキシコ: ({ before }) => before.endsWith("ニュー・"),
};

/** Whether the name in katakana is no country here. */
export function isOtherWord(name: string, before: string, after: string): boolean {
  return (behind[name]?.test(after) ?? false) || (others[name]?.({ before, after }) ?? false);
}

/** Signs in which a word tells of fish or chocolate. */
const nearby = 24;

const scoreInFront =
  /(?:首位|単独|最多|最高|最長|最速|最少|世界|大会|自己|歴代|同点|記録|[\d一二三四五六七八九十]位|[\d一二三四五六七八九十]回に?|\d\s?[-対]\s?\d(?:の|に)?|\d点)$/u;
const scoreBehind =
  /^(?:に(?:並|追い(?:つ|付)|持ち込)|で(?:並|延長|折り返|引き分)|の(?:まま|場面|スコア|一打|好?記録)|記録)/u;
const clothes =
  /^(?:・(?:ブレーク|ブレイク|スコア|アップ|ピン|クリップ|カッブ|チ)|を(?:締|緩|結(?![ぶん]))|ピン|留め)/u;
/** Behind the fish none of these stands: タイの養殖業者 may be either, タイ産エビ is not. */
const ofState =
  /^(?:人|産|料理|政府|国|語|側|[東西南北]|首都|バンコク|系|王|出身|から|への?|カレー|米|風|式|企業|法人|工場|首相|当局|向け|在住|駐在|滞在|拠点|で(?!釣)|[、・](?:ベトナム|インドネシア|マレーシア|フィリピン|台湾|中国))/u;
const fish =
  /刺し?身|ヒラメ|アジ(?!ア)[がをもやとの]|サバ[がをもやとの]|ブリ[がをもやとの]|イワシ|カツオ|マグロ|スズキ[がをも]|ハマチ|カンパチ|ホタテ|カレイ|フグ|イサキ|アナゴ|釣[っりるれ]|塩焼|煮付|昆布締|あら汁|潮汁|鯛|切り身|うろこ|稚魚|養殖|いけす|水揚げ|定置網|漁師|漁船|漁協|魚[介市屋]|という魚|干物|\d匹|[一二三]匹|\d尾|みそ漬|粕漬|カルパッチョ|ポワレ|ムニエル|天然|昆布/u;

/** A draw, a tie of cloth or a sea bream. */
function isTieOrFish({ before, after }: Around): boolean {
  if (scoreInFront.test(before) || scoreBehind.test(after) || clothes.test(after)) return true;
  if (/(?:マイ|ボウ|ボー|ブラック|ホワイト|ループ)・$/u.test(before)) return true;
  return !ofState.test(after) && fish.test(before.slice(-nearby) + after.slice(0, nearby));
}
