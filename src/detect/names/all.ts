/** Every name, stop phrase and cue as terms of the lexicon. Imported by the build only: see `cldr.ts`. */
import { type Language, languages } from "../../policy/types";
import { languagesOf } from "../aliases";
import { chinese, everyLanguage, languageBits, type Term, traits } from "../term";
import * as zh from "./chinese";
import * as fr from "./french";
import { frenchSpellings } from "./french-forms";
import { frenchPeople } from "./french-people";
import { frenchStops } from "./french-stops";
import * as de from "./german";
import * as es from "./spanish";
import { listedNames } from "./cldr";
import { cues } from "./cues";
import { englishNames, englishPeople } from "./english";
import { englishStops, riskyEnglish } from "./english-traps";
import * as jaNames from "./japanese";
import * as ko from "./korean";
import { rivals } from "./rivals";

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
  ko: ["저지", "건지", "말리", "사크", "맨섬"],
  "zh-Hans": ["根西岛"],
  de: de.leftOutGerman,
  fr: fr.leftOutFrench,
  es: es.leftOutSpanish,
};

/** Names that are also words, people or other places in their language: see `risk/`. */
const risky: { readonly [L in Language]?: ReadonlySet<string> } = {
  ko: ko.riskyKorean,
  de: de.riskyGerman,
  fr: fr.riskyFrench,
  es: es.riskySpanish,
};

function listedTerms(): readonly Term[] {
  return listedNames.flatMap(({ code, language, text }) => {
    if (leftOut[language]?.includes(text)) return [];
    if (language === "en") return englishCountry(text, code);
    return inflected(text, language).map((form) => nameIn(form, code, language));
  });
}

/** A name with its genitive: Deutschlands, Koreas; in French, with its spellings. */
function inflected(text: string, language: Language): readonly string[] {
  if (language === "fr") return frenchSpellings(text);
  return language === "de" && /[^sxzß.A-Z]$/u.test(text) ? [text, `${text}s`] : [text];
}

function nameIn(text: string, code: string, language: Language): Term {
  return country(text, code, scopeOf(text, language), { traits: risky[language]?.has(text) ? traits.risky : 0 });
}

type Names = { readonly [code: string]: readonly string[] };

/** The terms of a language whose names are words in Latin script. */
function latinTerms(
  language: "de" | "fr" | "es",
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

/** `deutsch` in all its endings. */
function declined(stem: string): readonly string[] {
  return ["", "e", "en", "er", "es", "em"].map((ending) => stem + ending);
}

const germanTerms = latinTerms("de", {
  names: [
    mapped(de.germanNames, (text) => inflected(text, "de")),
    mapped(de.germanAdjectives, declined),
    de.germanPeople,
  ],
  stops: de.germanStops,
});
const frenchTerms = [
  ...latinTerms("fr", { names: [fr.frenchNames, frenchPeople], stops: frenchStops }),
  ...fr.sureFrench.map(([code, before, name]) =>
    country(before + name, code, languageBits.fr, { part: [before.length, before.length + name.length] }),
  ),
];
const spanishTerms = latinTerms("es", { names: [es.spanishNames, es.spanishPeople], stops: es.spanishStops });

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
function englishCountry(text: string, code: string): readonly Term[] {
  const isRisky = riskyEnglish.has(text);
  return [country(text, code, isRisky ? languageBits.en : everyLanguage, { traits: isRisky ? traits.risky : 0 })];
}

function englishTerms(): readonly Term[] {
  const named = Object.entries(englishNames).flatMap(([code, texts]) =>
    texts.flatMap((text) => englishCountry(text, code)),
  );
  const people = Object.entries(englishPeople).flatMap(([code, texts]) =>
    texts.flatMap((text) => [text, ...pluralOf(text)]).flatMap((text) => englishCountry(text, code)),
  );
  return [...named, ...people, ...englishStops.map((text) => stop(text, languageBits.en | languageBits.other))];
}

function pluralOf(text: string): readonly string[] {
  return /(?:ese|ch|sh|ss|s|men)$/.test(text) ? [] : [`${text}s`];
}

function chineseTerms(): readonly Term[] {
  const names = Object.entries(zh.chineseNames).flatMap(([code, texts]) =>
    texts.map((text) => country(text, code, everyLanguage & ~(languageBits.ja | korean))),
  );
  const of = (sign: string) => zh.signs[sign] ?? "";
  const affix = (text: string, at: number) =>
    country(text, of(text.charAt(at)), chinese, { part: [at, at + 1], traits: traits.affix });
  return [
    ...names,
    ...zh.pairs.flatMap((pair) => [
      affix(pair, 0),
      affix(pair, 1),
      ...dotted(pair).flatMap((text) => [affix(text, 0), affix(text, 2)]),
    ]),
    ...zh.suffixes.flatMap((suffix) => [...(zh.suffixSigns[suffix] ?? "")].map((sign) => affix(sign + suffix, 0))),
    ...zh.prefixes.flatMap((prefix) => [...(zh.prefixSigns[prefix] ?? "")].map((sign) => affix(prefix + sign, 1))),
    ...zh.institutions.flatMap((body) => [...zh.institutionSigns].map((sign) => affix(sign + body, 0))),
    ...zh.chineseStops.map((text) => stop(text, chinese)),
  ];
}

function japaneseTerms(): readonly Term[] {
  const names = Object.entries(jaNames.japaneseNames).flatMap(([code, texts]) =>
    texts.map((text) => country(text, code, languageBits.ja)),
  );
  const sign = (text: string, at: number) =>
    country(text, jaNames.japaneseSigns[text.charAt(at)] ?? "", languageBits.ja, {
      part: [at, at + 1],
      traits: traits.affix,
    });
  return [
    ...names,
    ...jaNames.japanesePairs.flatMap((pair) => [sign(pair, 0), sign(pair, 1)]),
    ...jaNames.japaneseAffixes.map(([text, at]) => sign(text, at)),
  ];
}

function dotted(pair: string): readonly string[] {
  return [pair.split("").join("·"), pair.split("").join("-")];
}

function koreanTerms(): readonly Term[] {
  const names = Object.entries(ko.koreanNames).flatMap(([code, texts]) =>
    texts.map((text) => country(text, code, everyLanguage, { traits: ko.riskyKorean.has(text) ? traits.risky : 0 })),
  );
  const of = (syllable: string) => ko.syllables[syllable] ?? "";
  const part = (text: string, at: number) =>
    country(text, of(text.charAt(at)), korean, { part: [at, at + 1], traits: traits.affix });
  const single = Object.keys(ko.syllables).filter((syllable) => syllable.length === 1);
  const anyPair = single.flatMap((a) => single.filter((b) => b !== a).map((b) => a + b));
  const triples = ["한미일", "한중일", "북중러", "한일중", "미중일"];
  return [
    ...names,
    ...ko.koreanPairs.flatMap((pair) => [...pair].map((_, at) => part(pair, at))),
    ...anyPair.flatMap((pair) => dotted(pair).flatMap((text) => [part(text, 0), part(text, 2)])),
    ...triples.flatMap((triple) => [0, 2, 4].map((at) => part([...triple].join("·"), at))),
    ...ko.koreanAffixes.map(([text, range, code]) =>
      country(text, code, korean, { part: range, traits: traits.affix }),
    ),
    ...ko.koreanBodies.flatMap((body) =>
      ["미", "중", "일", "영", "독"].map((syllable) => part(`${syllable} ${body}`, 0)),
    ),
    ...Object.entries(ko.hanSigns).map(([sign, code]) => country(sign, code, korean, { traits: traits.affix })),
    ...ko.koreanStops.map((text) => stop(text, korean)),
  ];
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
  ...spanishTerms,
  ...cueTerms(),
  ...rivals.flatMap(({ ref, texts, needs }) =>
    texts.map((text): Term => ({
      text,
      kind: "programme",
      ref,
      needs,
      languages: languagesOf(text, "en"),
      traits: traits.rival,
    })),
  ),
];
