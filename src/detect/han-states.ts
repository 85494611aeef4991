/**
 * Names on `国` at the seam of two words: 美国 in 完美国度 and 意國 in 同意國會 are no countries, since `国` begins the
 * word behind. Told by the sign in front, which makes a word with the name's first, and by what stands behind.
 */
import { wordsInFront } from "./han-signs";

/** Words on `国` by their second sign, but for words that begin with that sign and stand behind countries: 家庭, 小鎮. */
const stateWord =
  /^(?:[际際语語度宴库庫歌徽父光宅慶庆葬寶宝士樂乐术術债債帑道情力难難足貨货籍宾賓]|家(?![庭长長电電具族居])|小(?![镇鎮学學朋贩販说說吃将將型额額规規])|中(?![部央学學东東小型期场場锋鋒产產间間左右后後卫衛古年医醫])|手(?![机機工法术術游遊])|文(?![化字学學豪件人物坛壇])|民(?![众眾调調间間主办辦宅航兵怨])|内(?![政阁閣战戰乱亂])|內(?![政閣戰亂])|外(?![交长長籍劳勞商资資媒电電])|企(?![业業])|有(?=[企资資财財地股化])|土(?!耳)|[产產](?![业業品量地油值能])|务|務|防(?![长長疫卫衛])|会(?![员員])|會(?![員])|军(?![方队隊事人机機售购購备備舰艦演官])|軍(?![方隊事人機售購備艦演官])|学(?![生者校术術界])|學(?![生者校術界])|安(?![全检檢排])|旗(?!下(?!半)|[艦舰袍])|画(?![家])|畫(?![家])|营|營|腳|脚|足|是(?=[会會论論])|色天|花(?=$|[，。]))/u;

/** What hardly any country stands in front of, whatever precedes: 發展中國家的, 菁英國際, 中國民黨. */
const surelyStateWord = /^(?:[际際](?![开開贸貿])|民[党黨]|家(?:$|[的和與与及、，。；：！？之都也是在間间或等安]))/u;

/** Bodies of the states that usual names abbreviate to one sign: 美國務院 is 美 and 國務院. */
const stateBodies = /^(?:[务務][院卿]|防部|[会會](?:[议議][员員]|山[庄莊]|[參参众眾][议議]|[两兩]院|[听聽][证證]))/u;

/** Signs that make words with the first sign of a usual name: 道德, 合法, 途中. */
const seamBefore: { readonly [first: string]: string } = {
  中:
    "期其集當当途手空高初台臺心眼家國国目程院場场賽赛會会園园店市鎮镇村城車车船水山海林雨夢梦書书畫画文片劇剧席話话暗" +
    "獄狱宮宫境史例件案序命擊击射展型興兴進进發发長长時时",
  美: "完優优甜審审讚赞華华精醜丑肥俊秀壯壮媲唯臻溢健柔媚絕绝",
  英: "菁精蒲育群石蔡",
  法: "依憲宪司違违無无立執执合非修刑民商佛魔書书釋释護护",
  德: "明道品功公積积恩仁立武懿敬崇進进建育樹树至聖圣厚培自清孔同承光啟興兴敦大永尚成廣广安懷怀旺",
  泰: "國国華华康安榮荣永祥恆恒",
};

/** Names that are persons' with the sign in front, whatever follows: 賴清德, 卓榮泰. */
const persons = /(?:[赖賴]清德|卓[荣榮]泰|[陈陳][时時]中)$/u;

/** Short names that are rarer than the words they cross: a seam on one side is enough. */
const informal = new Set("比加马馬土波以纽紐智沙意义義西葡荷捷希奥奧丹瑞烏乌星墨柬菲澳匈埃芬挪");
/** Signs in front of those that `wordsInFront` does not have, or that countries want it to have more of. */
const informalBefore: { readonly [first: string]: string } = {
  义: "主信正仁道忠情广狭定意涵含奥要起名",
  義: "主信正仁道忠情廣狹定意涵含奧要起名",
  西: "东東中山陕陝江广廣辽遼泰湘鄂粤粵港",
  捷: "敏大便快告报報",
  瑞: "祥人天吉嘉",
  丹: "牡仙金灵靈苏蘇",
  希: "尼",
};
const ownBefore: { readonly [first: string]: string } = {
  比: "增對对相",
  加: "增參参更追添附外本",
  馬: "人騎木賽",
  马: "人骑木赛",
  土: "本領领鄉乡",
  以: "可所予",
};

/** Whether a name on `国` is no country here. `before` and `after` are the signs around, at most four. */
export function isAcrossState(name: string, before: string, after: string): boolean {
  if (!/^.[国國]$/u.test(name)) return false;
  const first = name.charAt(0);
  if (persons.test(before + first)) return true;
  const last = before.charAt(before.length - 1);
  if (informal.has(first)) return isAfterWord(first, last) || stateWord.test(after);
  if (first !== "中" && stateBodies.test(after)) return true;
  return (
    surelyStateWord.test(after) || (last !== "" && (seamBefore[first] ?? "").includes(last) && stateWord.test(after))
  );
}

function isAfterWord(first: string, last: string): boolean {
  if (last === "") return false;
  const inFront = ownBefore[first] ?? informalBefore[first] ?? wordsInFront[first] ?? "";
  return inFront.includes(last);
}
