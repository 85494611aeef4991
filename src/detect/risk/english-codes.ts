/** English: codes and abbreviations beside which stands what no visa has: a bus, a cache, somebody's own SUV. */
import type { WordsAround } from "./risk";

/** `482`, `189`: only beside what makes a name of it. */
const bareNumber = /^\d{3}$/;
const acronym = /^[A-Z]{2,5}$/;
const letterAndDigit = /^[A-Z]{1,3}-?\d/;

/** What stands behind the code of an engine, a road, a chip, a vitamin, a race. */
const thingsBehind =
  /^(?:-(?:compatible|powered|engined|size|shaped)\b|(?:\s|-)(?:[Gg]rand [Pp]rix|[Rr]aces?|[Rr]acing|racers?|[Cc]ars?|[Ee]ngines?|bulldozers?|bombers?|jets?|planes?|aircraft|fighters?|fights?|bouts?|kickboxing|belt|tanks?|rockets?|[Ss]entry|[Hh]awkeye|[Ll]ancer|[Pp]hantom|bus|buses|trains?|trams?|motorway|trail|gates?|junction|platform|cache|chips?|sockets?|jacks?|ports?|connectors?|plugs?|bulbs?|batter(?:y|ies)|receptors?|proteins?|vitamins?|genes?|virus|vertebra|deficiency|gummies|tornado|league|division|pawn|headings?|headers?|tags?|sealant|waterproofing|compound|brackets?|hinges?|nozzle|valves?|filters?|lens|cameras?|printers?|sergeants?|pay grade|postcode|keyboard|screens?|panels?|tomatoes|hybrids?|seeds?|point|screws?|paper)\b)/;
/** A kind of visa right in front of its number, and right behind: `subclass 482`, `482 visa`. */
const visaBefore = /\b(?:[Ss]ubclass(?:es)?|[Vv]isas?)[\s-]\(?$/;
const visaBehind = /^[\s-](?:\w+[\s-])?(?:visas?|holders?|subclass|sponsor\w*|stream)\b/;
/** Where a number stands as a name, `the 482`, `on a 189`: behind an article or in a list, at the end of a clause. */
const articleBefore = /(?:\b(?:[Tt]he|an?|his|her|their|my|our|and|or|to)\s|[,/(]\s?)$/;
const clauseBehind =
  /^(?:$|[.,;:!?)"”'’/]|s\b|\s(?:and|or|to|is|was|has|in|on|with|for|from|which|that|who|will|can|would|lets?|at|as|but|by|\())/;

/** Whose it is, or that it is any of many: programmes have `the`, `an SUV` is a car. */
const oneOfMany = /\b(?:an?|my|his|her|your|our|their|its|another|every|first|second|new|old)\s["“'‘]?$/i;
/** What is done with papers, and to whom. */
const paperwork =
  /\b(?:visas?|permits?|pass(?:es)?|status|immigra\w+|emigra\w+|migra\w+|appl(?:y|ied|ies|ying|icants?|ications?)|h[eo]ld(?:s|ers?|ing)?|grant\w*|issue[ds]?|renew\w*|approv\w*|reject\w*|eligib\w*|qualif\w*|sponsor\w*|employ\w*|salar\w*|relocat\w*|residen\w*|citizen\w*|schemes?|route|program(?:me)?s?|stream|quota|lottery|pathway|foreign\w*|talents?|expat\w*|work\w*|petition\w*|USCIS|endorse\w*)\b/;
/** Signs around an abbreviation in which such a word must stand. */
export const paperworkSigns = 90;

/** Whether what stands right beside a code or an abbreviation makes another thing of it. */
export function isEnglishThingCode({ name, before, after }: WordsAround): boolean {
  if (bareNumber.test(name))
    return (
      !visaBefore.test(before) && !visaBehind.test(after) && !(articleBefore.test(before) && clauseBehind.test(after))
    );
  if ((letterAndDigit.test(name) || acronym.test(name)) && thingsBehind.test(after)) return true;
  return acronym.test(name) && oneOfMany.test(before) && !paperwork.test(before + after);
}
