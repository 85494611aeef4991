/** English: codes and abbreviations beside which stands what no visa has: a bus, a cache, somebody's own SUV. */
import type { WordsAround } from "./risk";

/** `482`, `189`: only beside what makes a name of it. */
const bareNumber = /^\d{3}$/;
const acronym = /^[A-Z]{2,5}$/;
const letterAndDigit = /^[A-Z]{1,3}-?\d/;

/** What stands behind the code of an engine, a road, a chip, a vitamin, a race. */
const thingsBehind =
  /^(?:-(?:compatible|powered|engined|size|shaped)\b|(?:\s|-)(?:[Gg]rand [Pp]rix|[Rr]aces?|[Rr]acing|racers?|[Cc]ars?|[Ee]ngines?|bulldozers?|bombers?|jets?|planes?|aircraft|fighters?|fights?|bouts?|kick-?boxing|kick-?boxers?|MMA|World (?:Grand Prix|MAX)|champion(?:ship)?s?|belt|tanks?|rockets?|[Ss]entry|[Hh]awkeye|[Ll]ancer|[Pp]hantom|bus|buses|trains?|trams?|motorway|trail|gates?|junction|platform|cache|chips?|sockets?|jacks?|ports?|connectors?|plugs?|bulbs?|batter(?:y|ies)|receptors?|proteins?|vitamins?|genes?|virus|vertebra|deficiency|gummies|tornado|league|division|pawn|headings?|headers?|tags?|sealant|waterproofing|compound|brackets?|hinges?|nozzle|valves?|filters?|lens|cameras?|printers?|sergeants?|pay grade|postcode|keyboard|screens?|panels?|tomatoes|hybrids?|seeds?|point|screws?|paper)\b)/;
/** `K-Star Sports`, `MM2H Ltd`: a firm, a shop or a band of the name. */
const firmsBehind =
  /^\s(?:Sports?(?!persons?)|Records|Entertainment|Fitness|Gym|Hotels?|Ltd|Limited|Inc|LLC|GmbH|PLC|plc|AG|Holdings|Motors?|Foods|Stores?|Shop|Studios?|Caf[eé]|Bar|Grill|Band|FC|Racing|Magazine|Podcast|Boutique|Cosmetics|Beauty|Pharma\w*|Solutions|Electronics|Robotics|Logistics|Fashion|Apparel|Clothing|Games|Toys|Music|Theatre|Cinema|Bakery|Brewery|Jewell?er[sy]|Furniture|Paints?)\b/;
/** `EB-5 is a basement paint`, `the One Pass bus ticket`: what it is instead. */
const things =
  "(?:cars?|bus(?:es)?|trains?|vans?|trucks?|tractors?|bikes?|boats?|dingh(?:y|ies)|planes?|aircraft|jets?|engines?|rockets?|paints?|primers?|sealants?|glues?|resins?|fonts?|typefaces?|bands?|songs?|albums?|singles?|chips?|printers?|phones?|laptops?|cameras?|guitars?|vitamins?|proteins?|genes?|enzymes?|receptors?|ranks?|postcodes?|roads?|motorways?|keyboards?|amplifiers?|sockets?|cables?|lenses|screws?|bolts?|hybrids?|scanners?|rugs?|tents?|scooters?|bulldozers?|diggers?)";
const isThing = new RegExp(
  `^\\s(?:is|was|are|were) (?:an?|the|just an?|my|our) (?:[\\w-]+ ){0,3}${things}\\b(?! (?:worker|driver))`,
);
const thingNext = new RegExp(
  `^\\s(?:museum|bus|metro|tram|train|ferry|ski|gym|theatre|concert) (?:ticket|card|pass)|^\\s(?:bands?|font|laptop) (?:plays?|is|sleeve|bag)\\b`,
);
/** `My car is a D8`: what is said of a thing. */
const thingSubject = new RegExp(
  `\\b${things.replace("(?:cars", "(?:seat|row|room|gate|platform|bay|pillar|table|locker|level|stop|cell|hers|mine|cars")} (?:is|was|'s) (?:an? |the |in )?$`,
  "i",
);
/** A place that has a letter and a number: `in seat D8`, `platform B-1`. */
const placesBefore =
  /\b(?:[Ss]eats?|[Rr]ows?|[Rr]ooms?|[Gg]ates?|[Pp]latforms?|[Bb]ays?|[Pp]illars?|[Tt]ables?|[Ll]ockers?|[Ll]evels?|[Ss]tops?|[Cc]ells?|[Ss]quare|[Hh]all|[Ss]tand|[Bb]ooth|[Ss]helf|[Zz]one|[Bb]erth|[Dd]ock|[Ee]xit|[Jj]unction|[Vv]itamin|[Cc]hannel|[Pp]ier|[Aa]isle|[Bb]lock|[Ss]ize|[Vv]ersion|[Mm]odel|[Gg]roup|[Hh]ighway|[Mm]otorway|[Bb]us(?:es)?|[Rr]oute no\.|[Kk]ey|[Pp]ress(?:ing)?|[Gg]rade|[Bb]attery|[Ff]ighter|[Bb]omber)\s(?:no\.? |number )?$/;
/** Codes of the United States that Korea has as well, in a row with one that Korea alone has: `an E-2 or an E-7`. */
const sharedWithKorea = /^(?:E-[123]|F-1|H-1|B-1|J-1)$/;
const koreanAlone = "(?:D-(?:2|4|7|8|9|10)|E-(?:[5-9]|10)|F-[56]|F-2-\\w+|E-7-\\w+)";
const inRow = "(?:, (?:and |or )?|/| (?:and|or|to|nor|then) )(?:an? |the )?";
const beforeKorean = new RegExp(`^(?:${inRow}[A-H]-\\d\\d?)?${inRow}${koreanAlone}(?![\\w-])`);
const behindKorean = new RegExp(`(?<![\\w-])${koreanAlone}(?:${inRow}[A-H]-\\d\\d?)?${inRow}$`);
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
  if (firmsBehind.test(after) || isThing.test(after) || thingNext.test(after)) return true;
  const isCode = letterAndDigit.test(name);
  if ((isCode || acronym.test(name)) && thingsBehind.test(after)) return true;
  if (isCode && (placesBefore.test(before) || thingSubject.test(before))) return true;
  if (sharedWithKorea.test(name) && (beforeKorean.test(after) || behindKorean.test(before))) return true;
  return acronym.test(name) && oneOfMany.test(before) && !paperwork.test(before + after);
}
