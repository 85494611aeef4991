/** Names of programmes that are something else by the Han signs beside them: E-2预警机, 189号段, 红白红|卡纸. */
import { isOtherAcronym } from "./han-acronyms";

/** Counters behind a number that is no visa's: 189元, 858次列车. */
const counted =
  /^ ?(?:[元块塊万萬亿億个個名人位天年岁歲页頁米度家件张張台臺辆輛期分秒公克斤吨噸层層户戶届屆倍集章篇间間匹艘]|次(?![签簽])|号|號|路|(?:多|余|餘)[万萬人家名])/u;

/** Things that are called by a letter and a number, behind these. */
const thingBehind =
  /^ ?(?:[号號](?!签|簽|[令文])|[轰轟]炸|[预預]警|[战戰](?:机|機|斗|鬥)|[攻歼殲运運教加][击擊输輸练練油]?[机機]|[客飞飛直][机機]|直升|[导導][弹彈]|[坦潜潛航][克艇母]|[赛賽][车車道事季段]|大[奖獎][赛賽]|[车車][队隊手型]|[轿轎][车車]|[发發][动動電电][机機]|引擎|火箭|[卫衛]星|飞船|飛船|[灯燈][泡头頭珠]?|椎[体體间間骨]|腰椎|[颈頸]椎|[节節]段|蛋白|[细細]胞|病毒|疫苗|基因|抗[体體]|受[体體]|激素|酶|[维維]生素|[芯晶][片片圆圓]|[显顯][示卡]|屏(?!障)|接口|[处處]理器|[摄攝]像|相[机機]|手[机機]|[内內]核|[键鍵盘盤]|高速|公路|[国國省]道|匝道|出口|入口|登机|登機|航站|停[车車]|展[厅廳馆館区區位]|[号號楼樓座栋棟幢馆館厅廳室层層](?!签|簽)|[电電]梯|教(?:[学學][楼樓]|室)|[车車][厢廂次站]|列[车車]|[联聯][赛賽]|球[员員衣队隊]|[级級](?:别|別|公路|方程|[联聯][赛賽]|[军軍])|方程式|[试試][纸紙卷]|[参參][数數]|函[数數]|指令|[脚腳]本|[编編][译譯]|排版|晶体管|三极管|套餐|[号號]段|音[轨軌]|唱片|[专專][辑輯]|[单單]曲)/u;
/** In front of it. */
const thingInFront =
  /(?:[维維]生素|[国國省]道|地[铁鐵]|高[铁鐵]|[动動][车車]|航班|[车車]次|型[号號]|系列|[编編][号號]|基因|[战戰][机機]|腰椎|胸椎|[颈頸]椎|[补補][体體]|[参參][数數]|命令行|[电電]梯|登机口|登機口|展[厅廳位]|宝[马馬]|[奥奧]迪|特斯拉|[轰轟]-?|歼-?|殲-?|[轿轎]跑|[车車]款|[辆輛]|[买買開开](?:的|了|着|著)|越野|[纯純][电電]|混[动動]|[首新][张張支]|迷你)$/u;

/** More of them by sort: parking zones (E-7區), buses (482路公車), algorithms (OPT置換演算法). */
const goodsBehind = new RegExp(
  `^ ?(?:${[
    // Places in buildings, and ways there.
    "[區区樓楼棟栋座戶户室](?!別|别)|號(?!簽)|号(?!签)|月[台臺]|[登閘闸]|出口|展[區区位館馆]|[倉仓]|車[廂位]|停車|停车|教室|路(?:公|巴|末|首|[車车]|[線线]上)|公里|次列[車车]",
    // Machines and goods.
    "型(?![簽签])|[轟轰]炸|[預预]警|[戰战][機机鬥斗]|客[機机]|[賽赛][車车事]|[車车]手|安全[車车]|大[獎奖]|[晶芯]片|[離离]子|蛋白|[膠胶]囊|[錠锭片粒](?!名)|[補补]充|推土|怪手|挖[土掘]|口罩|尺[寸碼码]|[襯衬]衫",
    // Words of technology and measures.
    "[選选][項项]|置[換换]|演?算法|排版|[機机]上盒|[電电][視视]|[訊讯信][號号]|[頻频]道|指[數数]|房[價价]|[數数值]值|值(?![得班])|[專专][輯辑]|[單单]曲|唱片|封面|[發发]行|收[錄录]|黑[膠胶]|巡演|主打",
    // Fights and leagues.
    "[擂格]|冠[軍军]|[聯联][賽赛]|球[員员隊队]|拳",
  ].join("|")})`,
  "u",
);

/** In front of them: 維生素D3, 格鬥K-1. */
const goodsInFront =
  /(?:[維维](?:生素|他命)|公[車车交]|巴士|班[次機机]|航班|[車车]次|[門门]牌|座位|停[車车][場场格]|[車车]位|登[機机][門门]|月[台臺]|[展攤摊]位|教室|病房|[寢寝]室|格[鬥斗]|擂[台臺]|[賽赛][車车]|方程式|[轟轰]炸[機机]|[預预]警[機机]|[戰战](?:[鬥斗])?[機机]|推土[機机]|挖土[機机]|型[號号]|[機机]型|[國国省縣县]道|[專专][輯辑]|(?:首|第[一二三四五]|新|迷你)[張张]?)[「『“《 ]?$/u;

/** Signs that make another word of the last sign of a name: 卡纸, 签名, 签证明. */
const cutWords: { readonly [last: string]: RegExp } = {
  卡: /^[纸紙片车車通位路]/u,
  签: /^[名字约到收发]/u,
  簽: /^[名字約到收發]/u,
  证: /^(?:明(?![年日天确])|券|据|监|词)/u,
  證: /^(?:明(?![年日天確])|券|據|監|詞)/u,
};

/** Keys: 键盘上的F2, F5刷新. */
const keyInFront = /(?:[键鍵][盘盤]上?的?|按(?:下|一下|住|[着著])?|敲|[点點][击擊]|快捷[键鍵]|功能[键鍵])[「“ ]?$/u;
const keyBehind =
  /^[」” ]?(?:[键鍵]|刷新|重新(?:整理|[载載]入)|重命名|重新命名|是(?:[^。，、]{0,2})(?:刷新|重新?命名|[键鍵]|[开開]始|全屏|搜[寻索])|(?:[开開]始)?[录錄]屏|全屏|[运運]行代|[调調]亮)/u;

/** What is measured in blood or bought for it: 体检单上的D3偏低. */
const measuredInFront = /(?:[体體][检檢驗验]|化[验驗]|血[检檢液清]|[报報]告|指[标標])(?:[单單表][上里裡中]?)?的?$/u;
const measuredBehind =
  /^ ?(?:[偏过過][低高]|缺乏|缺失|不足|超[标標]|[补補](?:充|[给給]|[剂劑])|[浓濃]度|含量|水平(?![签簽]))/u;

/** Parts of machines: EB-5电池组, J-1接头. */
const partBehind =
  /^ ?(?:[电電]池(?:[组組包]|$|[，。另])|接[头頭口]|插[头頭口座槽]|[保熔][险險][丝絲]|[轴軸]承|螺[丝絲栓帽]|[阀閥]|[电電](?:[机機]|容|阻|源|[缆纜])|[齿齒][轮輪]|履[带帶]|油[泵箱]|模[块塊组組]|[传傳]感|感[测測]|叉[车車]|[吊铲鏟挖]|[缓緩]存|快取|命中率|[机機]床|喷头|[纤纖][维維]|[钢鋼]材|[涂塗]料)/u;

/** Cards that hospitals, pools and shops hand out: 医院挂号的蓝卡, 年卡分金卡、蓝卡. */
const otherCardInFront =
  /(?:[医醫]院|[挂掛][号號]|[诊診就][疗療医醫]|[门門][诊診]|[会會][员員]|健身房?|游泳[馆館]?|年卡|月卡|[饭飯]堂|食堂|[图圖][书書][馆館]|[银銀]行|航司|航空|酒店|裁判|球[员員]|吃|掏|出示|[购購]物|[积積][点點分]|公交|停[车車]|加油|超市|校[园園]|黄牌|黃牌|[红紅][卡牌]|[黄黃][卡牌])[^，。；！？]{0,3}$/u;
const otherCardBehind =
  /^(?:[持会會][卡员員][^。]|限工作日|[会會][员員]|[罚罰]|出[场場]|警告|[补補]办|可?[带帶]一名|免[费費][停游]|[刷]|[贵貴][宾賓]|[权權]益|年[费費]|[积積][分点點]|[级級][别別])/u;

/** Whether the signs beside a programme's name tell that something else is meant. */
export function isOtherThing(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 6);
  if (isOtherAcronym(text, start, end)) return true;
  const name = text.slice(start, end);
  if (/^[蓝藍绿綠金黄黃白红紅]卡$/u.test(name) && isOtherCard(text, start, end)) return true;
  const cut = cutWords[text.charAt(end - 1)];
  if (cut) return cut.test(after);
  if (!/^[A-Z\d][A-Z\d-]{0,5}$/.test(name)) return false;
  if (/^\d+$/.test(name) && counted.test(after)) return true;
  const before = text.slice(Math.max(0, start - 6), start);
  if (/^F\d\d?$/.test(name) && isKey(text, start, end)) return true;
  return isThing(before, after);
}

function isThing(before: string, after: string): boolean {
  return (
    [thingBehind, goodsBehind, measuredBehind, partBehind].some((behind) => behind.test(after)) ||
    [thingInFront, goodsInFront, measuredInFront].some((inFront) => inFront.test(before))
  );
}

/** A key is called so beside another or beside what it does. */
function isKey(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 8);
  return keyBehind.test(after) || keyInFront.test(before);
}

function isOtherCard(text: string, start: number, end: number): boolean {
  return (
    otherCardInFront.test(text.slice(Math.max(0, start - 8), start)) || otherCardBehind.test(text.slice(end, end + 6))
  );
}
