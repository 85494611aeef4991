/** How the press spells a name, beside the way it is listed. Runs at build time only. */
import { koreanSpellings } from "./korean-spellings";

/** A visa by its generic noun, and how else the press writes that noun. */
const nouns: readonly (readonly [pattern: RegExp, others: readonly string[]])[] = [
  [/ visa$/i, ["$&s", "-visa", "-visas"]],
  [/ visas$/i, [" visa"]],
  [/ card$/i, ["$&s"]],
  [/ pass$/i, ["$&es"]],
  [/ permit$/i, ["$&s"]],
  [/签证$/, ["簽證"]],
  [/簽證$/, ["签证"]],
  [/(?<=.) ?비자$/u, ["비자", " 비자"]],
  [/(?<=.) ?패스$/u, ["패스", " 패스"]],
  [/(?<=.) ?카드$/u, ["카드", " 카드"]],
  [/-Visum$/, ["-Visa", "-Visums"]],
  [/(?<=[ァ-ヺー])・?ビザ$/u, ["ビザ", "・ビザ", "査証"]],
  [/(?<=[^ァ-ヺー・])ビザ$/u, ["査証"]],
  // What is written with a long vowel has a short one in official papers: エントリー, オポチュニティー.
  [/(?<=[リティ])ー(?=$|・|カード|ビザ|査証)/gu, [""]],
  // French puts the noun first, and a code behind "de type".
  [/^visa (?=\S)/, ["visas "]],
  [/^visa (?=[A-Z]{1,4}(?:-?\d|$))/, ["visa de type ", "visas de type "]],
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
 * The spellings of a name: its plural, the noun set apart or not, dots and spaces left out, loan words, and codes with and
 * without their hyphens. The first is the name itself. Dashes and widths need none: the fold sees to them.
 */
export function spellingsOf(name: string): readonly string[] {
  const text = name.normalize("NFKC").trim();
  // A letter alone is no name: the M of "M. Dupont" is not China's M visa.
  if (text === "" || /^[A-Z]$/.test(text)) return [];
  const found = new Set([text]);
  for (const [pattern, others] of nouns) {
    if (pattern.test(text)) for (const other of others) found.add(text.replace(pattern, other));
  }
  for (const respelled of [
    pairSpellings,
    dotSpellings,
    loanSpellings,
    koreanSpellings,
    joinedSpellings,
    codeSpellings,
    hanSpellings,
    quotedSpellings,
  ]) {
    for (const spelling of Array.from(found)) for (const other of respelled(spelling)) found.add(other);
  }
  return [...found];
}

function pairSpellings(text: string): readonly string[] {
  const found = new Set([text]);
  for (const [pattern, others] of pairs) {
    for (const spelling of Array.from(found)) {
      if (pattern.test(spelling)) for (const other of others) found.add(spelling.replace(pattern, other));
    }
  }
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

/** English words in Hangul, which the press does not spell alike. */
const loans: readonly (readonly [usual: string, others: readonly string[]])[] = [
  ["탤런트", ["탈렌트", "텔런트"]],
  ["톱", ["탑"]],
  ["노마드", ["노매드"]],
  ["레지던시", ["레지던스"]],
  ["스킬드", ["스킬"]],
];

function loanSpellings(text: string): readonly string[] {
  return loans.flatMap(([usual, others]) =>
    text.startsWith(usual) || text.includes(` ${usual}`) ? others.map((other) => text.replace(usual, other)) : [],
  );
}

/** Spaces of which any may be missing; most names have two. Beyond three it is one of them, or all. */
const freeSpaces = 3;

/** `디지털 노마드 비자` also as `디지털노마드 비자`, `디지털 노마드비자` and `디지털노마드비자`. */
function joinedSpellings(text: string): readonly string[] {
  if (!/[가-힣]/u.test(text)) return [];
  const parts = text.split(/ (?=[가-힣])|(?<=[가-힣]) /u);
  const gaps = parts.length - 1;
  const every = 2 ** gaps - 1;
  const choices =
    gaps > freeSpaces
      ? [...Array.from({ length: gaps }, (_, i) => 2 ** i), every]
      : Array.from({ length: every }, (_, i) => i + 1);
  return choices.map((joined) => parts.reduce((name, part, i) => name + ((joined >> (i - 1)) & 1 ? "" : " ") + part));
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

/** What Taiwan and Hong Kong write with different signs, in either direction. */
const hanPairs: readonly (readonly [string, string])[] = [
  ["計劃", "計畫"],
  ["僱", "雇"],
  ["身份", "身分"],
  ["游牧", "遊牧"],
  ["游民", "遊民"],
  ["臺灣", "台灣"],
];

/** Han beside Latin is set apart or not (`K 字签证`), and papers differ in signs: `準證` is `准證` in half of them. */
function hanSpellings(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text) || /[\u3041-\u30ff]/u.test(text)) return [];
  const written = [text, text.replace("準證", "准證")];
  for (const [a, b] of hanPairs) {
    if (text.includes(a) || text.includes(b))
      written.push(...written.map((each) => (each.includes(a) ? each.replaceAll(a, b) : each.replaceAll(b, a))));
  }
  const apart = (each: string) =>
    each.replace(/([A-Za-z\d])(?=\p{Script=Han})/gu, "$1 ").replace(/(\p{Script=Han})(?=[A-Za-z\d])/gu, "$1 ");
  return [...written.slice(1), ...written.map(apart)];
}

/**
 * French names of permits stand in quotes where they are new or technical: passeport « talent », visa "K". What is a
 * name by itself, as Talent - chercheur, is found within its quotes.
 */
const quoted =
  /^(visas?|cartes?(?: de séjour(?: pluriannuelle)?)?|passeports?|titres? de séjour|mention|statut|volet) (?!de |d'|pour |à |des |du |sur |[^«"]+ ?- ?\p{Ll}{5})([^«"]+)$/u;

function quotedSpellings(text: string): readonly string[] {
  const [, noun = "", name = ""] = quoted.exec(text) ?? [];
  return noun === "" ? [] : [`${noun} « ${name} »`, `${noun} "${name}"`, `${noun} “${name}”`];
}
