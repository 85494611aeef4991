/**
 * Codes of programmes that are something else among Han signs, told by the word that touches them: a parking zone
 * (停車場E-7區), a bus (482路公車), a vitamin (維生素D3), an algorithm (OPT置換演算法).
 */

/** Words right behind such a code. */
const behind = new RegExp(
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

/** Words right in front of it. */
const inFront =
  /(?:[維维](?:生素|他命)|公[車车交]|巴士|班[次機机]|航班|[車车]次|[門门]牌|座位|停[車车][場场格]|[車车]位|登[機机][門门]|月[台臺]|[展攤摊]位|教室|病房|[寢寝]室|格[鬥斗]|擂[台臺]|[賽赛][車车]|方程式|[轟轰]炸[機机]|[預预]警[機机]|[戰战](?:[鬥斗])?[機机]|推土[機机]|挖土[機机]|型[號号]|[機机]型|[國国省縣县]道|[專专][輯辑]|(?:首|第[一二三四五]|新|迷你)[張张]?)[「『“《 ]?$/u;

/** Whether the code from `start` to `end` is named as another thing by a word beside it. */
export function isOtherCode(text: string, start: number, end: number): boolean {
  return behind.test(text.slice(end, end + 5)) || inFront.test(text.slice(Math.max(0, start - 6), start));
}
