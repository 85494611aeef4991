/** Names in Han signs that only seem to stand where two words meet: 今日|本屋, 期間中|国際線, 仙台|湾, 玄米|国産. */

interface Around {
  readonly before: string;
  readonly after: string;
}

const otherWords: { readonly [name: string]: (around: Around) => boolean } = {
  日本: ({ before, after }) =>
    dayOfMonth.test(before) || wholeDay.test(before) || (halfDay.test(before) && onBook.test(after)),
  中国: ({ before, after }) =>
    /[備越]$/u.test(before) || (middle.test(before) && onState.test(after)) || region.test(after),
  台湾: ({ before, after }) => before.endsWith("仙") || (stand.test(before) && /^[岸内口曲頭沿]/u.test(after)),
  米国: ({ before, after }) => rice.test(before) && onState.test(after),
  南ア: ({ before, after }) => mountains.test(before + after),
};

/** Whether the signs of the name belong to two other words. */
export function isAcrossWords(name: string, before: string, after: string): boolean {
  return otherWords[name]?.({ before, after }) ?? false;
}

/** 24日本社, 三日本気, but not 2025日本 or 世界一日本. */
const dayOfMonth = /(?:^|[^\d])[0-3]?\d$|(?<![界位第])[一二三四五六七八九十〇]$/u;
/** Behind these there is no country: 毎日本を読む, 定休日本店. */
const wholeDay = /(?:[毎翌昨明平休祝曜縁命誕記念初]|忌|開催|営業|出勤|登校)$/u;
/** Words of 日 too, but a country may follow: 今、日本は is 今日本は in haste, and 前日本代表 was in the team. */
const halfDay = /[今前元同先後近終期生連全数定当本春朝向旭]$/u;
/** What begins with 本. */
const onBook =
  /^(?:屋|棚|社(?!会)|番|当(?!局)|格|紙|誌|館|校|店|塁|命|業|音|気|件|会議|町|郷|庁|線|通り?|題|編|物|丸|部(?!隊)|家(?!屋)|来|人確認|を[読買借返開])/u;

/** During something: 期間中, 世界中, 会期中; not 訪中, 対中, and not 現代中国. */
const middle = /[間年午途道界在催議業期時作設事任学療戦勤行集問拠航停止休審査旅発進備場夢熱空水山心]$/u;
/** What begins with 国. */
const onState = /^(?:内|外|際|道|会|民|産|立|旗|境|税|交|債|費|有|営|策|葬|体(?!制)|宝|勢|難|賓|語)/u;
/** The west of Honshu and what bears its name. */
const region =
  /^(?:大会|予選|支社|支店|支部|支局|総局|本部長|リーグ|ブロック|六大学|学生|高校|中学|新人|選手権大会|駅伝|JR|ジェイアールバス|バス|木材|塗料|醸造|学園|短大|労働金庫|労金|ろうきん|山地|山脈|自然歩道|やまなみ|経済連合会|税理士会|弁護士会連合会|電気保安|管区|5県|五県|横断|縦貫|勝山|垂井|、四国|や四国|と四国|と近畿|、近畿|・近畿|、九州|・九州|[・、とや]山[陽陰])/u;

const stand = /[望灯舞番高鏡燭屋縁楼砲仙]$/u;
const rice = /(?:[玄白古精新餅]|備蓄|もち|うるち|飼料|加工|銘柄|ブランド)$/u;
const mountains = /アルプス|北岳|駒ケ?岳|甲斐|山小屋|登山|林道|縦走|稜線|山梨|静岡|伊那/u;
