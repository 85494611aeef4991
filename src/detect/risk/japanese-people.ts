/** Countries in katakana that are the name of a person: フランスさん, アナトール・フランス, チャド・スミス（38）. */
import { list } from "../names/list";

const honorific = "(?:さん|ちゃん|くん|氏|君(?!主|臨|が代)|様(?![式々相子態])|夫妻|容疑者|被告|判事|投手|博士)";
/** 選手 and 教授 stand behind countries as well: ブラジル選手. */
const titles = `(?:${honorific}|選手|監督|教授)`;

const called = new RegExp(`^${honorific}`, "u");
const titled = new RegExp(`^${titles}`, "u");
/** A given name with its family name and what tells a person: イスラエル・ゴメス判事, チャド・スミス（38）. */
const fullName = new RegExp(
  `^[・＝=][ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*(?:${titles}|[のは、]?\\s?[(（]?\\d\\d(?:[)）]|歳)|[(（]|准教授|社長|会長|代表|議員|記者|長官|知事|市長|研究員|CEO|は(?:歌|演じ|語|話|笑|述べ)|が(?:歌|演じ|語|話)|の(?:力強い|演技|歌声|ドラム|新曲|小説|著|演奏|絵))`,
  "u",
);

/** Names that people bear as their first. */
const givenNames: ReadonlySet<string> = new Set(
  list(
    "マリ | チャド | アルバ | アンドラ | グレナダ | マルタ | ドミニカ | イスラエル | ヨルダン | ジョージア | トーゴ | ケニア",
  ),
);
/** What stands behind one of them and a dot where it is the state: a neighbour or a town. */
const besideState =
  /^[・＝=](?:テルアビブ|エルサレム|ハイファ|パレスチナ|ヨルダン|レバノン|シリア|エジプト|イラン|イラク|ハマス|ガザ|ニジェール|ブルキナファソ|セネガル|モーリタニア|アルジェリア|キプロス|ギリシャ|イタリア|バレッタ|ハイチ|アンマン|サウジ|カメルーン|スーダン|リビア|ナイジェリア|アルメニア|アゼルバイジャン|ウクライナ|モルドバ|トビリシ|バマコ|ンジャメナ|サントドミンゴ|アメリカ|インド|フランス|スペイン|トルコ|ロシア|キューバ|ジャマイカ|ケニア|ナイロビ|モンバサ|ウガンダ|タンザニア|ソマリア|エチオピア|ガーナ|ベナン)/u;

/** First names, in front of a family name that is also a country. */
const firstNames = list(`
  アナトール | エマ | シシー | セシル | ローザ | ロイ | ジョン | ジョージ | ジェームズ | ジャック | マイク | マイケル | トム | トーマス
  ウィリアム | ロバート | リチャード | チャールズ | デビッド | デイビッド | デヴィッド | ダニエル | ポール | ピーター | マーク
  スティーブ | スティーブン | スティーヴ | アンドリュー | アンディ | クリス | ケビン | ブライアン | エリック | アダム | アレックス
  アンナ | アナ | マリア | メアリー | サラ | エミリー | エミリア | ケイト | キャサリン | エリザベス | リサ | ローラ | ジェーン
  ジェシカ | ジェニファー | ナタリー | ソフィー | ソフィア | オリビア | クレア | ルーシー | ヘレン | アリス | グレース | エレン
  エヴァ | エバ | ハンナ | ジュリア | ジュリー | カレン | キム | リー | サム | サミュエル | ベン | ベンジャミン | ジョー | ジョセフ
  フランク | フレッド | ヘンリー | ハリー | アルフレッド | アルバート | アーサー | オスカー | ヴィクトル | ビクトル | ホセ | フアン
  カルロス | ルイス | ミゲル | アントニオ | マヌエル | ペドロ | パブロ | ディエゴ | ハンス | ペーター | カール | ルドルフ | マックス
  フリッツ | オットー | クラウス | ピエール | ジャン | ルイ | アンリ | ミシェル | フィリップ | シャルル | クロード | マリオ | ルカ
  マルコ | ジュゼッペ | イワン | セルゲイ | ライアン | ジェイソン | ジャスティン | ショーン | ケネス | スコット | グレッグ | ゲイリー
  ラリー | テリー | トニー | ティム | ニック | ネイサン | パトリック | レイ | ロン | ロジャー | シモン | サイモン | ステファン
  テッド | ヴィンセント | ビンセント | カイル | ルーク | ノア | リアム | メラニー | モニカ | ニコル | レイチェル | レベッカ | ルース
  シャロン | スーザン | タニア | ティナ | バネッサ | ビクトリア | キャシー | ダイアナ | ドロシー | イザベル
`);
const behindFirstName = new RegExp(`(?<![ァ-ヺー])(?:${firstNames.join("|")})[・＝=]$`, "u");

/** Whether the name is a person's, or part of one. */
export function isPerson(name: string, before: string, after: string): boolean {
  if (called.test(after) || fullName.test(after)) return true;
  if (/[・＝=]$/u.test(before) && behindFirstName.test(before)) return true;
  if (/[ァ-ヺー]・$/u.test(before) && /^\s?[(（]\d\d[)）]/u.test(after)) return true;
  if (!givenNames.has(name)) return false;
  return (
    titled.test(after) ||
    (/^[・＝=][ァ-ヺー]/u.test(after) && !besideState.test(after)) ||
    (/[ァ-ヺー]・$/u.test(before) && !/^(?:政府|軍|首相|大統領|人|の|、|や|と|に|は|で)/u.test(after))
  );
}
