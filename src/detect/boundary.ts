/** Where a name may begin and end: words in Latin script, particles in Korean, context between Han signs. */
import { isHanName, isSignOfCountry } from "./han";
import { isOtherThing } from "./han-codes";
import { afterHangul, afterRiskyHangul, isHanSignHere, isKoreanAffix } from "./korean";
import { isKoreanNumber } from "./korean-numbers";
import { isKoreanThing } from "./korean-things";
import { Script, scriptAt } from "./script";
import { termKinds, traits as traitBits } from "./term";

export interface Bounds {
  /** Folded text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index into `termKinds`. */
  readonly kind: number;
  readonly traits: number;
}

const country = termKinds.indexOf("country");
const cue = termKinds.indexOf("cue");
const stop = termKinds.indexOf("stop");
const programme = termKinds.indexOf("programme");

/** Whether the words around allow that a name stands from `start` to `end`. The scanner has checked the left of words. */
export function isBounded({ text, start, end, kind, traits }: Bounds): boolean {
  const isAffix = (traits & traitBits.affix) !== 0;
  if (kind === programme && (isKoreanThing(text, start, end) || isOtherThing(text, start, end))) return false;
  if (isAffix) {
    // The descriptive name of a code counts before it alone: 거주(F-2), not 거주 기간.
    if (kind === programme) return /^["'’”」』>]? ?\((?:[A-Z]{1,2}-?\d|[A-Z]{2})/.test(text.slice(end, end + 7));
    if (scriptAt(text, start) === Script.hangul) return isKoreanAffix(text, start, end);
  }
  if ((traits & traitBits.chinese) !== 0) {
    if (isAffix ? !isSignOfCountry(text, start, end) : !isHanName(text, start, end)) return false;
    // Beside Chinese only the Korean press has Han signs for countries: one alone.
  } else if (isAffix && !isHanSignHere(text, start)) return false;
  const last = scriptAt(text, end - 1);
  const next = scriptAt(text, end);
  if (isLongerAbbreviation(text, end)) return false;
  if (last === Script.word) {
    if (next === Script.word && (traits & traitBits.open) === 0) return isPluralCode(text, end, kind);
    if (isInAddress(text, start, end)) return false;
    return kind !== programme || !(isLongerCode(text, start, end) || isKoreanNumber(text, start, end));
  }
  if (last === Script.hangul && next === Script.hangul) {
    if (kind === stop || kind === cue) return true;
    if (kind !== country) return afterHangul(text, end);
    // A country that is nothing else may stand in front of anything: 한국영화, 일본최고, 중국어선.
    return (traits & traitBits.risky) === 0 || afterRiskyHangul(text, end);
  }
  if (last === Script.katakana) return next !== Script.katakana;
  return true;
}

/** `H-1Bs`, `O-1s`: the plural of a code. */
function isPluralCode(text: string, end: number, kind: number): boolean {
  return (
    kind === programme &&
    /[A-Z\d]/.test(text.charAt(end - 1)) &&
    text.charAt(end) === "s" &&
    scriptAt(text, end + 1) !== Script.word
  );
}

/** `F-2` in `F-2-T`, `K-1` in `AK-1-2`: part of another code. */
function isLongerCode(text: string, start: number, end: number): boolean {
  const after =
    text.charAt(end) === "-" &&
    /[A-Z\d]/.test(text.charAt(end - 1)) &&
    /^-(?:\d|[A-Z](?![a-z]))/.test(text.slice(end, end + 3));
  return (
    after ||
    (text.charAt(start - 1) === "-" &&
      /[A-Z\d]-$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /\d/.test(text.slice(start, end)))
  );
}

/** `U.S.` in `U.S.S.R.`: part of a longer abbreviation. */
function isLongerAbbreviation(text: string, end: number): boolean {
  const isShort = text.charAt(end - 1) === "." || text.charAt(end - 2) === ".";
  return isShort && /^\.?[A-Z]\./.test(text.slice(end, end + 3)) && /\.?[A-Z]\.?$/.test(text.slice(end - 2, end));
}

/** Inside a web address, a mail address, a handle or a tag: `china.org`, `@georgia`, `#turkey`. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "@" || before === "/" || before === "_" || before === "#")
    return !/[\s(]\/$/.test(text.slice(start - 2, start)) && !isSlashedList(text, start);
  const after = text.charAt(end);
  if (after === "@" || after === "_") return true;
  return after === "." && /[a-z]/.test(text.charAt(end + 1)) && text.charAt(end - 1) !== ".";
}

/** `US/China` and `F-1/OPT` are lists, not addresses. */
function isSlashedList(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === "/" &&
    /[A-Za-z\d)]\/$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /[A-Z\d]/.test(text.charAt(start))
  );
}
