/** In which language a block is written: what the page says, unless the script says otherwise. */
import type { Language } from "../policy/types";
import { Script, scripts } from "./script";

export interface LanguageInput {
  readonly text: string;
  /** Nearest `lang` attribute, BCP 47, or null. */
  readonly lang: string | null;
  /** The document's own, for blocks too short to tell. */
  readonly documentLang: string | null;
}

/** How much of a block is looked at, in code units: script and function words show long before. */
const sampleLength = 2_000;

/**
 * The language of a block, or null for one that has no names in the lexicon (its English names are still read). A
 * `lang` attribute is believed as long as the script fits: many sites leave the attribute of their template in place.
 */
export function languageOfBlock({ text, lang, documentLang }: LanguageInput): Language | null {
  const sample = text.slice(0, sampleLength);
  const counts = countScripts(sample);
  const declared = languageOfTag(lang ?? documentLang);
  if (counts.hangul * 4 > counts.word && counts.hangul > 0 && counts.hangul * 2 >= counts.kana + counts.han)
    return "ko";
  if (counts.kana > 0 && counts.kana * 12 >= counts.han) return "ja";
  if (counts.han * 4 > counts.word && counts.han > 0) return hanLanguage(sample, declared);
  if (declared === null) return lang === null && documentLang === null ? guessLatin(sample) : null;
  if (isLatin(declared)) return declared;
  return guessLatin(sample);
}

function isLatin(language: Language): boolean {
  return language === "en" || language === "de" || language === "fr" || language === "es";
}

/** The lexicon's language for a tag; null when it has none. */
function languageOfTag(tag: string | null): Language | null {
  if (tag === null) return null;
  const [base = "", ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  switch (base) {
    case "zh":
    case "yue":
      return rest.some((part) => part === "hant" || part === "tw" || part === "hk" || part === "mo")
        ? "zh-Hant"
        : "zh-Hans";
    case "en":
    case "ko":
    case "ja":
    case "de":
    case "fr":
    case "es":
      return base;
    default:
      return null;
  }
}

function countScripts(sample: string): { word: number; hangul: number; kana: number; han: number } {
  const counts = { word: 0, hangul: 0, kana: 0, han: 0 };
  for (let i = 0; i < sample.length; i++) {
    const script = scripts[sample.charCodeAt(i)];
    if (script === Script.word) counts.word++;
    else if (script === Script.hangul) counts.hangul++;
    else if (script === Script.han) counts.han++;
    else if (script === Script.katakana || script === Script.hiragana) counts.kana++;
  }
  return counts;
}

/** Frequent signs that only one of the two ways of writing Chinese has. */
const simplified = /[国这来们时说会对为发后签证学业际经济岁与从还应该关认实现]/gu;
const traditional = /[國這來們時說會對為發後簽證學業際經濟歲與從還應該關認實現]/gu;

function hanLanguage(sample: string, declared: Language | null): Language {
  // A heading or a table in Han signs only, on a Japanese page, is Japanese; Chinese running text does not do without these.
  if (declared === "ja" && (sample.length < 60 || !chineseWords.test(sample))) return "ja";
  const ways = (sample.match(simplified)?.length ?? 0) - (sample.match(traditional)?.length ?? 0);
  if (ways !== 0) return ways > 0 ? "zh-Hans" : "zh-Hant";
  return declared === "zh-Hant" ? "zh-Hant" : "zh-Hans";
}

/** Signs of everyday Chinese that Japanese does not write. */
const chineseWords = /[这這们們吗嗎呢么麼您她还沒没说让讓给為於對來會國]/u;

const functionWords: readonly (readonly [language: Language, words: RegExp])[] = [
  ["en", /\b(?:the|of|and|to|in|for|that|with|is|was|on|as|are|by)\b/gi],
  ["de", /\b(?:der|die|das|und|ist|nicht|mit|von|für|ein|eine|den|dem|auf|sich|auch)\b/gi],
  ["fr", /\b(?:le|la|les|des|et|est|une|pour|dans|qui|que|du|sur|au|aux|par)\b/gi],
  ["es", /\b(?:el|la|los|las|y|que|una|para|con|del|por|se|su|más|en)\b/gi],
];

/** The Latin-script language whose function words occur most; English where none does. */
function guessLatin(sample: string): Language {
  let best: Language = "en";
  let most = 0;
  for (const [language, words] of functionWords) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
