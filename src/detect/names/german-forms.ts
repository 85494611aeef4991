/** German endings: genitives of names, adjectives in all cases, people of either sex and of both at once. */

/** `deutsch` in all its endings. */
export function declined(stem: string): readonly string[] {
  return ["", "e", "en", "er", "es", "em"].map((ending) => stem + ending);
}

/** A name with its genitive, where it forms one: Deutschlands, Koreas, but not Laos and USA. */
export function withGenitive(name: string): readonly string[] {
  return /[^sxzß.A-Z)]$/u.test(name) ? [name, `${name}s`] : [name];
}

/** What joins men and women in one word: Inder:innen, Inder*innen, InderInnen. */
const both = [":innen", "*innen", "_innen", "Innen", "/innen"];

/** A word for people in every form that the press uses. */
export function peopleForms(word: string): readonly string[] {
  if (/innen$/i.test(word)) return [word];
  if (word.endsWith("in")) return [word, `${word}nen`];
  if (word.endsWith("er")) return [...forms(word, ["", "s", "n", "in", "innen"]), ...forms(word, both)];
  if (word.endsWith("e")) {
    const stem = word.slice(0, -1);
    return [...forms(word, ["", "n"]), ...forms(stem, ["in", "innen", ...both])];
  }
  if (/(?:it|ot)$/.test(word)) return forms(word, ["", "en", "in", "innen", ...both]);
  if (word.endsWith("ar")) return forms(word, ["", "n", "s", "in", "innen", ...both]);
  return [word, `${word}s`];
}

function forms(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => stem + ending);
}
