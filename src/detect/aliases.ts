/** From a policy's programmes to the terms of the lexicon: every alias and name, in the spellings of the press. */
import { type CountryCode, type Language, languages, type Policy, type Programme } from "../policy/types";
import { spellingsOf } from "./spellings";
import { chinese, everyLanguage, languageBits, scopes, type Term, traits } from "./term";

/** Country codes by name in small letters. */
type Countries = ReadonlyMap<string, CountryCode>;

/** The terms of every programme of `policy`. Aliases lead: their `needs` hold for names that read the same. */
export function programmeTerms(policy: Policy, countries: Countries): readonly Term[] {
  return policy.programmes.flatMap((programme) => {
    const terms = termsOf(programme).map((each) => withOwner(each, policy.country, countries));
    // K in K-Tech Pass is Korea, the Blue Card is the Union's, the Second Home Malaysia's by name: these keep their country.
    if (/^(?:EU |K-|Malaysia My |French Tech |Global Citizenship of )/.test(programme.names.en)) return terms;
    const texts = new Set(terms.map(({ text }) => text.toLowerCase()));
    return terms.filter(
      ({ text }) =>
        !isCountryAndName(text.toLowerCase(), texts, countries) &&
        !isNameAndCountry(text.toLowerCase(), texts, countries) &&
        !isNameAndCode(text.toLowerCase(), texts),
    );
  });
}

/** Marks a name that needs its country's own name, so that the country's other names and people serve as well. */
function withOwner(each: Term, country: CountryCode, countries: Countries): Term {
  const isOwned = each.needs?.some((word) => countries.get(word.toLowerCase()) === country) ?? false;
  return isOwned ? { ...each, traits: (each.traits ?? 0) | traits.owned } : each;
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

/**
 * Whether `text` is another name of the programme beside a second programme: an `EB-3 green card` is one of a class, and
 * an `accelerated pathway for H-1B holders` is for those of another.
 */
function isNameAndCode(text: string, names: ReadonlySet<string>): boolean {
  const card = / green cards?$/.exec(text);
  if (card) return /^[a-z]+-?\d/.test(text) && names.has(text.slice(0, card.index));
  const holders = / for (?:u\.?s\.? )?h-?1-?b (?:visa )?(?:holders|workers)$/.exec(text);
  return holders !== null && names.has(text.slice(0, holders.index));
}

/** A name as one language's list has it, in one spelling. */
interface Entry {
  readonly text: string;
  readonly language: Language | null;
  readonly needs: readonly string[];
}

/** What an entry makes of its text: without needed words it always counts. */
type Reading = Pick<Entry, "text" | "needs">;

function termsOf(programme: Programme): readonly Term[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entriesOf(programme)) {
    const key = entry.text.toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const terms = new Map<string, Term>();
  for (const entries of byKey.values()) {
    for (const scope of scopes) {
      for (const { text, needs } of readingsOn(scope, entries)) {
        const key = [text, ...needs].join("\n");
        const known = terms.get(key)?.languages ?? 0;
        terms.set(key, term(programme, { text, needs, languages: known | scope }));
      }
    }
  }
  return [...terms.values(), ...describedTerms(programme)];
}

/** Every name in every spelling; aliases first, since their needed words hold for names that read the same. */
function entriesOf(programme: Programme): readonly Entry[] {
  const spelled = (text: string, language: Language | null, needs: readonly string[] = []): readonly Entry[] =>
    describedCode(text) !== null
      ? []
      : spellingsOf(needs.length > 0 ? withSmallNoun(text) : text).map((spelling) => ({
          text: spelling,
          language,
          needs,
        }));
  /** A name without what it explains in brackets, unless the brackets hold its code. */
  const named = (name: string, language: Language | null) =>
    describedCode(name) === null ? spelled(bare(name), language) : [];
  const { names, aliases, code } = programme;
  return [
    ...languages.flatMap((language) =>
      (aliases[language] ?? []).flatMap(({ text, needs }) => spelled(text, language, needs)),
    ),
    ...languages.flatMap((language) => (names[language] === undefined ? [] : named(names[language], language))),
    ...named(names.native.text, languageOfTag(names.native.lang)),
    // A letter alone is no name: Generation Z, the language R.
    ...(code !== undefined && code.length > 1 ? spelled(code, "en") : []),
  ];
}

/**
 * What entries that are alike but for capitals mean on the pages of a scope. The lists of its own languages decide, where
 * they have the name; else the English one, else all others together.
 */
function readingsOn(scope: number, entries: readonly Entry[]): readonly Reading[] {
  const here = entries.filter(({ text, language }) => (languagesOf(text, language) & scope) !== 0);
  const own = here.filter(({ language }) => language !== null && (languageBits[language] & scope) !== 0);
  const english = here.filter(({ language }) => language === "en");
  const chosen = own.length > 0 ? own : english.length > 0 ? english : here;
  return chosen.reduce<readonly Reading[]>(withReading, []);
}

/**
 * Adds an entry to those before it: the first decides whether words are needed, later ones add to them, and the fewest
 * capitals win. What counts with capitals alone does not make its spelling in small letters count without needed words.
 */
function withReading(readings: readonly Reading[], { text, needs }: Reading): readonly Reading[] {
  const [first, ...others] = readings;
  if (!first) return [{ text, needs }];
  const fewer = withFewerCapitals(first.text, text);
  if (first.needs.length === 0 && needs.length > 0 && fewer !== first.text)
    return [first, ...withReading(others, { text, needs })];
  const both = first.needs.length > 0 && needs.length > 0 ? [...new Set([...first.needs, ...needs])] : first.needs;
  return [{ text: fewer, needs: both }, ...others];
}

/** Descriptions that are names only right before their code: see `describedCode`. */
function describedTerms(programme: Programme): readonly Term[] {
  const listed = languages.flatMap((language) => [
    ...(programme.aliases[language] ?? []).map(({ text }) => ({ text, language })),
    ...(programme.names[language] === undefined ? [] : [{ text: programme.names[language], language }]),
  ]);
  const { text: native, lang } = programme.names.native;
  const found = new Map<string, Term>();
  for (const { text, language } of [...listed, { text: native, language: languageOfTag(lang) }]) {
    for (const spelling of spellingsOf(describedCode(text) ?? "")) {
      const made = term(programme, { text: spelling, languages: languagesOf(spelling, language), needs: [] });
      found.set(spelling, { ...made, traits: traits.affix });
    }
  }
  return [...found.values()];
}

/** `a` with the capitals that `b` has as well; the two are alike but for these. */
function withFewerCapitals(a: string, b: string): string {
  return a
    .split("")
    .map((sign, i) => (sign === b.charAt(i) ? sign : sign.toLowerCase()))
    .join("");
}

function term(programme: Programme, { text, languages: bits, needs }: Reading & Pick<Term, "languages">): Term {
  const flags = (isCode(text) ? traits.code : 0) | (isFullName(text) && needs.length === 0 ? traits.full : 0);
  return {
    text,
    kind: "programme",
    ref: programme.id,
    languages: bits,
    needs: needs.length > 0 ? needs : undefined,
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

/**
 * The name without what it explains in brackets, and out of the quotes behind its kind: `톱티어 비자 (F-2-T)` is known as
 * `톱티어 비자`, `在留資格「経営・管理」` as `経営・管理`.
 */
function bare(name: string): string {
  return name
    .replace(/\s*[(（][^)）]*[)）]\s*/gu, " ")
    .trim()
    .replace(/^[^「」]+「([^「」]+)」$/u, "$1");
}

/** `거주` of `거주(F-2)`: everyday words that mean the status only before its code. Null for any other name. */
function describedCode(name: string): string | null {
  return /^([가-힣\d][가-힣 ·]*[가-힣]) ?\((?:[A-Z]{1,2}-?\d{1,2}[A-Z\d-]*|[A-Z]{2,5})\)$/u.exec(name)?.[1] ?? null;
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
