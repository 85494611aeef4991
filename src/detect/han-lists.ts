/** Signs of countries that stand apart in lists: 日、德、英三国. */

/** The rest of a list, to its end. */
const listOfSigns =
  /^(?:[、和与與及][中美韩韓日英法德俄印加澳欧歐越泰新马馬菲意荷葡比卢盧台港])*(?:[两兩三四五六七八九十]?[国國]|[三四五]地|等(?:[两兩三四五六七八九十多]?[国國]|地))/u;

/** Names in full that stand beside signs in a list. */
const fullName =
  "(?:[中美英法德泰韩韓][国國]|印[尼度]|日本|越南|新加坡|[马馬][来來]|菲律|[缅緬]甸|加拿|澳[洲大]|俄[罗羅]|意大|荷[兰蘭]|葡萄|西班|瑞[典士]|墨西|土耳|以色|[台臺][湾灣]|香港)";
const listBehind = new RegExp(
  `^(?:[中美韩韓日英法德俄印加澳欧歐越泰新马馬菲意荷葡墨土](?:[、和与與及两兩三四五]|等)|${fullName})`,
  "u",
);
const listInFront = /(?:[中美韩韓日英法德俄印加澳欧歐越泰新马馬菲意荷葡墨土国國尼度本]|加坡)[、和与與及]$/u;

/** 日、德、英三国 and 在泰、马、印尼: signs among signs, or names in full. */
export function isInList(before: string, after: string): boolean {
  const opens = /(?:[^\p{Script=Han}]|[在与與和对對由从從是及])$|^$/u.test(before);
  if (opens && !before.endsWith("、")) return listOfSigns.test(`、${after}`) || listBehind.test(after);
  return listInFront.test(before) && (listOfSigns.test(`、${after}`) || listBehind.test(after));
}
