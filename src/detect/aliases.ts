/** From a policy's programmes to the terms of the lexicon: every alias and name, in the spellings of the press. */
import { type CountryCode, type Language, languages, type Policy, type Programme } from "../policy/types";
import { chinese, everyLanguage, languageBits, type Term, traits } from "./term";

/** Country codes by name in small letters. */
type Countries = ReadonlyMap<string, CountryCode>;

/** The terms of every programme of `policy`. Aliases lead: their `needs` hold for names that read the same. */
export function programmeTerms(policy: Policy, countries: Countries): readonly Term[] {
  return policy.programmes.flatMap((programme) => {
    const terms = termsOf(programme);
    // K in K-Tech Pass is Korea, the Blue Card is the Union's and the Second Home Malaysia's by name: these keep their country.
    if (/^(?:EU |K-|Malaysia My )/.test(programme.names.en)) return terms;
    const texts = new Set(terms.map(({ text }) => text.toLowerCase()));
    return terms.filter(
      ({ text }) =>
        !isCountryAndName(text.toLowerCase(), texts, countries) &&
        !isNameAndCountry(text.toLowerCase(), texts, countries),
    );
  });
}

/**
 * Whether `text` is another name of the same programme behind a country or an owner: `UK Global Talent visa` is two
 * mentions, a country and a programme, and a possessive is never part of one.
 */
function isCountryAndName(text: string, names: ReadonlySet<string>, countries: Countries): boolean {
  return [...names].some((name) => {
    if (name.length >= text.length || !text.endsWith(name)) return false;
    const owner = text.slice(0, -name.length).trimEnd();
    return /(?:['’]s|의|的|の)$/u.test(owner) || countries.has(owner.replace(/-$/, ""));
  });
}

/** The same with the country behind, as Spanish has it: `visado de nómada digital de Estonia`. */
function isNameAndCountry(text: string, names: ReadonlySet<string>, countries: Countries): boolean {
  return [...names].some((name) => {
    if (name.length >= text.length || !text.startsWith(`${name} `)) return false;
    return countries.has(text.slice(name.length + 1).replace(/^(?:de los|de la|del|de|en) /u, ""));
  });
}

function termsOf(programme: Programme): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, language: Language | null, needs?: readonly string[]) => {
    for (const spelling of spellingsOf(needs?.length ? withSmallNoun(text) : text)) {
      const bits = languagesOf(spelling, language);
      const made = term(programme, { text: spelling, languages: bits, needs });
      const key = spelling.toLowerCase();
      const known = terms.get(key);
      if (!known) terms.set(key, made);
      // What counts with capitals alone does not make its spelling in small letters count without the words it needs.
      else if (!known.needs && made.needs && known.text !== withFewerCapitals(known.text, spelling))
        terms.set(`${key} in small letters`, made);
      else terms.set(key, merged(known, made));
    }
  };
  for (const language of languages) {
    for (const { text, needs } of programme.aliases[language] ?? []) add(text, language, needs);
  }
  for (const language of languages) {
    const name = programme.names[language];
    if (name !== undefined) add(bare(name), language);
  }
  add(bare(programme.names.native.text), languageOfTag(programme.names.native.lang));
  // A letter alone is no name: Generation Z, the language R.
  if (programme.code !== undefined && programme.code.length > 1) add(programme.code, "en");
  return [...terms.values()];
}

/**
 * One term for two that read the same but for their capitals, so that `gold card` counts beside `Gold Card`. The same
 * name in two languages' lists brings the needed words of both.
 */
function merged(known: Term, other: Term): Term {
  return {
    ...known,
    text: withFewerCapitals(known.text, other.text),
    languages: known.languages | other.languages,
    needs: known.needs && other.needs ? [...new Set([...known.needs, ...other.needs])] : known.needs,
  };
}

/** `a` with the capitals that `b` has as well; the two are alike but for these. */
function withFewerCapitals(a: string, b: string): string {
  return a
    .split("")
    .map((sign, i) => (sign === b.charAt(i) ? sign : sign.toLowerCase()))
    .join("");
}

function term(
  programme: Programme,
  { text, languages: bits, needs }: Pick<Term, "text" | "languages" | "needs">,
): Term {
  const flags = (isCode(text) ? traits.code : 0) | (isFullName(text) && !needs?.length ? traits.full : 0);
  return {
    text,
    kind: "programme",
    ref: programme.id,
    languages: bits,
    needs: needs?.length ? needs : undefined,
    traits: flags,
  };
}

/**
 * Cards and visas are written in small letters too; the words that the name needs keep it apart from other cards. Only
 * the blue card of the pitch is too near to Europe for that.
 */
function withSmallNoun(text: string): string {
  return /^[A-Z][a-z]+ (?:Card|Visa)s?$/.test(text) && !text.startsWith("Blue") ? text.toLowerCase() : text;
}

/** The name without what it explains in brackets: `톱티어 비자 (F-2-T)` is known as `톱티어 비자`. */
function bare(name: string): string {
  return name.replace(/\s*[(（][^)）]*[)）]\s*/gu, " ").trim();
}

function languageOfTag(tag: string): Language | null {
  return languages.find((language) => language === tag) ?? (tag.startsWith("zh") ? "zh-Hans" : null);
}

/**
 * Page languages in which a spelling counts: those of its script. English names are used everywhere; Hangul and kana
 * are unmistakable anywhere; Han names of Chinese are kept from Japanese pages and the other way round, since the same
 * signs mean other things there.
 */
export function languagesOf(text: string, language: Language | null): number {
  if (/[\uac00-\ud7a3\u3041-\u30ff]/u.test(text)) return everyLanguage;
  if (/\p{Script=Han}/u.test(text)) {
    return language === "ja" ? everyLanguage & ~chinese : everyLanguage & ~languageBits.ja;
  }
  // A code is the same in all languages, whichever list it stands in.
  if (language === "en" || isCode(text) || /^[\x20-\x7e]*\d[\x20-\x7e]*$/.test(text)) return everyLanguage;
  return language ? languageBits[language] : everyLanguage;
}

/** `H-1B`, `F-2-T`, `EB-2`, `D8`, `482`: letters and digits, no words. */
const codePattern = /^(?:[A-Z]{1,4}-?\d{1,3}[A-Z]?\d?(?:-[A-Z\d]{1,2})*|\d{3})$/;
/** Codes that nothing else has: they end in a letter or have three parts, or belong to the employment-based classes. */
const safeCode = /^(?:H-?1-?B1?|EB-?\d[A-C]?|[OL]-?1-?[AB]|[A-Z]-?\d{1,2}-[A-Z\d]{1,2}|MM2H)$/;
const acronym = /^[A-Z]{2,5}$/;

/** Whether other things share the spelling, so that it counts among immigration words only. */
export function isCode(text: string): boolean {
  return acronym.test(text) || (codePattern.test(text) && !safeCode.test(text));
}

/** Names of several words, or of as many signs in scripts without spaces, say by themselves what they mean. */
function isFullName(text: string): boolean {
  return /\S\s\S/.test(text) || /[^\x20-\u024f]{4}/.test(text);
}

/** A visa by its generic noun, and how else the press writes that noun. */
const nouns: readonly (readonly [pattern: RegExp, others: readonly string[]])[] = [
  [/ visa$/i, ["$&s", "-visa", "-visas"]],
  [/ visas$/i, [" visa"]],
  [/ card$/i, ["$&s"]],
  [/ pass$/i, ["$&es"]],
  [/ permit$/i, ["$&s"]],
  [/签证$/, ["簽證"]],
  [/簽證$/, ["签证"]],
  [/ 비자$/, ["비자"]],
  [/ ?패스$/, ["패스", " 패스"]],
  [/ ?카드$/, ["카드", " 카드"]],
  [/-Visum$/, ["-Visa", "-Visums"]],
  [/(?<=[ァ-ヺー])・?ビザ$/u, ["ビザ", "・ビザ", "査証"]],
  [/(?<=[^ァ-ヺー・])ビザ$/u, ["査証"]],
  // What is written with a long vowel has a short one in official papers: エントリー, オポチュニティー.
  [/(?<=[リティ])ー(?=$|・|カード|ビザ|査証)/gu, [""]],
  // Spanish has the noun in front: visas in the Americas, visados in Spain.
  [/^(?:visa|visado) /, ["visa ", "visado ", "visas ", "visados "]],
  [/^permiso /, ["permisos "]],
];

/** English words that are written apart, with a hyphen or in one, and those that Britain and America spell apart. */
const pairs: readonly (readonly [pattern: RegExp, others: readonly string[]])[] = [
  [
    /\b(digital|highly|high|job|top|skilled|post|long|points|pay)[ -](nomad|skilled|potential|seekers?|seeking|tier|study|term|based|limit|worker)\b/i,
    ["$1 $2", "$1-$2"],
  ],
  [/\b(start)-?(up)\b/i, ["$1$2", "$1-$2", "$1 $2"]],
  [/\b(job) (seek)/i, ["$1$2"]],
  [/\b(intra)-?(company)/i, ["$1$2", "$1-$2"]],
  [/\b(program)(?:me)?\b/i, ["$1", "$1me"]],
  [/\b(lab)o(r)\b/i, ["$1ou$2"]],
  [/ & /, [" and "]],
];

/**
 * The spellings of a name: its plural, the noun set apart or not, and codes with and without their hyphens. The first
 * is the name itself. Dashes and widths need none: the fold sees to them.
 */
export function spellingsOf(name: string): readonly string[] {
  const text = name.normalize("NFKC").trim();
  if (text === "") return [];
  const found = new Set([text]);
  for (const [pattern, others] of nouns) {
    if (pattern.test(text)) for (const other of others) found.add(text.replace(pattern, other));
  }
  for (const [pattern, others] of pairs) {
    for (const spelling of Array.from(found)) {
      if (pattern.test(spelling)) for (const other of others) found.add(spelling.replace(pattern, other));
    }
  }
  for (const spelling of Array.from(found)) for (const undotted of dotSpellings(spelling)) found.add(undotted);
  for (const spelling of Array.from(found)) for (const code of codeSpellings(spelling)) found.add(code);
  return [...found];
}

/** More dots than this are left out all at once or not at all. */
const mostDots = 3;

/**
 * `グローバル・タレント・ビザ` without any of its dots, in all ways: Japanese papers set them as they like. Between Han
 * signs they are part of the name.
 */
function dotSpellings(text: string): readonly string[] {
  const words = text.split(/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/u);
  if (words.length < 2) return [];
  if (words.length - 1 > mostDots) return [words.join("")];
  return words
    .slice(1)
    .reduce((texts, word) => texts.flatMap((each) => [`${each}・${word}`, each + word]), words.slice(0, 1));
}

/** `H-1B visa` also as `H1B visa`, `H1-B visa` and `H 1B visa`; `F-2-T` as `F2T` stays out, nobody writes that. */
function codeSpellings(text: string): readonly string[] {
  const match = /(?<![A-Za-z\d-])([A-Z]{1,2})-(\d{1,2})([A-Z]?)(?![A-Za-z\d-])/.exec(text);
  if (!match) return [];
  const [code, letter = "", digits = "", end = ""] = match;
  const spelled = [
    `${letter}${digits}${end}`,
    ...(end === "" ? [] : [`${letter}${digits}-${end}`, `${letter} ${digits}${end}`]),
  ];
  return spelled.map((other) => text.replace(code, other));
}
