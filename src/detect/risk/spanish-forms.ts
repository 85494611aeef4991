/** Inflection of Spanish adjectives and nouns, as far as names of countries and things need it. */

/** What an entry ends in, with what stands there in each of its forms. */
const endings: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ["o", ["o", "a", "os", "as"]],
  ["án", ["án", "ana", "anes", "anas"]],
  ["és", ["és", "esa", "eses", "esas"]],
  ["ón", ["ón", "ona", "ones", "onas"]],
  ["ín", ["ín", "ina", "ines", "inas"]],
  ["ís", ["ís", "isa", "ises", "isas"]],
  ["ol", ["ol", "ola", "oles", "olas"]],
  // Both plurals are right and in use.
  ["í", ["í", "íes", "ís"]],
  ["ú", ["ú", "úes", "ús"]],
  ["r", ["r", "res"]],
  ["", ["", "s"]],
];

/** The masculine, the feminine and the plurals of an entry: alemán, alemana, alemanes, alemanas. */
export function spanishForms(entry: string): readonly string[] {
  if (entry.startsWith("=")) return [entry.slice(1)];
  const [ending, forms] = endings.find(([end]) => entry.endsWith(end)) ?? ["", [""]];
  return forms.map((form) => entry.slice(0, entry.length - ending.length) + form);
}

/** Both plurals where a noun may have two, as loans do. */
function plurals(noun: string): readonly string[] {
  if (noun.endsWith("z")) return [noun.replace(/z$/u, "ces")];
  if (/[aeiouáéó]$/u.test(noun)) return [`${noun}s`];
  const bare = noun.replace(/ón$/u, "on").replace(/ín$/u, "in").replace(/án$/u, "an");
  return [`${bare}es`, `${noun}s`];
}

/** A noun with its adjectives, in the singular and the plural. Adjectives come in the masculine singular. */
export function agreeing(
  noun: string,
  adjectives: readonly string[],
  gender: "masculine" | "feminine",
): readonly string[] {
  return adjectives.flatMap((adjective) => {
    const forms = spanishForms(adjective);
    // Four forms are masculine and feminine, then their plurals; fewer serve both genders.
    const [one = "", ...others] =
      forms.length === 4 ? (gender === "feminine" ? [forms[1], forms[3]] : [forms[0], forms[2]]) : forms;
    return [`${noun} ${one}`, ...plurals(noun).flatMap((nouns) => others.map((other) => `${nouns} ${other}`))];
  });
}
