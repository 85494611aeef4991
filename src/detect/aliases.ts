/** From a policy's programmes to the terms of the lexicon: every alias and name, in the spellings of the press. */
import { type CountryCode, type Language, languages, type Policy, type Programme } from "../policy/types";
import { chinese, everyLanguage, languageBits, type Term, traits } from "./term";

/** Country codes by name in small letters. */
type Countries = ReadonlyMap<string, CountryCode>;

/** The terms of every programme of `policy`. Aliases lead: their `needs` hold for names that read the same. */
export function programmeTerms(policy: Policy, countries: Countries): readonly Term[] {
  return policy.programmes.flatMap((programme) => {
    const terms = termsOf(programme);
    // K in K-Tech Pass is Korea, and the Blue Card is the Union's by name: these keep their country.
    if (/^(?:EU |K-)/.test(programme.names.en)) return terms;
    const texts = new Set(terms.map(({ text }) => text.toLowerCase()));
    return terms.filter(({ text }) => !isCountryAndName(text.toLowerCase(), texts, countries));
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

function termsOf(programme: Programme): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, language: Language | null, needs?: readonly string[]) => {
    for (const spelling of spellingsOf(needs?.length ? withSmallNoun(text) : text)) {
      const key = spelling.toLowerCase();
      const known = terms.get(key);
      const bits = languagesOf(spelling, language);
      // The same name in two languages' lists brings the needed words of both.
      const both = known?.needs && needs ? [...new Set([...known.needs, ...needs])] : known?.needs;
      if (known) terms.set(key, { ...known, languages: known.languages | bits, needs: both });
      else terms.set(key, term(programme, { text: spelling, languages: bits, needs }));
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
  if (programme.code !== undefined) add(programme.code, "en");
  return [...terms.values()];
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
const safeCode = /^(?:H-?1-?B1?|EB-?\d[A-C]?|[OL]-?1-?[AB]|[A-Z]-?\d{1,2}-[A-Z\d]{1,2})$/;
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
  // French puts the noun first, and a code behind "de type".
  [/^visa (?=\S)/, ["visas "]],
  [/^visa (?=[A-Z]{1,4}(?:-?\d|$))/, ["visa de type ", "visas de type "]],
];

/** French names of permits stand in quotes where they are new or technical: passeport « talent », visa "K". */
const quoted =
  /^(visas?|cartes?(?: de séjour(?: pluriannuelle)?)?|passeports?|titres? de séjour|mention|statut|volet) (?!de |d'|pour |à |des |du |sur )([^«"]+)$/;

/**
 * The spellings of a name: its plural, the noun set apart or not, and codes with and without their hyphens. The first
 * is the name itself. Dashes and widths need none: the fold sees to them.
 */
export function spellingsOf(name: string): readonly string[] {
  const text = name.normalize("NFKC").trim();
  // A letter alone is no name: the M of "M. Dupont" is not China's M visa.
  if (text === "" || /^[A-Z]$/.test(text)) return [];
  const found = new Set([text]);
  for (const [pattern, others] of nouns) {
    if (pattern.test(text)) for (const other of others) found.add(text.replace(pattern, other));
  }
  for (const spelling of Array.from(found)) for (const code of codeSpellings(spelling)) found.add(code);
  for (const spelling of Array.from(found)) for (const quote of quotedSpellings(spelling)) found.add(quote);
  return [...found];
}

function quotedSpellings(text: string): readonly string[] {
  const [, noun = "", name = ""] = quoted.exec(text) ?? [];
  return noun === "" ? [] : [`${noun} « ${name} »`, `${noun} "${name}"`, `${noun} “${name}”`];
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
