/** Japanese country names that are also something else: what the words around say. */
import { isAcrossWords } from "./japanese-han";
import { isOtherWord } from "./japanese-kana";
import { isPerson } from "./japanese-people";
import { isCountrySign, japaneseSigns } from "./japanese-signs";
import type { Risk, RiskInput } from "./risk";

export function japaneseRisk(input: RiskInput): Risk {
  const { name, before, after, hasCompany, isKnown } = input;
  if (name in japaneseSigns)
    return isCountrySign({ sign: name, before, after, isExpected: hasCompany || isKnown, isKnown })
      ? "country"
      : "other";
  if (isAcrossWords(name, before, after) || isPerson(name, before, after) || isOtherWord(name, before, after))
    return "other";
  if (name === "ジョージア") return georgia(input);
  if (doubtful.has(name)) return hasCompany || isKnown || isState.test(after) ? "country" : "other";
  return "country";
}

/** Names that are given names, letters or words far more often: without company they must act as a state. */
const doubtful: ReadonlySet<string> = new Set([
  "マリ",
  "チャド",
  "アルバ",
  "アンドラ",
  "フェロー",
  "ジャージー",
  "グレナダ",
]);
const isState =
  /^(?:共和国|公国|[東西南北中]部|政府|軍|人(?!形)|国籍|出身|系|領|の首都|から|への|へ(?!の)|では|にある|当局|大統領|首相|島|産|、ニジェール|やニジェール|の.{0,14}(?:大臣|大統領|首相|政府|軍|外相|議会|首都))/u;

/** The state of the South, the coffee and the country of the Caucasus. */
function georgia({ before, after, isUsState, isKnown, hasCompany }: RiskInput): Risk {
  const around = before + after;
  if (
    /^(?:州|工科大|大学|・|テック|の缶|コーヒー|港)/u.test(after) ||
    /(?:缶(?:コーヒー)?[のは]?|米(?:国|南部)?・?|アメリカ[の・]?)$/u.test(before)
  )
    return "other";
  if (
    /トビリシ|アルメニア|アゼルバイジャン|コーカサス|カフカス|旧ソ連|ウクライナ|モルドバ|グルジア|黒海|中央アジア|トルコ/u.test(
      around,
    )
  )
    return "country";
  if (isKnown) return "country";
  if (
    isUsState ||
    /アトランタ|サバンナ|テキサス|フロリダ|アラバマ|テネシー|現代自動車|現代自|州|缶コーヒー|コカ・?コーラ|新商品/u.test(
      around,
    )
  )
    return "other";
  return hasCompany || /^(?:人|政府|国籍|出身|大統領|首相|語|産|は|では|から|の)/u.test(after)
    ? "country"
    : "undecided";
}
