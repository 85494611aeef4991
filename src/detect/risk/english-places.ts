/** Words around an English name that speak of a country, or of another place. */
import type { RiskInput } from "./risk";

/** Words behind which a place stands, and nothing else. */
export const placeBefore =
  /(?:\b(?:in|across|throughout|within|inside|outside|near|into|toward|towards|neighbouring|neighboring|leave|visit|visiting|southern|northern|eastern|western|central|southeastern|southwestern|northeastern|northwestern|rural|post-Soviet|nearby|war-torn)(?:\s(?:the\s)?|\s))$/i;
/** `the government of Chad`, `a trip to Jordan`. */
const placeBehindNoun =
  /\b(?:[Gg]overnment|[Pp]resident|[Kk]ingdom|[Rr]epublic|people|south|north|east|west|embassy|capital|parliament|borders?|parts?|rest|most|citizens?|nationals?|natives?|visits?|trips?|tour|flights?|island) (?:of|to|with|for|from)\s$/;
/** Words behind which a place stands, or a person. */
export const perhapsPlaceBefore =
  /\b(?:to|from|via|against|between|of|with|for|left|visited|like|including|especially|than|over)(?:\s(?:the\s)?|\s)$/i;
/** What a country has. */
export const placeAfter =
  /^(?:'s)?\s(?:government|[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Mm]inistry|[Ff]oreign|[Pp]arliament|parliamentary|presidential|election|elections|embassy|border|borders|economy|capital|[Kk]ing|[Qq]ueen|[Cc]rown|army|military|troops|rebels|opposition|police|immigration|visa|visas|passport|passports|nationals|citizens|authorities|population|workers|students|refugees|migrants|exports|central bank|state|ruling|independence|team|national)\b|^,?\s(?:and\s|or\s)?(?:Egypt|Syria|Iraq|Lebanon|Israel|Greece|Armenia|Azerbaijan|Russia|Ukraine|Sudan|Niger|Nigeria|Cameroon|Saudi|Iran)/;
/** What a person has, is or does. */
export const personAfter =
  /^(?:,\s(?:\d\d?,|who\b|aged\b|himself|herself|(?:a|an|the|his|her|my|their)\s(?:[\w-]+\s){0,3}(?:nurse|engineer|doctor|lawyer|attorney|student|manager|founder|researcher|scientist|developer|chef|teacher|analyst|consultant|designer|graduate|actor|player|\d\d?-year-old))|'s\s(?:wife|husband|brother|sister|mother|father|girlfriend|boyfriend|career|lawyer|attorney|fianc)|\s(?:said|says|told|added|scored|tweeted|posted|recalled|smiled|laughed|joked|wrote|plays|played|explained|recalls|thinks|remembers|earned|moved)\b|\s(?:Jr|Sr|III|II)\b|\s(?:Smith|Jones|Brown|Williams|Taylor|Clark|Baker|Lee)\b)/;
/** A town of the same name in the United States. */
export const townAfter =
  /^,\s(?:Alabama|Ala\.|Arkansas|Ark\.|California|Calif\.|Florida|Fla\.|Ga\.|Illinois|Ill\.|Indiana|Ind\.|Iowa|Kansas|Kan\.|Kentucky|Ky\.|Maine|Michigan|Mich\.|Minnesota|Minn\.|Mississippi|Miss\.|Missouri|Mo\.|Montana|Mont\.|Nebraska|Neb\.|New York|N\.Y\.|Ohio|Oklahoma|Okla\.|Oregon|Ore\.|Pennsylvania|Pa\.|Tennessee|Tenn\.|Texas|Tex\.|Utah|Vermont|Vt\.|Virginia|Va\.|Wisconsin|Wis\.|Wyoming|Wyo\.|Queensland)(?=\W|$)/;
/** Neighbours in a list: Georgia, Armenia and Serbia are countries, Georgia, Ohio and Texas are not. */
const nations =
  "(?:Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bali|Bangladesh|Belarus|Benin|Britain|Brazil|Bulgaria|Cambodia|Cameroon|Canada|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Dubai|Ecuador|Egypt|Estonia|Ethiopia|France|Georgia|Germany|Ghana|Greece|Haiti|Hungary|India|Indonesia|Iran|Iraq|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Malaysia|Mali|Malta|Mauritius|Mexico|Moldova|Mongolia|Montenegro|Morocco|Nepal|Niger|Nigeria|North Macedonia|Oman|Pakistan|Panama|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovenia|Spain|Sri Lanka|Sudan|Syria|Tajikistan|Thailand|Togo|Tunisia|Turkey|Türkiye|Turkmenistan|UAE|Ukraine|Uzbekistan|Vietnam|Yemen|Zambia|Zimbabwe)";
const listBefore = new RegExp(`\\b${nations}(?:,|,? and|,? or|/)\\s?$`);
const listAfter = new RegExp(`^(?:,|,? and|,? or|/)\\s?(?:the\\s)?${nations}\\b`);

/** Whether another country is its neighbour in a list. */
export function isInList({ before, after }: Pick<RiskInput, "before" | "after">): boolean {
  return listBefore.test(before) || listAfter.test(after);
}

/** Whether the words around leave no doubt that a place is meant. */
export function isPlace(input: Pick<RiskInput, "before" | "after">): boolean {
  const { before, after } = input;
  return isInList(input) || placeBefore.test(before) || placeBehindNoun.test(before) || placeAfter.test(after);
}
