/** English country names that are also something else: what the words around say. */
import type { Risk, RiskInput } from "./risk";

const titles =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Judge|Justice|Coach|Senator|Rep|Sen|Capt|Captain|Sgt|Officer|Detective|Pastor|Rev|Aunt|Uncle|Sister)\.?\s$/;
/** Given names that stand in front of Jordan, Holland, Ireland as family names. */
const givenNames =
  /\b(?:Michael|Barbara|Jim|John|James|David|Robert|Mary|Tom|Kathy|Eddie|Neil|Hamilton|Montell|June|Vernon|Phil|Louis|Dolores|Hal|Agnes|Brian|Patricia|Andre|DeAndre|Kevin|Steve|Paul|Mike|Kyle|Peter|George|William|Henry|Richard|Charles|Thomas|Jeremy|Alex|Sarah|Emma|Anna|Lisa|Karen|Mark|Chris|Trevor|Jennifer|Linda|Elizabeth|Susan|Jessica|Daniel|Matthew|Anthony|Andrew|Joshua|Ryan|Jason|Eric|Stephen|Scott|Brandon|Benjamin|Samuel|Greg|Gregory|Frank|Patrick|Jack|Dennis|Jerry|Tyler|Aaron|Adam|Nathan|Zachary|Walter|Keith|Roger|Terry|Sean|Carl|Arthur|Lawrence|Dylan|Jesse|Bryan|Joe|Jordan|Bruce|Bob|Bill|Nick|Ben|Dan|Matt|Josh|Rachel|Laura|Rebecca|Amy|Angela|Nicole|Samantha|Katherine|Christine|Emily|Megan|Hannah|Ashley|Amanda|Melissa|Stephanie|Kate|Jane|Ann|Anne|Alice|Grace|Lucy|Olivia|Sophie|Charlotte)\s$/;
/** Whom a given name follows without a comma. */
const relatives =
  /\b(?:cousin|brother|sister|son|daughter|husband|wife|father|mother|uncle|aunt|nephew|niece|grandson|granddaughter|boyfriend|girlfriend|fianc[ée]e?|roommate|flatmate|classmate|teammate|bandmate|friend|colleague|actor|actress|singer|rapper|comedian|attorney|lawyer|spokeswoman|spokesman|engineer|nurse|co-founder|founder|chef|author|columnist|analyst|student|barista|(?:man|woman|boy|girl|baby|child|worker|someone|somebody) (?:named|called))\s$/i;
/** Words behind which a place stands, and nothing else. */
const placeBefore =
  /(?:\b(?:in|across|throughout|within|inside|outside|near|into|toward|towards|neighbouring|neighboring|leave|visit|visiting|southern|northern|eastern|western|central|southeastern|southwestern|northeastern|northwestern|rural|post-Soviet|nearby|war-torn)(?:\s(?:the\s)?|\s))$/i;
/** `the government of Chad`, `a trip to Jordan`. */
const placeBehindNoun =
  /\b(?:[Gg]overnment|[Pp]resident|[Kk]ingdom|[Rr]epublic|people|south|north|east|west|embassy|capital|parliament|borders?|parts?|rest|most|citizens?|nationals?|natives?|visits?|trips?|tour|flights?|island) (?:of|to|with|for|from)\s$/;
/** Words behind which a place stands, or a person. */
const perhapsPlaceBefore =
  /\b(?:to|from|via|against|between|of|with|for|left|visited|like|including|especially|than|over)(?:\s(?:the\s)?|\s)$/i;
/** What a country has. */
const placeAfter =
  /^(?:'s)?\s(?:government|[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Mm]inistry|[Ff]oreign|[Pp]arliament|parliamentary|presidential|election|elections|embassy|border|borders|economy|capital|[Kk]ing|[Qq]ueen|[Cc]rown|army|military|troops|rebels|opposition|police|immigration|visa|visas|passport|passports|nationals|citizens|authorities|population|workers|students|refugees|migrants|exports|central bank|state|ruling|independence|team|national)\b|^,?\s(?:and\s|or\s)?(?:Egypt|Syria|Iraq|Lebanon|Israel|Greece|Armenia|Azerbaijan|Russia|Ukraine|Sudan|Niger|Nigeria|Cameroon|Saudi|Iran)/;
const personAfter =
  /^(?:,\s(?:\d\d?,|who\b|aged\b|himself|herself|(?:a|an|the|his|her|my|their)\s(?:[\w-]+\s){0,3}(?:nurse|engineer|doctor|lawyer|attorney|student|manager|founder|researcher|scientist|developer|chef|teacher|analyst|consultant|designer|graduate|actor|player|\d\d?-year-old))|'s\s(?:wife|husband|brother|sister|mother|father|girlfriend|boyfriend|career|lawyer|attorney|fianc)|\s(?:said|says|told|added|scored|tweeted|posted|recalled|smiled|laughed|joked|wrote|plays|played|explained|recalls|thinks|remembers|earned|moved)\b|\s(?:Jr|Sr|III|II)\b|\s(?:Smith|Jones|Brown|Williams|Taylor|Clark|Baker|Lee)\b)/;
/** Said of a person only. */
const saidOfPerson =
  /^\s(?:said|says|told|added|recalled|joked|wrote)\b[^.]{0,30}\b(?:he|she|his|her|in an interview|in an email)\b|^,\s(?:\d\d?,|who\b|aged\b)/;
const usStates =
  /\b(?:Alabama|Florida|Tennessee|Carolina|Texas|Arizona|Ohio|Michigan|Pennsylvania|Wisconsin|Nevada|Virginia|Louisiana|Mississippi|Atlanta|Savannah|Kentucky|Arkansas|Missouri|Indiana|Illinois|California|New York|Oregon|Washington|Hyundai)\b/;
/** A town of the same name in the United States. */
const townAfter =
  /^,\s(?:Alabama|Ala\.|Arkansas|Ark\.|California|Calif\.|Florida|Fla\.|Ga\.|Illinois|Ill\.|Indiana|Ind\.|Iowa|Kansas|Kan\.|Kentucky|Ky\.|Maine|Michigan|Mich\.|Minnesota|Minn\.|Mississippi|Miss\.|Missouri|Mo\.|Montana|Mont\.|Nebraska|Neb\.|New York|N\.Y\.|Ohio|Oklahoma|Okla\.|Oregon|Ore\.|Pennsylvania|Pa\.|Tennessee|Tenn\.|Texas|Tex\.|Utah|Vermont|Vt\.|Virginia|Va\.|Wisconsin|Wis\.|Wyoming|Wyo\.|Queensland)(?=\W|$)/;
const stateAfter =
  /^(?:'s)?\s(?:governor|gov\.|Gov\.|Governor|senator|Senate|secretary of state|plant|Republicans?|Democrats?|lawmakers|legislature|Supreme Court|voters|runoff|county|House|attorney general|Attorney General|National Guard|Bulldogs|Tech|State|Rep\.|Sen\.|congress(?:man|woman)|Congress(?:man|woman)|battery|factory)\b/;
const food =
  /\b(?:roast|stuffed|smoked|sliced|ground|carve|cook|eat|eating|leftover|thanksgiving|christmas|frozen|pound)\s$/i;
/** Neighbours in a list: Georgia, Armenia and Serbia are countries, Georgia, Ohio and Texas are not. */
const nations =
  "(?:Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bali|Bangladesh|Belarus|Benin|Britain|Brazil|Bulgaria|Cambodia|Cameroon|Canada|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Dubai|Ecuador|Egypt|Estonia|Ethiopia|France|Georgia|Germany|Ghana|Greece|Haiti|Hungary|India|Indonesia|Iran|Iraq|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Malaysia|Mali|Malta|Mauritius|Mexico|Moldova|Mongolia|Montenegro|Morocco|Nepal|Niger|Nigeria|North Macedonia|Oman|Pakistan|Panama|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovenia|Spain|Sri Lanka|Sudan|Syria|Tajikistan|Thailand|Togo|Tunisia|Turkey|Türkiye|Turkmenistan|UAE|Ukraine|Uzbekistan|Vietnam|Yemen|Zambia|Zimbabwe)";
const listBefore = new RegExp(`\\b${nations}(?:,|,? and|,? or|/)\\s?$`);
const listAfter = new RegExp(`^(?:,|,? and|,? or|/)\\s?(?:the\\s)?${nations}\\b`);

/**
 * What rules can tell about a risky name. `undecided` is for the tagger; where there is none, it counts as a country.
 */
export function englishRisk(input: RiskInput): Risk {
  const name = /^\p{Lu}{4,}$/u.test(input.name) ? input.name.charAt(0) + input.name.slice(1).toLowerCase() : input.name;
  const { before, after } = input;
  if (titles.test(before) || givenNames.test(before) || relatives.test(before) || townAfter.test(after)) return "other";
  const isSpeaker = saidOfPerson.test(after) && !placeBefore.test(before) && !perhapsPlaceBefore.test(before);
  if (givenToPeople.has(name) && (isSpeaker || isBeforeSurname(before, after))) return "other";
  const special = specialCases[name];
  const verdict = special?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  if (isInList(input) || placeBefore.test(before) || placeBehindNoun.test(before) || placeAfter.test(after))
    return "country";
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

/** Names that people bear as their given name. */
const givenToPeople: ReadonlySet<string> = new Set(
  "Jordan|Chad|Israel|India|Georgia|Kenya|Cuba|Ireland|Holland|Malta|Dane|Finn|Brit|Trinidad|Montserrat|Jersey|Cyprus".split(
    "|",
  ),
);

/** Names that more people bear, in the news, than sentences speak of the country. */
const mostlyPeople: ReadonlySet<string> = new Set(["Jordan", "Chad", "Holland"]);

/** Capitalised words that follow a country: its offices, its days, what is named after it. */
const noSurname =
  /^\s(?:Prime|President|Foreign|Minister|Ministry|King|Queen|Embassy|Parliament|Today|Inc|Ltd|Corp|Times|Airways|Airlines|Police|Army|Navy|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Day|Bank|Club|Open|Cup|Post|House|Office|Government|Department|Authority|Agency|Council|Institute|University|Visa|Desk|Mission|Summit|Street|Road|Ambassador|Central|National|Supreme|Stack|Business|Development|Defen[cs]e|Security|Tourism|Immigration)\b/;

/** `Israel Cruz`, `with India Sharma`: a name in front of a capitalised word, in a sentence that is no headline. */
function isBeforeSurname(before: string, after: string): boolean {
  return (
    /^\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?=$|[.,;:!?)"”]|'s|\s[\p{Ll}(])/u.test(after) &&
    !noSurname.test(after) &&
    !/\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin|[Ii]nside)\s$/.test(before)
  );
}

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

function isInList({ before, after }: RiskInput): boolean {
  return listBefore.test(before) || listAfter.test(after);
}

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** A saint's name: an island where one is, goes to or comes from, else a church, a street, a person. */
const saint = ({ before, after, hasCompany, isKnown }: RiskInput): Risk =>
  only(
    (hasCompany || isKnown || /\b(?:in|on|to|from|island of)\s$/.test(before)) && !/^(?:'s\b|\s\p{Lu})/u.test(after),
  );

/** Rules of single names; what is not decided here goes on to the general ones. */
const specialCases: { readonly [name: string]: (input: RiskInput) => Risk } = {
  Georgia: (input) => {
    const { before, after, isUsState, isKnown, hasCompany } = input;
    const surroundings = before + after;
    if (stateAfter.test(after) || usStates.test(surroundings) || /^,\s(?:USA|U\.S\.|US)\b/.test(after)) return "other";
    if (/Tbilisi|Batumi|Armenia|Azerbaijan|Caucasus|Ukraine|Moldova|Russia|Abkhazia|Ossetia|Turkey/.test(surroundings))
      return "country";
    if (isInList(input)) return "country";
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
      /^\s(?:breast|sandwich|burger|dinner|leg|legs|gravy|stuffing|trot|hunting|farm|farms|bacon|wings?)\b/.test(after)
    )
      return "other";
    return "undecided";
  },
  Chad: ({ before, after, hasCompany }) => {
    if (placeAfter.test(after)) return "country";
    if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !hasCompany) return "other";
    if (/\b(?:to|from)\s$/.test(before) && !personAfter.test(after)) return "country";
    return "undecided";
  },
  Jersey: ({ before, after }) =>
    only(
      /\b(?:Guernsey|Channel Islands?|Isle of Man|St Helier|States of|[Ii]sland of|Bailiwick of|Crown dependenc(?:y|ies))\b/.test(
        before + after,
      ) || /^-(?:based|registered|domiciled)\b/.test(after),
    ),
  Guernsey: ({ before, after }) =>
    only(
      !/^\s(?:cow|cows|cattle|milk|sweater|jumper|Street)\b|^,\s(?:Wyoming|Pennsylvania)/.test(after) &&
        !/\p{Lu}\p{Ll}+\s$/u.test(before.replace(/^.*[.!?]\s/, "")),
    ),
  Kiwi: ({ after, hasCompany, isKnown }) =>
    only((isKnown || hasCompany) && !/^\s(?:fruit|bird|juice|Farms)/.test(after)),
  Kiwis: ({ hasCompany, isKnown, after }) =>
    only(isKnown || hasCompany || /^\s(?:living|abroad|overseas|working|in|are|have|who|leaving|moving)\b/.test(after)),
  Emirates: ({ before, after, isKnown }) => {
    if (/^\s(?:Stadium|flight|Flight|airline|Airline|Group|FA|NBD|Palace)\b|^,? the (?:airline|carrier)/.test(after))
      return "other";
    return only(isKnown || /\bthe\s$/.test(before));
  },
  Polish: ({ before, after }) =>
    /(?:^|[.!?:]["”]?\s)$/.test(before) &&
    /^\s(?:your|the|up|off|it|them|with|a|an|and|until|every|each|that|his|her|my|our)\b/.test(after)
      ? "other"
      : "undecided",
  Pole: ({ before, after }) =>
    /\b(?:North|South|Flag|flag|May)\s$/.test(before) ||
    /^\s(?:position|vault|vaulter|dance|dancer|dancing|Star)\b/.test(after)
      ? "other"
      : "undecided",
  Poles: ({ before }) => (/\b(?:North|South|the two)\s$/.test(before) ? "other" : "undecided"),
  GB: ({ before }) => only(!/[\d\s]{2}$|\d$/.test(before) && /[a-z,]\s$|^$/.test(before) && !/\d\s?$/.test(before)),
  HK: ({ before, after }) =>
    only(!/\d\s?$|\b(?:Heckler|rifles?|the)\s$/.test(before) && !/^(?:\s?\$|-?\d|\s(?:rifle|pistol))/.test(after)),
  PNG: ({ before, after }) =>
    /\b(?:files?|images?|formats?|JPE?G|GIF|SVG|PDF|WebP|transparent)\b/.test(before + after) ? "other" : "country",
  "the States": ({ before, after }) =>
    only(
      /\b(?:in|to|from|back|across|around|leave|left|leaving|for|through)\s$/.test(before) &&
        !/^\s(?:General|of|Part(?:y|ies)|Members?|concerned)\b/.test(after),
    ),
  "St Martin": saint,
  "St. Martin": saint,
  "Saint Martin": saint,
  "St Helena": saint,
  "St. Helena": saint,
  "Saint Helena": saint,
  Montserrat: ({ before, after, hasCompany, isKnown }) =>
    only(hasCompany || isKnown || /\b(?:Caribbean|island|volcano|British)\b/.test(before + after)),
  Vincentian: ({ hasCompany, isKnown }) => only(hasCompany || isKnown),
  Vincentians: ({ hasCompany, isKnown }) => only(hasCompany || isKnown),
  Reunion: ({ before }) => only(/\b(?:island of|Mauritius and)\s$/.test(before)),
  Congo: () => "undecided",
  Sino: ({ after }) => only(after.startsWith("-")),
  Lao: ({ before }) => (/\b(?:Mr|Ms|Mrs)\.?\s$/.test(before) ? "other" : "undecided"),
};
