/** Codes, cards and passes that are something else in Japanese: E-7系, 国道189号, サッカーのJ1, 駐車場のSパス. */

import type { WordsAround } from "./risk";

/** Behind the code: parts of trains and car parks, machines, sports, goods. */
const thingBehind =
  /^(?:号(?!ビザ)|型(?!ビザ|の?査証)|系(?!ビザ|の?査証)|番(?:線|ゲート|出口|搭乗口|乗り場)|出口|ゲート|区画|戦闘機|爆撃機|早期警戒|支援戦闘機|練習機|格納庫|滑走路|規格|リーグ|クラブ|グランプリ|GP|ブロック|棟|席|エンジン|ロケット|ファイター|コート|ボルト|サイズ|判|大会|決勝|予選|連勝|優勝|昇格|降格|残留|復帰|チーム|選手|王者|王座|の?世界戦|ジム|ヨーグルト|バルブ|ドリル|電池|ポート|端子|コネクター?|レース|ドライバー|マシン|キャッシュ|ディーゼル|系統|インター|第\d+節|株|社|盤|比|管|装置|方式|トランジスタ|蛍光灯|バッテリー|リング|セル|レコード|シングル|アルバム|という(?:型番|品番|曲|名の|細胞|番組|グループ|ブランド|番号|規格)|の(?:収録曲|新曲|座席|区画|レース|試合|王者|選手|開幕|ポーン))/u;
/** In front of it: what bears such a code. */
const thingInFront =
  /(?:サッカー|バスケ(?:ット)?|バレー|野球|卓球|ホッケー|ラグビー|格闘技|キックボクシング|漫才|音楽|レコード|戦闘機|爆撃機|警戒機|新幹線|特急|列車|電車|機関車|バス|駐車場|駐輪場|座席|指定席|客席|号車|号機|[国県道府市都町村]道|高速|番号|ダイヤル|電話|打率|出塁率|防御率|背番号|自動車|乗用車|レース|フォーミュラ|ブルドーザー?|重機|ショベル|エンジン|ロケット|トランジスタ|液晶|電池|ビタミン|タンパク質?|チェス|将棋|会議室|ゲート|出口|滑走路|プリンター|レンズ|型番|品番|機種|戦車|小惑星|彗星)(?:の|は|、|「|『)?$/u;
/** Numbers that count or measure. */
const unit = /^(?:[.,]\d|[人円件回年票本台点頭冊名位]|日(?!本)|キロ|メートル|ページ|番|時間|ドル|ユーロ|は24時間)/u;

const code = /^(?:[A-Z]{1,4}-?\d{1,3}[A-Z]?\d?|\d{3}|[A-Z]{2,5})$/u;

const card = /(?:パス|カード|エントリー|パスポート|プール)$/u;
/** Who else gives passes and cards: 駐車場のSパス, マラソンの優先枠「エクスプレスエントリー」. */
const giver =
  /(?:[1１一][日回]券|駐車場|駐輪場|遊園地|テーマパーク|動物園|水族館|会場|展示会|商業施設|旅館|ホテル|温泉街?|温泉地|スキー場|観光協会|観光|市バス|地下鉄|鉄道|定期券?|電車|スタジアム|美術館|博物館|映画館|イベント|会議|講演|フェス|占い|マラソン|大会|ゲーム|ホッケー|ラグビー|サッカー|審判|航空会社|商店街|百貨店|デパート|カード会社|銀行|優先枠|優先入場|入場|チケット|クーポン|コンビニ|スーパー|書店|カフェ|劇場|球団|球場|ジム|すごろく|モノポリー|人生ゲーム|芸能事務所|企業研修|配車アプリ)(?:の|が(?:出す|配る|発行する)|で使える)?[「『“]?$/u;
/** What is done with them: 引いて進む, 提示された選手, 年会費. */
const ofCard =
  /^[」』”]?(?:を(?:引[いくき]|めくっ|当て|提示され|掲げ|かざ)|の(?:年会費|会員|福引|割引|列に|応募券|特典)|会員|が(?:当た|出され|提示され|もらえ))/u;

/** Whether what is written like the code or the pass of a visa is a machine's, a road's, a league's or a shop's. */
export function isJapaneseThingCode({ name, before, after }: WordsAround): boolean {
  // 高度専門職業人 is what graduate schools train.
  if (name === "高度専門職" && after.startsWith("業")) return true;
  if (card.test(name) && (giver.test(before) || ofCard.test(after))) return true;
  if (!code.test(name)) return false;
  if (thingBehind.test(after) || thingInFront.test(before)) return true;
  return /^\d/u.test(name) && (unit.test(after) || /[\d.,]$/u.test(before));
}
