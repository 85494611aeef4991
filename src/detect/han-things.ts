/**
 * Things that bear a country's name and say nothing about it: German measles, a Bulgarian split squat, Hungarian dances,
 * streets, and whatever stands in the title of a work.
 */

/** What such names end in, behind any country. */
const things = [
  // Illnesses.
  "麻疹|腦炎|脑炎|出血熱|出血热|血吸[蟲虫]|[紅红]斑[熱热]|[馬马][腦脑]炎",
  // Animals, most of them breeds.
  "蟑螂|[小大美]?蠊|狼[犬狗]|[鬥斗]牛[犬㹴梗]|獒犬?|[㹴梗]犬?|水犬|[靈灵][緹缇]|指示犬|[絨绒]毛犬|垂耳|侏儒兔|兔(?![子年])|[倉仓地]鼠|天竺鼠",
  "[無无]毛[貓猫]|[藍蓝][貓猫]|[捲卷]毛[貓猫]|折耳|[樹树角]蛙|螯[蝦虾]|白蛾|[溫温]血[馬马]|矮[馬马]",
  // Exercises, sums and tunes.
  "硬[舉举]|分腿蹲|[轉转][體体]|起立|[壺壶][鈴铃]|挺身|剩[餘余]定理|[餘余][數数]定理|表示法|式拍[賣卖]",
  "舞曲|狂想曲|[隨随]想曲|[進进]行曲|[組组]曲|神油",
  // Dishes and sweets.
  "多士|[雞鸡]翼|[條条](?=[、，。）」”]|$)|辣椒|蘑菇|[堅坚]果|烤[餅饼]|甩[餅饼]|抓[餅饼]|拉茶|炒[麵面飯饭]|[軟软]糖|[豬猪][腳脚手]|香[腸肠]",
  "酸菜|起司|芝士|[燉炖][飯饭]|[蝦虾][餅饼]|香米|年糕|部[隊队][鍋锅]",
];
const thing = new RegExp(`^(?:${things.join("|")})`, "u");

/** 香港路三段, 德國街與: streets of other towns. */
const street = /^[東西南北中东]?[路街](?:$|[\d一二三四五六七八九十段號号巷弄与與和及、，。改封塞])/u;

/** Signs of a title at most, between its marks. */
const titleSigns = 14;
/** What is named in such marks and speaks of states: laws, treaties, reports. */
const paper =
  /法|條例|条例|協[定議]|协[定议]|[聲声]明|公[約约]|[條条][約约]|[計计][畫劃划]|[報报]告|白皮[書书]|指令|[辦办]法|[規规]|政策|方案|[綱纲]要|[戰战]略|[簽签][證证]|移民|人才/u;

/** Whether the signs behind a country's name, at most four, make it the name of a thing. */
export function isNameOfThing(after: string): boolean {
  return thing.test(after) || street.test(after);
}

/** Whether `start` to `end` lies in the title of a work: 《挪威的森林》. */
export function isInTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - titleSigns), start);
  const opening = before.lastIndexOf("《");
  if (opening < 0 || before.includes("》", opening)) return false;
  const rest = text.slice(end, end + titleSigns);
  const closing = rest.indexOf("》");
  return closing >= 0 && !paper.test(before.slice(opening + 1) + rest.slice(0, closing));
}
