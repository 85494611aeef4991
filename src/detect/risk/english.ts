/** English country names that are also something else: what the words around say. */
import { isBorne, isGivenToPeople } from "./english-borne";
import { isPlace, perhapsPlaceBefore, personAfter, placeBefore, townAfter } from "./english-places";
import { englishSpecial } from "./english-special";
import type { Risk, RiskInput } from "./risk";

/** Whom a given name follows without a comma. */
const relatives =
  /\b(?:cousin|brother|sister|son|daughter|husband|wife|father|mother|uncle|aunt|nephew|niece|grandson|granddaughter|boyfriend|girlfriend|fianc[ée]e?|roommate|flatmate|classmate|teammate|bandmate|friend|colleague|actor|actress|singer|rapper|comedian|attorney|lawyer|spokeswoman|spokesman|engineer|nurse|co-founder|founder|chef|author|columnist|analyst|student|barista|(?:man|woman|boy|girl|baby|child|worker|someone|somebody) (?:named|called))\s$/i;
/** Said of a person only. */
const saidOfPerson =
  /^\s(?:said|says|told|added|recalled|joked|wrote)\b[^.]{0,30}\b(?:he|she|his|her|in an interview|in an email)\b|^,\s(?:\d\d?,|who\b|aged\b)/;
/**
 * What rules can tell about a risky name. `undecided` is for the tagger; where there is none, it counts as a country.
 */
export function englishRisk(input: RiskInput): Risk {
  const name = /^\p{Lu}{4,}$/u.test(input.name) ? input.name.charAt(0) + input.name.slice(1).toLowerCase() : input.name;
  const { before, after } = input;
  if (isBorne({ ...input, name }) || relatives.test(before) || townAfter.test(after)) return "other";
  // Somebody of that name may still come from the country.
  if (input.isBorne && !input.isKnown && !isPlace(input) && !/\b(?:from|to)\s$/.test(before)) return "other";
  const isSpeaker = saidOfPerson.test(after) && !placeBefore.test(before) && !perhapsPlaceBefore.test(before);
  if (isSpeaker && isGivenToPeople(name)) return "other";
  const verdict = englishSpecial[name]?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  if (isPlace(input)) return "country";
  if (mostlyPeople.has(name)) {
    if (isBehindGivenName(before)) return "other";
    if (personAfter.test(after)) return input.isKnown ? "country" : input.hasCompany ? "undecided" : "other";
    return perhapsPlaceBefore.test(before) && !input.hasCompany && !input.isKnown
      ? "undecided"
      : input.hasCompany || input.isKnown
        ? "country"
        : "undecided";
  }
  if (perhapsPlaceBefore.test(before) || input.hasCompany || input.isKnown) return "country";
  if (personAfter.test(after) && !plain.has(name)) return "other";
  return isAmongCapitals(before, after) ? "undecided" : plain.has(name) ? "country" : "undecided";
}

/** Names that are a country unless a capitalised word beside them makes a person or a firm of them. */
const plain: ReadonlySet<string> = new Set(
  "Israel|Ireland|Cuba|Malta|Cyprus|Panama|India|Kenya|Luxembourg|Monaco|Niger|Mali|Benin|Togo|Vatican|Macedonia|Samoa|Palestine|Congo|Grenada|Dominica|Bermuda|Guinea|Trinidad|Georgian|NZ|DRC|PRC|ROK|RoK|KSA|PNG|HK|Brit|Brits|Swede|Polish|Poles|Turkey|Danes|Finns|Dane|Lao|Holland|Martinique|Guadeloupe|Turk|Pole|Finn|Sino|Antigua|Bajan|Bajans".split(
    "|",
  ),
);

/** Names that more people bear, in the news, than sentences speak of the country. */
const mostlyPeople: ReadonlySet<string> = new Set(["Jordan", "Chad", "Holland"]);

/** `then Neil Jordan`: a capitalised word inside of a sentence that is neither an office nor a quarter of the sky. */
function isBehindGivenName(before: string): boolean {
  return /[\p{Ll},]\s(?!(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Greater|Queen|King|President|Minister|Former|Modern|Ancient|Hashemite|Saudi|Egypt|Israel)\b)\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?$/u.test(
    before,
  );
}

/** A capitalised word right in front, inside the sentence, or right behind. */
function isAmongCapitals(before: string, after: string): boolean {
  return /[a-z,]\s(?:the\s)?\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}+/u.test(after);
}
