/** How a programme's name is written: as a name or as plain words, in which script, with what behind. */
import type { Group, Reading } from "./reading";
import { sentenceAt } from "./sentence";

/** `visa R`, `Critical Skills`, but not `permanent residence`. German nouns all have capitals. */
export function isWrittenAsName({ folded, language }: Reading, { start, end }: Group): boolean {
  return language !== "de" && /\p{Lu}|[^\x20-\u024f]{5}/u.test(folded.text.slice(start, end));
}

/** Whether the word in front of a place is in Hangul, kana or Han signs. */
export function isWide({ folded }: Reading, position: number): boolean {
  return /[\u3040-\u9fff\uac00-\ud7a3]\s?$/u.test(folded.text.slice(Math.max(0, position - 2), position));
}

/** Whether the name is a plural: golden visas as such. */
export function isPlural({ folded }: Reading, { start, end }: Group): boolean {
  return /(?:cards|visas|passes|permits)$/i.test(folded.text.slice(start, end));
}

/** What follows the code of a visa alone. */
const paperBehind =
  /^[\s-](?:visas?|permits?|status|holders?|applicants?|lotter(?:y|ies)|quotas?|scheme|route|stream|track|categor(?:y|ies)|backlog|queue|petitions?|spouses?|sponsors?(?:hip)?|draws?)\b/;

/** Whether the word behind a code tells that it is a visa's: `the E-9 quota`. */
export function isPaperBehind({ folded: { text } }: Reading, { end }: Group): boolean {
  return paperBehind.test(text.slice(end, end + 16));
}

/** Generic nouns that make a visa of ordinary words. */
const visaNoun = /visa|permit|\bcard|pass\b|passes\b|residen|immigra|leave to remain|citizen/i;

/**
 * Whether an English name is one or two ordinary words: no capital but that of a sentence, and no visa among them.
 * `himself a skilled worker`, `One pass does not make a career`.
 */
export function isPlainWords({ folded: { text }, language, sentences }: Reading, { start, end }: Group): boolean {
  if (language !== "en") return false;
  const name = text.slice(start, end);
  if (/[^\x20-\x7e]|\d/.test(name) || name.split(/[ -]/).length > 2) return false;
  const sentence = sentences[sentenceAt(sentences, start)] ?? 0;
  const isFirst =
    /^[\s"“'‘(]*$/.test(text.slice(sentence, start)) ||
    /[.!?:]\s?["“'‘]$/.test(text.slice(Math.max(0, start - 3), start));
  const own = isFirst ? name.slice(1) : name;
  if (/\p{Lu}/u.test(own)) return false;
  return /^one /i.test(name) || !visaNoun.test(name);
}

/** Two or three ordinary words with capitals, as in `Express Entry`: another firm may have named a thing so. */
export function isShortTitle({ folded: { text }, language }: Reading, { start, end }: Group): boolean {
  return (
    language === "en" && /^[A-Z][a-z]+(?:[ -][A-Za-z][a-z]+){1,2}(?<!visas?|[Pp]ermits?)$/.test(text.slice(start, end))
  );
}

/** `ターコイズカード`, `Sパス`: words of another language on a Japanese page. */
export function isLoanName({ folded, language }: Reading, { start, end }: Group): boolean {
  return language === "ja" && /[ァ-ヺー]{2}/u.test(folded.text.slice(start, end));
}
