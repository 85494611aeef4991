/** Names of programmes that are something else by the Han signs beside them: E-2预警机, 189号段, 红白红|卡纸. */

/** Counters behind a number that is no visa's: 189元, 858次列车. */
const counted =
  /^ ?(?:[元块塊万萬亿億个個名人位天年岁歲页頁米度家件张張台臺辆輛期分秒公克斤吨噸层層户戶届屆倍集章篇间間匹艘]|次(?![签簽])|号|號|路|(?:多|余|餘)[万萬人家名])/u;

/** Things that are called by a letter and a number, behind these. */
const thingBehind =
  /^ ?(?:[号號](?!签|簽|[令文])|[轰轟]炸|[预預]警|[战戰](?:机|機|斗|鬥)|[攻歼殲运運教加][击擊输輸练練油]?[机機]|[客飞飛直][机機]|直升|[导導][弹彈]|[坦潜潛航][克艇母]|[赛賽][车車道事季段]|大[奖獎][赛賽]|[车車][队隊手型]|[轿轎][车車]|[发發][动動電电][机機]|引擎|火箭|[卫衛]星|飞船|飛船|[灯燈][泡头頭珠]?|椎[体體间間骨]|腰椎|[颈頸]椎|[节節]段|蛋白|[细細]胞|病毒|疫苗|基因|抗[体體]|受[体體]|激素|酶|[维維]生素|[芯晶][片片圆圓]|[显顯][示卡]|屏(?!障)|接口|[处處]理器|[摄攝]像|相[机機]|手[机機]|[内內]核|[键鍵盘盤]|高速|公路|[国國省]道|匝道|出口|入口|登机|登機|航站|停[车車]|展[厅廳馆館区區位]|[号號楼樓座栋棟幢馆館厅廳室层層](?!签|簽)|[电電]梯|教(?:[学學][楼樓]|室)|[车車][厢廂次站]|列[车車]|[联聯][赛賽]|球[员員衣队隊]|[级級](?:别|別|公路|方程|[联聯][赛賽]|[军軍])|方程式|[试試][纸紙卷]|[参參][数數]|函[数數]|指令|[脚腳]本|[编編][译譯]|排版|晶体管|三极管|套餐|[号號]段|音[轨軌]|唱片|[专專][辑輯]|[单單]曲)/u;
/** In front of it. */
const thingInFront =
  /(?:[维維]生素|[国國省]道|地[铁鐵]|高[铁鐵]|[动動][车車]|航班|[车車]次|型[号號]|系列|[编編][号號]|基因|[战戰][机機]|腰椎|胸椎|[颈頸]椎|[补補][体體]|[参參][数數]|命令行|[电電]梯|登机口|登機口|展[厅廳位]|宝[马馬]|[奥奧]迪|特斯拉|[轰轟]-?|歼-?|殲-?|[轿轎]跑|[车車]款|[辆輛]|[买買開开](?:的|了|着|著)|越野|[纯純][电電]|混[动動]|[首新][张張支]|迷你)$/u;

/** Signs that make another word of the last sign of a name: 卡纸, 签名, 签证明. */
const cutWords: { readonly [last: string]: RegExp } = {
  卡: /^[纸紙片车車通位路]/u,
  签: /^[名字约到收发]/u,
  簽: /^[名字約到收發]/u,
  证: /^(?:明(?![年日天确])|券|据|监|词)/u,
  證: /^(?:明(?![年日天確])|券|據|監|詞)/u,
};

/** Whether the signs beside a programme's name tell that something else is meant. */
export function isOtherThing(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 6);
  const cut = cutWords[text.charAt(end - 1)];
  if (cut) return cut.test(after);
  const name = text.slice(start, end);
  if (!/^[A-Z\d][A-Z\d-]{0,5}$/.test(name)) return false;
  if (/^\d+$/.test(name) && counted.test(after)) return true;
  return thingBehind.test(after) || thingInFront.test(text.slice(Math.max(0, start - 4), start));
}
