/**
 * Han runs on without spaces: whether signs that spell a country, or stand for one as in 中美, do so among their
 * neighbours, or belong to other words.
 */
import { isAffix, isBeforeWord, openBefore } from "./han-affixes";
import { isInList } from "./han-lists";
import { isHanGuo, isPersonsName } from "./han-persons";
import { type Around, isAcrossWords, isAncient } from "./han-seams";
import { plainPairs, strongSigns, wordPairs, wordsInFront } from "./han-signs";
import { isAcrossState } from "./han-states";
import { isInTitle, isNameOfThing } from "./han-things";
import { Script, scriptAt } from "./script";

/** Money, animals and dishes that bear a country's name: 丹麦克朗, 德国牧羊犬, 瑞士卷. */
const namedAfter =
  /^(?:克朗|先令|法郎|[卢盧]比|比索|披索|里拉|英?[镑鎊]|[铢銖]|盾(?!牌)|里[亚亞][尔爾]|迪拉姆|迪[尔爾]汗|[卢盧]布|[兹茲][罗羅]提|福林|列伊|列弗|[坚堅]戈|新?[谢謝]克[尔爾]|[兰蘭]特|奈拉|令吉|林吉特|雷[亚亞][尔爾]|第[纳納][尔爾]|基普|牧羊犬|[短长長]毛[猫貓]|森林[猫貓]|[猎獵]犬|豹[猫貓]|[猪豬]|鼠|[龟龜]|豆(?!芽)|[卷捲]|酥|吐司|梧桐|鬆[饼餅]|松饼|薄[饼餅]|玉米[饼餅]|泡菜|料理|柔[术術]|象棋|[轮輪][盘盤]|方[块塊]|套娃|浴|[军軍]刀|肉丸|海[鲜鮮][饭飯]|火腿|酸奶|[优優]格|三[文][鱼魚]|冷面|帽|流感|香料|拉面|咖[喱哩]|烤肉|[国國]?象|虎|石(?!油|化|墨)|玻璃|面包)/u;

/** Days in front of `本`: 12日本报, 明日本市, 生日本来. */
const dayInFront = /(?:(?:^|[^A-Za-z\d])[0-3]?\d|[〇一二三四五六七八九十廿]|[今昨明近当當每生假节節工整休翌次])$/u;
const ownBehind =
  /^(?:[报報刊网網台社校院站行店司][^]|[报報刊网網台社][讯訊记記]?|[市县縣区區省周週月案届屆版轮輪馆館场場剧劇组組栏欄刊]|土(?!地|豪)|地(?![化的人])|来(?!访)|來(?!訪)|[应應该該]|是|就|息|要|想)/u;
/** 生日本人, but not 留学生日本人. */
const birthday = /(?:^|[^学學先医醫考招师師研男女新])生$|[今昨明]$/u;
const numberOfDay = /(?:^|[^A-Za-z\d])[0-3]?\d$|[〇一二三四五六七八九十廿]$/u;
/** Words on `中`, in front of words on `国`: 发展中国家, 其中国企, 台中国小. */
const middleInFront = /(?:[发發]展|新[兴興]|[其集当當途手空高初台臺心眼家国國期目])$/u;
const stateBehind =
  /^(?:[家际際内內有企产產债債库庫资資民务務防文小中立道学學营營药藥美泰航网網电電行足货貨语語旗歌籍])/u;
/** Names with neighbours that make other words of them; what they look like when they do. */
const otherWords: { readonly [name: string]: (around: Around) => boolean } = {
  中国: isMiddle,
  中國: isMiddle,
  日本: ({ before, after }) =>
    numberOfDay.test(before)
      ? !/^(?:人|政府|首相|外相|企业|企業)/u.test(after)
      : (dayInFront.test(before) && ownBehind.test(after)) || (birthday.test(before) && after.startsWith("人")),
  韩国: ({ after }) => isHanGuo(after),
  韓國: ({ after }) => isHanGuo(after),
  美国: isRegion,
  美國: isRegion,
  英国: isSchool,
  英國: isSchool,
  德国: isSchool,
  德國: isSchool,
  法国: isLaw,
  法國: isLaw,
  泰国: ({ before }) => /[国國]$/u.test(before),
  泰國: ({ before }) => /[国國]$/u.test(before),
  南非: ({ after }) => after.startsWith("洲"),
  朝鲜: ({ after }) => /^(?:族|半[岛島]|海峡|海峽|语|語)/u.test(after),
  朝鮮: ({ after }) => /^(?:族|半[岛島]|海峡|海峽|语|語)/u.test(after),
  蒙古: ({ before, after }) => /[内內]$/u.test(before) || /^(?:族|包|大夫|高原|斑)/u.test(after),
  古巴: ({ before, after }) => before.endsWith("蒙") || /^比[伦倫]/u.test(after),
  阿曼: ({ before, after }) => /[路]$/u.test(before) || /^[达達尼苏蘇湾灣]/u.test(after),
  阿根廷: ({ after }) => /^(?:天使)?[红紅][虾蝦]/u.test(after),
  波兰: ({ after }) => /^(?:尼(?!亚)|斯基)/u.test(after),
  波蘭: ({ after }) => /^(?:尼(?!亞)|斯基)/u.test(after),
  哈萨克: ({ after }) => /^(?:族|语)/u.test(after),
  哈薩克: ({ after }) => /^(?:族|語)/u.test(after),
  塔吉克: ({ after }) => /^(?:族|语)/u.test(after),
  巴林: ({ after }) => /^(?:[左右]旗|石|银行|銀行)/u.test(after),
  爱尔兰: ({ before }) => before.endsWith("北"),
  愛爾蘭: ({ before }) => before.endsWith("北"),
  哥伦比亚: isColumbia,
  哥倫比亞: isColumbia,
  墨西哥: ({ before, after }) => before.endsWith("新") || /^(?:湾|灣)/u.test(after),
  英格兰: ({ before, after }) => before.endsWith("新") || after.startsWith("银行"),
  英格蘭: ({ before, after }) => before.endsWith("新") || after.startsWith("銀行"),
  大马: isBigHorse,
  大馬: isBigHorse,
  印度: ({ after }) => /^(?:洋|教|支那|河|半[岛島])/u.test(after),
  几内亚: ({ before, after }) => before.endsWith("新") || /^[湾灣]/u.test(after),
  幾內亞: ({ before, after }) => /[新紐]$/u.test(before) || /^[湾灣]/u.test(after),
};

function isMiddle({ before, after }: Around): boolean {
  if (/[一-龥]$/u.test(before) && /^有(?:企|[资資](?![格金源历歷])|控股|[独獨]|股|土地)/u.test(after)) return true;
  return middleInFront.test(before) && stateBehind.test(after);
}

/** 南美国家, 欧美国家: states of a region. */
function isRegion({ before, after }: Around): boolean {
  return (
    (/[南北中拉欧歐英完]$/u.test(before) && after.startsWith("家")) ||
    (/[精完优優]$/u.test(before) && /^[画畫]/u.test(after))
  );
}

/** 明德國小, 蒲公英国际, 宁德国税: the name of a school, a firm or a town, and a word on `国`. */
function isSchool({ before, after }: Around): boolean {
  return (
    /[菁精育群蒲公明立建道品恩厚崇进進懿敦兴興宁寧承常顺順启啟功宣旌]$/u.test(before) &&
    /^(?:[小中际際宅税稅土道]|家(?!庭)|有[企土林资資粮糧农農])/u.test(after)
  );
}

/** 合法国有, 书法国展, and the number of a court's ruling. */
function isLaw({ before, after }: Around): boolean {
  return (
    /^[号號](?!召)/u.test(after) ||
    (/[依宪憲司违違无無立執执合非]$/u.test(before) && /^[家际際内內务務防有土民]/u.test(after)) ||
    (/[书書戏戲]$/u.test(before) && /^[展画畫手宝寶家际際粹礼禮]/u.test(after))
  );
}

/** The Canadian province, the American district and university. */
function isColumbia({ before, after }: Around): boolean {
  return /(?:不列[颠顛]|英[属屬])$/u.test(before) || /^(?:大[学學]|特[区區]|[广廣]播|商[学學]院|号|號)/u.test(after);
}

function isBigHorse({ before, after }: Around): boolean {
  return (
    /[高人头頭匹骑騎骏駿白黑老]$/u.test(before) ||
    /^(?:路|士革|哈|力|伯|虎|林|金|[赛賽]|戏|戲|[铃鈴步桶猴蜂尾槽靴褂车車蹄口头頭])/u.test(after)
  );
}

/** Countries whose money is called by their name and 元. */
const ofDollars = /^(?:新加坡|加拿大|澳大利[亚亞]|新西[兰蘭]|[纽紐]西[兰蘭]|香港|文[莱萊]|[纳納]米比[亚亞])$/u;

const dots = "·‧•・．.";
/** Countries beside whose name a dot parts two names, not those of one person: 中国·杭州. */
const oftenDotted = /[国國]$|^(?:香港|澳[门門]|[台臺][湾灣]|新加坡|日本|越南|[欧歐]盟|印尼)$/u;

/** Whether the country's name from `start` to `end` is a word of its own here, as far as the signs around tell. */
export function isHanName(text: string, start: number, end: number): boolean {
  const around = { before: text.slice(Math.max(0, start - 4), start), after: text.slice(end, end + 4) };
  const name = text.slice(start, end);
  // 国际 is one word, whatever stands in front: 看法国际化.
  if (/[国國]$/u.test(name) && /^[际際](?!遇)/u.test(around.after)) return false;
  if (isAcrossState(name, around.before, around.after) || isAcrossWords(name, around)) return false;
  if (namedAfter.test(around.after) || isNameOfThing(around.after) || isInTitle(text, start, end)) return false;
  if (otherWords[name]?.(around)) return false;
  if (/^[韩韓][国國]$/u.test(name) && isAncient(text, start, end)) return false;
  if (
    /^元(?![素首老旦件年])/u.test(around.after) &&
    (ofDollars.test(name) || /[\d百千万萬亿億两兩]$/u.test(around.before))
  )
    return false;
  return oftenDotted.test(name) || !isPartOfPerson(around);
}

/** Foreign names are written with dots: 约旦·李. */
function isPartOfPerson({ before, after }: Around): boolean {
  const isHan = (sign: string) => scriptAt(sign, 0) === Script.han;
  return (
    (dots.includes(after.charAt(0)) && isHan(after.charAt(1))) ||
    (dots.includes(before.at(-1) ?? "\n") && isHan(before.at(-2) ?? ""))
  );
}

/** Words behind a pair that speak of states. */
const statesBehind =
  /^(?:[中美韩韓日英法德俄印加澳欧歐]?[两兩二三四五六七八九十][国國边邊地岸方年军軍强強]|[两兩]|双[方边]|雙[方邊]|[关關]系|關係|关係|之[间間]|[间間](?!接)|[贸貿]|[经經][贸貿济濟]|建交|[邦外断斷复復]交|友[好谊誼]|合作|[谈談]判|磋商|[会會][谈談晤]|[对對][话話抗立峙]|[协協][议議定商]|[条條][约約]|峰[会會]|首[脑腦]|元首|[领領][导導土海空]|[战戰](?!略高度)|[冲衝]突|[边邊][境界防]|[联聯][合盟手军軍邦]|同盟|盟|摩擦|[竞競][争爭]|博弈|角力|[脱脫][钩鉤]|人[才员員民文士]|科技|[学學][者生术術界]|民[间間众眾]|文化|交流|互|[货貨][币幣]|[汇匯]率|自[由贸貿]|[论論][坛壇]|军|軍|外[长長]|防[长長]|[财財][长長]|[总總][统統]|首相|[企商][业業]|媒|官|政府|投[资資]|[铁鐵]路|高[铁鐵]|[产產]能|能源|[签簽][署订訂证證]|[达達]成|工作|社[会會]|[创創]新|大[学學使]|[华華]人|金融|分歧|法律|名校|混血|[团團][队隊]|[双雙][边邊]|同[为為意]|共[同有]|和[谈談解]|往[来來]|海底|[协協][会會]|航[线線班]|直航|[产產][业業]|企|[移留]|局[势勢]|停火|核|等)/u;

/** Behind a pair, whatever word its first sign could end: 已有加墨两国. */
const twoStates = /^[两兩][国國]/u;

/** Idioms, young racehorses, an opera singer, new media, and streets, that begin as pairs do. */
const otherPairs =
  /^(?:美中(?:不足|帶(?!動)|带(?!动)|含|藏|有憾)|新[马馬](?:[入上出首初仔闸閘档檔主匹竞競]|[师師]曾|[试試][闸閘])|新媒[体體]|.{2}(?:街|路(?![线線透])))/u;

/** Whether the signs from `start` to `end` stand for countries: a pair, or one sign with what it leans on. */
export function isSignOfCountry(text: string, start: number, end: number): boolean {
  const signs = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 12);
  const first = signs.charAt(0);
  const last = signs.charAt(signs.length - 1);
  if (otherPairs.test(signs + after)) return false;
  if (/^新[马馬]$/u.test(signs) && isYoungHorse(text, start, end)) return false;
  const isTwoStates = signs.length === 2 && isPair(signs) && twoStates.test(after);
  if (!isTwoStates && wordsInFront[first] !== undefined && isAfterWord(first, before)) return false;
  if (signs.length === 2 && last === "、") return isInList(before, after);
  // 中印边境: where the sign is the second of a pair, the pair counts.
  if (!isPair(signs))
    return (
      isAffix({ signs, before, after }) && !(isSecond(signs, before) && isSignOfCountry(text, start - 1, start + 1))
    );
  if (/[·\-/]/u.test(signs)) return true;
  if (isPersonsName(signs, text.slice(Math.max(0, start - 8), start), after)) return false;
  if (statesBehind.test(after)) return true;
  if (/^[中法]/u.test(signs) && !openBefore.test(before)) return false;
  const isPlain =
    signs.length > 2 ||
    plainPairs.has(signs) ||
    (!wordPairs.has(signs) && [...signs].every((sign) => strongSigns.has(sign)));
  return isPlain && !isBeforeWord(last, after);
}

/** 三匹新馬今晨試閘: where races are run, 新马 is a young horse. */
function isYoungHorse(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 16), start)}　${text.slice(end, end + 16)}`;
  return /匹|[马馬][场場主房会會]|[骑騎][师師手]|[练練][马馬]|[赛賽][马馬道]|[试試][闸閘]|[闸閘]|跑[出入赢贏]|冷[门門]|[热熱][门門]|出[赛賽]|[烙牧][马馬]/u.test(
    around,
  );
}

function isSecond(signs: string, before: string): boolean {
  const isOpen = !before.endsWith("中") || openBefore.test(before.slice(0, -1));
  return isOpen && strongSigns.has(signs.charAt(0)) && strongSigns.has(before.slice(-1)) && !/[方媒籍裔]$/u.test(signs);
}

function isPair(signs: string): boolean {
  return [...signs].every((sign) => wordsInFront[sign] !== undefined || /[·\-/]/u.test(sign));
}

function isAfterWord(sign: string, before: string): boolean {
  const last = before.charAt(before.length - 1);
  return last !== "" && (wordsInFront[sign] ?? "").includes(last);
}
