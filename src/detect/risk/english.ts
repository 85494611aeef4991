/** English country names that are also something else: what the words around say. */
import type { Risk, RiskInput } from "./risk";

const titles = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Judge|Coach|Senator|Rep|Sen|Capt|Pastor)\.?\s$/;
/** Given names that stand in front of Jordan, Holland, Ireland as family names. */
const givenNames =
  /\b(?:Michael|Barbara|Jim|John|James|David|Robert|Mary|Tom|Kathy|Eddie|Neil|Hamilton|Montell|June|Vernon|Phil|Louis|Dolores|Hal|Agnes|Brian|Patricia|Andre|DeAndre|Kevin|Steve|Paul|Mike|Kyle|Peter|George|William|Henry|Richard|Charles|Thomas|Jeremy|Alex|Sarah|Emma|Anna|Lisa|Karen|Mark|Chris)\s$/;
/** Words behind which a place stands. */
const placeBefore =
  /(?:\b(?:in|to|from|across|throughout|within|inside|outside|near|into|via|toward|towards|against|between|neighbouring|neighboring|of|with|for|leave|left|visit|visited|visiting|like|including|especially|than|over|southern|northern|eastern|western|central|post-Soviet)(?:\s(?:the\s)?|\s))$/i;
/** What a country has. */
const placeAfter =
  /^(?:'s)?\s(?:government|president|minister|ministry|parliament|embassy|border|economy|capital|king|army|foreign|immigration|visa|visas|passport|nationals|citizens|authorities|population|workers|students)\b|^,?\s(?:Egypt|Syria|Iraq|Lebanon|Israel|Greece|Armenia|Azerbaijan|Russia|Ukraine|Sudan|Niger|Nigeria|Cameroon|Saudi|Iran)/;
const personAfter =
  /^(?:,\s(?:\d\d?,|who|aged)|\s(?:said|says|told|added|scored|tweeted|posted|recalled|smiled|laughed|joked|wrote|plays|played)\b|\s(?:Jr|Sr|III|II)\b|\s(?:Smith|Jones|Brown|Williams|Taylor|Clark|Baker|Lee)\b)/;
const usStates =
  /\b(?:Alabama|Florida|Tennessee|Carolina|Texas|Arizona|Ohio|Michigan|Pennsylvania|Wisconsin|Nevada|Virginia|Louisiana|Mississippi|Atlanta|Savannah|Kentucky|Arkansas|Missouri|Indiana|Illinois|California|New York|Oregon|Washington)\b/;
const stateAfter =
  /^(?:'s)?\s(?:governor|gov\.|Gov\.|senator|Senate|secretary of state|plant|Republicans?|Democrats?|lawmakers|legislature|Supreme Court|voters|election|runoff|county|House|attorney general|National Guard|Bulldogs|Tech|State)\b/;
const food =
  /\b(?:roast|stuffed|smoked|sliced|ground|carve|cook|eat|eating|leftover|thanksgiving|christmas|frozen|pound)\s$/i;

/**
 * What rules can tell about a risky name. `undecided` is for the tagger; where there is none, it counts as a country.
 */
export function englishRisk(input: RiskInput): Risk {
  const { name, before, after } = input;
  if (titles.test(before) || givenNames.test(before)) return "other";
  const special = specialCases[name];
  const verdict = special?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  if (placeBefore.test(before) || placeAfter.test(after) || input.hasCompany || input.isKnown) return "country";
  if (personAfter.test(after)) return "other";
  return isAmongCapitals(before, after) ? "undecided" : plain.has(name) ? "country" : "undecided";
}

/** Names that are a country unless a capitalised word beside them makes a person or a firm of them. */
const plain: ReadonlySet<string> = new Set([
  "Israel",
  "Ireland",
  "Cuba",
  "Malta",
  "Cyprus",
  "Panama",
  "India",
  "Kenya",
  "Luxembourg",
  "Monaco",
  "Niger",
  "Mali",
  "Benin",
  "Togo",
  "Vatican",
  "Macedonia",
  "Samoa",
  "Palestine",
  "Congo",
  "Grenada",
  "Dominica",
  "Bermuda",
  "Guinea",
  "Trinidad",
  "Georgian",
  "NZ",
  "DRC",
  "PRC",
  "Brit",
  "Brits",
  "Swede",
  "Polish",
  "Poles",
  "Turkey",
  "Danes",
  "Finns",
  "Dane",
  "Lao",
  "Holland",
  "Montserrat",
  "Martinique",
  "Guadeloupe",
  "Turk",
  "Pole",
  "Finn",
  "Sino",
]);

/** A capitalised word right in front, inside the sentence, or right behind. */
function isAmongCapitals(before: string, after: string): boolean {
  return /[a-z,]\s(?:the\s)?\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}+/u.test(after);
}

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** Rules of single names; what is not decided here goes on to the general ones. */
const specialCases: { readonly [name: string]: (input: RiskInput) => Risk } = {
  Georgia: ({ before, after, isUsState, isKnown, hasCompany }) => {
    const surroundings = before + after;
    if (stateAfter.test(after) || usStates.test(surroundings) || /^,\s(?:USA|U\.S\.|US)\b/.test(after)) return "other";
    if (/Tbilisi|Armenia|Azerbaijan|Caucasus|Ukraine|Moldova|Russia|Abkhazia|Ossetia|Turkey/.test(surroundings))
      return "country";
    if (isUsState) return only(isKnown);
    return hasCompany || isKnown ? "country" : "undecided";
  },
  Georgian: ({ after }) =>
    /^\s(?:house|townhouse|mansion|architecture|terrace|era|style|Bay|period|Court)\b/.test(after)
      ? "other"
      : "undecided",
  Turkey: ({ before, after }) => {
    if (
      food.test(before) ||
      /^\s(?:breast|sandwich|burger|dinner|leg|legs|gravy|stuffing|trot|hunting|farm|farms)\b/.test(after)
    )
      return "other";
    return "undecided";
  },
  Chad: ({ before, after, hasCompany }) => {
    if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !hasCompany) return "other";
    return placeBefore.test(before) && !personAfter.test(after)
      ? "country"
      : hasCompany && !personAfter.test(after)
        ? "country"
        : "undecided";
  },
  Jersey: ({ before, after }) => only(/\b(?:Guernsey|Channel Islands|Isle of Man)\b/.test(before + after)),
  Guernsey: ({ before, after }) => only(/\b(?:Jersey|Channel Islands|Isle of Man)\b/.test(before + after)),
  Kiwi: ({ isKnown }) => only(isKnown),
  Kiwis: ({ isKnown }) => only(isKnown),
  Emirates: ({ before, after, isKnown }) => {
    if (/^\s(?:Stadium|flight|Flight|airline|Airline|Group|FA|NBD|Palace)\b|^,? the (?:airline|carrier)/.test(after))
      return "other";
    return only(isKnown || /\bthe\s$/.test(before));
  },
  Polish: ({ before, after }) =>
    /(?:^|[.!?]["”]?\s)$/.test(before) && /^\s(?:your|the|up|off|it|them|with)\b/.test(after) ? "other" : "undecided",
  Pole: ({ before }) => (/\b(?:North|South|Flag|flag|May)\s$/.test(before) ? "other" : "undecided"),
  Poles: ({ before }) => (/\b(?:North|South|the two)\s$/.test(before) ? "other" : "undecided"),
  GB: ({ before }) => only(!/[\d\s]{2}$|\d$/.test(before) && /[a-z,]\s$|^$/.test(before) && !/\d\s?$/.test(before)),
  Reunion: ({ before }) => only(/\b(?:island of|Mauritius and)\s$/.test(before)),
  Congo: () => "undecided",
  Sino: ({ after }) => only(after.startsWith("-")),
  Lao: ({ before }) => (/\b(?:Mr|Ms|Mrs)\.?\s$/.test(before) ? "other" : "undecided"),
};
