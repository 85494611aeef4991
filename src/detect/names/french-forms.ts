/** How French spells names and bends its adjectives: gender, number, capitals with and without accents. */

/** Masculine and feminine, singular and plural, of an adjective or a noun for people, given in the masculine singular. */
export function formsOf(masculine: string): readonly string[] {
  if (/[eè]$/.test(masculine)) return [masculine, `${masculine}s`];
  const feminines = femininesOf(masculine);
  const plural = masculine.endsWith("s") ? masculine : `${masculine}s`;
  return [...new Set([masculine, plural, ...feminines, ...feminines.map((form) => `${form}s`)])];
}

function femininesOf(masculine: string): readonly string[] {
  if (/[iéy]en$/.test(masculine)) return [`${masculine}ne`];
  // Both are written: lettonne and lettone, nipponne and nippone.
  if (masculine.endsWith("on")) return [`${masculine}ne`, `${masculine}e`];
  if (masculine.endsWith("grec")) return [masculine.replace(/c$/, "cque")];
  if (masculine.endsWith("turc")) return [masculine.replace(/c$/, "que")];
  return [`${masculine}e`];
}

/**
 * A name in the spellings of the press: capitals lose their accents (Etats-Unis), words set all in capitals lose every
 * one (COREE DU SUD), the diaeresis is optional (Taiwan), hyphens and spaces change places (Hong-Kong, Royaume Uni), and
 * the word for an island is written small.
 */
export function frenchSpellings(name: string): readonly string[] {
  const hyphens = new Set([name, name.replaceAll("-", " "), name.replaceAll(" ", "-")]);
  const plain = [...hyphens]
    .flatMap((text) => [text, text.replace(/([ -]du[ -])(Sud|Nord)$/u, (end) => end.toLowerCase())])
    .map((text) => text.replace(/^(?:Îles?|Territoires?)\b/u, (word) => word.toLowerCase()))
    .flatMap((text) => [text, text.replace(/[ëï]/gu, bare)]);
  return [
    ...new Set([
      ...plain,
      ...plain.map((text) => text.replace(/\p{Lu}/gu, bare)),
      // Egyptien, Etats-unien: at the start, where a capital may stand for the small letter.
      ...plain.map((text) => text.replace(/^[à-ÿ]/u, (first) => bare(first).toUpperCase())),
      // A small letter that lost its accent would match both; only capitals may go without.
      ...[...hyphens].filter((text) => bare(text) !== text).map((text) => bare(text).toUpperCase()),
    ]),
  ];
}

/** Without accents. */
function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
