/** Every name, stop phrase and cue as terms of the lexicon. Imported by the build only: see `cldr.ts`. */
import { type Language, languages } from "../../policy/types";
import { languagesOf } from "../aliases";
import { chinese, everyLanguage, languageBits, type Term, traits } from "../term";
import * as zh from "./chinese";
import { countrySigns } from "./chinese-signs";
import { chineseStops } from "./chinese-stops";
import * as fr from "./french";
import { frenchSpellings } from "./french-forms";
import { frenchPeople } from "./french-people";
import { frenchRivals } from "./french-rivals";
import { frenchStops } from "./french-stops";
import * as de from "./german";
import { germanAdjectives } from "./german-adjectives";
import { declined, peopleForms, withGenitive } from "./german-forms";
import { germanPeople } from "./german-people";
import { germanRivals } from "./german-rivals";
import { germanStops } from "./german-stops";
import * as es from "./spanish";
import { spanishNamed, spanishTerms } from "./spanish-terms";
import { listedNames } from "./cldr";
import { cues } from "./cues";
import { englishNames } from "./english";
import { englishPeople } from "./english-people";
import { englishPhrases, englishStops } from "./english-stops";
import { riskyEnglish } from "./english-traps";
import * as jaNames from "./japanese";
import { japaneseBodies, japaneseShielded } from "./japanese-signs";
import { japaneseStops } from "./japanese-stops";
import * as ko from "./korean";
import { type Rival, rivals } from "./rivals";
import { japaneseSigns } from "../risk/japanese-signs";

const korean = languageBits.ko;

function country(text: string, ref: string, bits: number, more: Partial<Term> = {}): Term {
  return { text, kind: "country", ref, languages: bits, ...more };
}

function stop(text: string, bits: number): Term {
  return { text, kind: "stop", ref: "", languages: bits };
}

/** Names that mean something else in the same language and are not worth their errors. */
const leftOut: { readonly [L in Language]?: readonly string[] } = {
  en: ["Republic of the Congo", "Pitcairn"],
  ko: ko.leftOutKorean,
  "zh-Hans": zh.leftOutChinese,
  "zh-Hant": zh.leftOutChinese,
  ja: jaNames.leftOutJapanese,
  de: de.leftOutGerman,
  fr: fr.leftOutFrench,
  es: es.leftOutSpanish,
};

/** Names that are also words, people or other places in their language: see `risk/`. */
const risky: { readonly [L in Language]?: Pick<ReadonlySet<string>, "has"> } = {
  ko: ko.riskyKorean,
  ja: jaNames.riskyJapanese,
  de: de.riskyGerman,
  fr: fr.riskyFrench,
  es: es.riskySpanish,
};

function listedTerms(): readonly Term[] {
  return listedNames.flatMap(({ code, language, text }) => {
    if (leftOut[language]?.includes(text)) return [];
    if (language === "en") return englishCountry(text, code);
    if (language === "es") return spanishNamed(text, code);
    if (language === "zh-Hans" || language === "zh-Hant") return chineseName(text, code, scopeOf(text, language));
    return inflected(text, language).map((form) => nameIn(form, code, language));
  });
}

function inflected(text: string, language: Language): readonly string[] {
  if (language === "fr") return frenchSpellings(text);
  return language === "de" ? inGerman(text) : [text];
}

/** With its genitive, and in the Swiss spelling. */
function inGerman(text: string): readonly string[] {
  return [...new Set([text, text.replaceAll("ß", "ss")])].flatMap(withGenitive);
}

function nameIn(text: string, code: string, language: Language): Term {
  return country(text, code, scopeOf(text, language), { traits: risky[language]?.has(text) ? traits.risky : 0 });
}

type Names = { readonly [code: string]: readonly string[] };

/** The terms of a language whose names are words in Latin script. */
function latinTerms(
  language: "de" | "fr",
  { names, stops }: { readonly names: readonly Names[]; readonly stops: readonly string[] },
): readonly Term[] {
  return [
    ...names.flatMap((each) =>
      Object.entries(each).flatMap(([code, texts]) => texts.map((text) => nameIn(text, code, language))),
    ),
    ...stops.map((text) => stop(text, languageBits[language])),
  ];
}

function mapped(names: Names, change: (text: string) => readonly string[]): Names {
  return Object.fromEntries(Object.entries(names).map(([code, texts]) => [code, texts.flatMap(change)]));
}

const germanTerms = [
  ...germanRivals.flatMap((each) => rivalTerms(each, () => languageBits.de)),
  ...latinTerms("de", {
    names: [
      de.germanLanguages,
      mapped(de.germanNames, inGerman),
      mapped(germanAdjectives, declined),
      mapped(germanPeople, peopleForms),
    ],
    stops: germanStops,
  }),
];
const frenchTerms = [
  ...latinTerms("fr", { names: [fr.frenchNames, frenchPeople], stops: frenchStops }),
  ...fr.sureFrench.map(([code, before, name]) =>
    country(before + name, code, languageBits.fr, { part: [before.length, before.length + name.length] }),
  ),
  ...frenchRivals.flatMap((each) => rivalTerms(each, () => languageBits.fr)),
];

/**
 * Pages on which a listed name counts: those of its language; names in Hangul and kana everywhere. Latin names of other
 * languages are not: Chili, Island, Polonia and Maurice are other things elsewhere.
 */
function scopeOf(text: string, language: Language): number {
  if (language === "zh-Hans" || language === "zh-Hant") return languagesOf(text, language) & ~languageBits.ko;
  if (language === "ja" && /^\p{Script=Han}+$/u.test(text)) return languageBits.ja;
  return language === "ko" || language === "ja" ? everyLanguage : languageBits[language];
}

/** English names are read on every page, the ambiguous ones on English pages only. */
function englishCountry(listed: string, code: string): readonly Term[] {
  // The article may be in or out of a mention, and a name that began with it would be looked for at every "the".
  const text = listed.replace(/^the /i, "");
  const isRisky = riskyEnglish.has(text);
  const isOtherInSpanish = es.foreignSpanish.has(text) || es.riskySpanish.has(text);
  const elsewhere = isOtherInSpanish ? everyLanguage & ~languageBits.es : everyLanguage;
  return [country(text, code, isRisky ? languageBits.en : elsewhere, { traits: isRisky ? traits.risky : 0 })];
}

function englishTerms(): readonly Term[] {
  const named = Object.entries(englishNames).flatMap(([code, texts]) =>
    texts.flatMap((text) => englishCountry(text, code)),
  );
  const people = Object.entries(englishPeople).flatMap(([code, texts]) =>
    texts.flatMap((text) => [text, ...pluralOf(text)]).flatMap((text) => englishCountry(text, code)),
  );
  // Firms and teams keep their English names on the pages of other languages.
  return [
    ...named,
    ...people,
    ...englishStops.map((text) => stop(text, everyLanguage)),
    ...englishPhrases.map((text) => stop(text, languageBits.en)),
  ];
}

function pluralOf(text: string): readonly string[] {
  return /(?:ese|ch|sh|ss|s|men)$/.test(text) ? [] : [`${text}s`];
}

function chineseTerms(): readonly Term[] {
  const names = Object.entries(zh.chineseNames).flatMap(([code, texts]) =>
    texts.map((text) => chineseName(text, code, everyLanguage & ~(languageBits.ja | korean))),
  );
  const single = countrySigns().map(({ text, at, code }) =>
    country(text, code, chinese, { part: [at, at + 1], traits: traits.affix | traits.chinese }),
  );
  return [...names, ...single, ...chineseStops.map((text) => stop(text, chinese))];
}

/** Brackets are narrow in the lexicon and read in either width, as in 刚果（金）. */
function chineseName(name: string, code: string, bits: number): Term {
  const text = name.normalize("NFKC");
  return country(text, code, bits, { traits: traits.chinese | (zh.riskyChinese.has(text) ? traits.risky : 0) });
}

function japaneseTerms(): readonly Term[] {
  const bits = languageBits.ja;
  const names = Object.entries(jaNames.japaneseNames).flatMap(([code, texts]) =>
    texts.flatMap((text) =>
      [...new Set([text, text.replaceAll("・", "")])].map((spelling) =>
        country(spelling, code, bits, { traits: riskOfJapanese(spelling) }),
      ),
    ),
  );
  const sure = [...japaneseBodies, ...japaneseShielded].map(({ text, code, part }) =>
    country(text, code, bits, { part }),
  );
  // Signs of Chinese and Korean have other traits, and so are other terms: here they are no affixes but have rules of their own.
  const signs = Object.entries(japaneseSigns).map(([sign, code]) =>
    country(sign, code, bits, { traits: traits.risky }),
  );
  const others = jaNames.japaneseRivals.flatMap((each) => rivalTerms(each, () => bits));
  return [...names, ...sure, ...signs, ...others, ...japaneseStops.map((text) => stop(text, bits))];
}

function riskOfJapanese(text: string): number {
  return jaNames.riskyJapanese.has(text) ? traits.risky : 0;
}

function koreanTerms(): readonly Term[] {
  // Names in Hangul are unmistakable on any page; in Han signs they are the business of the page's own language.
  const names = Object.entries(ko.koreanNames).flatMap(([code, texts]) =>
    texts.map((text) =>
      country(text, code, /^\p{Script=Han}/u.test(text) ? korean : everyLanguage, {
        traits: ko.riskyKorean.has(text) ? traits.risky : 0,
      }),
    ),
  );
  const of = (syllable: string) => ko.syllables[syllable] ?? "";
  const part = (text: string, at: number) =>
    country(text, of(text.charAt(at)), korean, { part: [at, at + 1], traits: traits.affix });
  return [
    ...names,
    ...Object.keys(ko.syllables).map((syllable) => part(syllable, 0)),
    ...ko.koreanPairs.flatMap((pair) => [...pair].map((_, at) => part(pair, at))),
    ...ko.koreanAffixes.map(([text, range, code]) =>
      country(text, code, korean, { part: range, traits: traits.affix }),
    ),
    ...Object.entries(ko.hanSigns).map(([sign, code]) => country(sign, code, korean, { traits: traits.affix })),
    ...ko.koreanStops.map((text) => stop(text, korean)),
  ];
}

function rivalTerms({ ref, texts, needs }: Rival, bitsOf: (text: string) => number): readonly Term[] {
  return texts.map((text) => ({
    text,
    kind: "programme",
    ref,
    needs,
    languages: bitsOf(text),
    traits: traits.rival,
  }));
}

function cueTerms(): readonly Term[] {
  return Object.entries(cues).flatMap(([name, byLanguage]) =>
    languages.flatMap((language) =>
      (byLanguage[language] ?? []).map((text): Term => ({
        text,
        kind: "cue",
        ref: name,
        languages: language === "en" ? everyLanguage : languagesOf(text, language),
      })),
    ),
  );
}

/** The terms that `compileLexicon` takes beside the policies. */
export const allNames: readonly Term[] = [
  ...listedTerms(),
  ...englishTerms(),
  ...chineseTerms(),
  ...koreanTerms(),
  ...japaneseTerms(),
  ...germanTerms,
  ...frenchTerms,
  ...spanishTerms(),
  ...cueTerms(),
  ...rivals.flatMap((each) => rivalTerms(each, (text) => languagesOf(text, "en"))),
];
