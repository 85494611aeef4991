/**
 * Names of countries that are spelled by the end of one word and the beginning of the next: 古巴 in 復古巴士, 南非 in
 * 台南非常熱, 北韓 in 台北韓式料理; or by a place of the same name. Where one neighbour is not proof enough, both are asked.
 */

/** Signs that must stand in front, and behind; a pattern for nothing is left out. */
interface Seam {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const bus = /[小大中双雙层層嘴尾下哑啞泥盐鹽]$/u;
const southOf = /[东東西台臺湖海云雲河越济濟江岭嶺指赣贛闽閩苏蘇皖冀鲁魯]$/u;
const northOf = /[东東西台臺湖河新华華竹]$/u;
const koreanStyle = /^[国國式服流系星妆妝餐料剧劇团團]/u;
const righteous = /[正主信忠道讲講]$/u;
const dealing = /[生满滿故]$/u;
const blessed = /[祥人]$/u;
const terrace = /[露阳陽舞讲講月柜櫃平站炮砲灯燈窗看]$/u;
const shore = /^[景岸畔边邊仔区區]/u;
const added = /(?:[追添增参參附]|(?<![另此海国國境除例意])外)$/u;
const printed = /[打列影复複]$/u;

/** Behind the village in Yunnan whose tea is called after it. */
const tea = /^(?:[古老五]?[树樹寨]|古[树樹]|普洱|[春秋生熟]?茶)/u;

const seams: { readonly [name: string]: Seam } = {
  古巴: { after: /^(?:士(?![兵官])|比[伦倫])/u },
  巴西: { before: bus, after: /^[站侧側行往贡貢门門环環区區边邊岸线線半]/u },
  巴林: { before: bus, after: /^[立]/u },
  台湾: { before: terrace, after: shore },
  台灣: { before: terrace, after: shore },
  冰岛: { after: tea },
  冰島: { after: tea },
  印尼: { before: printed },
  印度: { before: /[打影脚腳烙]$/u },
  南非: { before: southOf, after: /^[常法营營凡同得必典但仅僅正洲]/u },
  南韩: { before: southOf, after: koreanStyle },
  南韓: { before: southOf, after: koreanStyle },
  北韩: { before: northOf, after: koreanStyle },
  北韓: { before: northOf, after: koreanStyle },
  越南: { before: /[穿跨翻超飞飛优優卓攀吴吳]$/u },
  加拿大: { before: added },
  捷克: { before: /[敏快便]$/u },
  瑞典: { before: blessed },
  瑞士: { before: blessed },
  丹麥: { before: /[牡仙]$/u },
  丹麦: { before: /[牡仙]$/u },
  荷蘭: { before: /[負薄]$/u },
  荷兰: { before: /[负薄]$/u },
  埃及: { before: /[塵尘]$/u },
  奧地利: { before: /[深]$/u },
  奥地利: { before: /[深]$/u },
  義大利: { before: righteous },
  义大利: { before: righteous },
  意大利: { before: dealing },
  智利: { after: /^[用息润潤弊害]/u },
  波蘭: { before: /[逆]$/u },
  波兰: { before: /[逆]$/u },
  星洲: { after: /^[际際]/u },
  香港: { before: /[清蒜奶飘飄芳醬酱]$/u, after: /^式/u },
};

/** Whether the name is parts of two words here. `before` and `after` are the signs around, at most four. */
export function isAcrossWords(name: string, before: string, after: string): boolean {
  const seam = seams[name];
  return seam !== undefined && (seam.before?.test(before) ?? true) && (seam.after?.test(after) ?? true);
}
