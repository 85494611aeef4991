/** English names of countries with rules of their own: surnames, birds, formats, islands, cards. */
import { isInList, isPlace, personAfter, placeAfter } from "./english-places";
import type { Risk, RiskInput } from "./risk";

const usStates =
  /\b(?:Alabama|Florida|Tennessee|Carolina|Texas|Arizona|Ohio|Michigan|Pennsylvania|Wisconsin|Nevada|Virginia|Louisiana|Mississippi|Atlanta|Savannah|Kentucky|Arkansas|Missouri|Indiana|Illinois|California|New York|Oregon|Washington|Hyundai)\b/;
const stateAfter =
  /^(?:'s)?\s(?:governor|gov\.|Gov\.|Governor|senator|Senate|secretary of state|plant|Republicans?|Democrats?|lawmakers|legislature|Supreme Court|voters|runoff|county|House|attorney general|Attorney General|National Guard|Bulldogs|Tech|State|Rep\.|Sen\.|congress(?:man|woman)|Congress(?:man|woman)|battery|factory)\b/;
const food =
  /\b(?:roast|stuffed|smoked|sliced|ground|carve|cook|eat|eating|leftover|thanksgiving|christmas|frozen|pound)\s$/i;
const inAmerica = /^,\s(?:USA|U\.S\.|US)\b|^\sin\s(?:America|the (?:US|U\.S\.|USA|United States|States|South))\b/;
const fonts = /\b(?:fonts?|typeface|serif|Verdana|Helvetica|Arial|Times New Roman|headlines? in|typed in|set in)\b/;
const birds = /\b(?:[Tt]hanksgiving|turkeys|stuffing|gravy|cranberr\w+|poultry|gobbl\w+|drumsticks?|trimmings)\b/;
export const vegetables =
  /\b(?:turnips?|carrots?|parsnips?|mash(?:ed)?|peel(?:ed)?|soup|boil(?:ed)?|potato(?:es)?|neeps|celeriac|vegetables?|leeks?|onions?|sprouts)\b/;
/** Brands are bought and used without an article. */
const brandBefore = /\b(?:with|of|some|using|use|used|buy)\s$/;
/** Somebody of that country has a word of number or kind in front. */
const person =
  /(?:\b(?:an?|the|one|another|every|each|first|second|this|that|no|any|fellow|young|old|older|only|half|\w+-year-old|\w+-born)|[a-z]ed|ing)\s$/i;

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** `a Finn`, `Swede Armand Duplantis`, the headline `Pole held in Leeds`; without such words it is a name or a thing. */
function onePerson({ before, after }: RiskInput): Risk {
  const isHeadline = /^["“'‘]?$/.test(before) && /^\s(?:\w+ed|held|who|in|on|wins?|becomes|takes)\b/.test(after);
  return only(person.test(before) || /^\s\p{Lu}/u.test(after) || isHeadline);
}

/** Abbreviations that firms and forms have as well: only among countries, or where a country alone can stand. */
function abbreviation(input: RiskInput): Risk {
  const { before, after, hasCompany, isKnown } = input;
  const isThere = /\b(?:from|to|of)\s(?:the\s)?$/.test(before) || /^-(?:born|based|made)\b/.test(after);
  return only(hasCompany || isKnown || isThere || isPlace(input));
}

/** A saint's name: an island where one is, goes to or comes from, else a church, a street, a person. */
const saint = ({ before, after, hasCompany, isKnown }: RiskInput): Risk =>
  only(
    (hasCompany || isKnown || /\b(?:in|on|to|from|island of)\s$/.test(before)) && !/^(?:'s\b|\s\p{Lu})/u.test(after),
  );

/** Rules of single names; what is not decided here goes on to the general ones. */
export const englishSpecial: { readonly [name: string]: (input: RiskInput) => Risk } = {
  Georgia: (input) => {
    const { before, after, isUsState, isKnown, hasCompany } = input;
    const surroundings = before + after;
    if (stateAfter.test(after) || usStates.test(surroundings) || inAmerica.test(after)) return "other";
    if (
      /^ on my mind\b/i.test(after) ||
      fonts.test(surroundings) ||
      (!input.hasCompany && !isKnown && /\b(?:she|said her|her (?:mum|mother|dad|friend|sister))\b/.test(surroundings))
    )
      return "other";
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
  Turkey: (input) => {
    const { before, after } = input;
    if (
      food.test(before) ||
      /^\s(?:breast|sandwich|burger|dinner|leg|legs|gravy|stuffing|trot|hunting|farm|farms|bacon|wings?)\b/.test(after)
    )
      return "other";
    return birds.test(before + after) && !input.hasCompany && !isPlace(input) ? "other" : "undecided";
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
        !/\p{Lu}\p{Ll}+\s$/u.test(before.replace(/^.*[.!?]\s/, "")) &&
        !/\b(?:cows?|cattle|milk|herd|heifers?|calf|calves|dairy)\b/.test(before),
    ),
  Kiwi: ({ before, after, hasCompany, isKnown }) =>
    only(
      (isKnown || hasCompany || person.test(before)) &&
        !brandBefore.test(before) &&
        !/\b(?:hatch\w*|nest\w*|chicks?|eggs?|birds?|fruit|shoe|polish|vines?|peel\w*|juice|smoothie|Farms)\b/.test(
          before + after,
        ),
    ),
  Kiwis: ({ before, after, hasCompany, isKnown }) =>
    only(
      isKnown ||
        hasCompany ||
        /\b(?:[Tt]he|[Mm]any|[Mm]ost|[Ff]ellow|[Yy]oung|\d+|[Ss]killed|[Ss]ome|[Mm]ore|of)\s$/.test(before) ||
        /^\s(?:living|abroad|overseas|working|in|are|have|who|leaving|moving)\b/.test(after),
    ),
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
  Pole: (input) =>
    /\b(?:North|South|Flag|flag|May)\s$/.test(input.before) ||
    /^\s(?:position|vault|vaulter|dance|dancer|dancing|Star)\b/.test(input.after)
      ? "other"
      : onePerson(input),
  Poles: ({ before, after }) =>
    /\b(?:North|South|the two|[Tt]ent|[Ss]ki|[Bb]arge|[Ff]ishing|[Tt]elegraph|[Uu]tility|[Tt]otem|[Bb]amboo|[Ll]ight)\s$/.test(
      before,
    ) || /^\s(?:apart|of [IC])/.test(after)
      ? "other"
      : "undecided",
  Finn: onePerson,
  Dane: onePerson,
  Turk: onePerson,
  Brit: onePerson,
  Swede: (input) => (vegetables.test(input.before + input.after) ? "other" : onePerson(input)),
  // The BRIT Awards.
  Brits: ({ before, after }) =>
    /\b(?:swept|host(?:s|ed|ing)? the|[Aa]wards?|nominat\w+|ceremony|trophy|red carpet|best album|pop stars?)\b/.test(
      before + after,
    )
      ? "other"
      : "undecided",
  DRC: abbreviation,
  PRC: abbreviation,
  ROK: abbreviation,
  RoK: abbreviation,
  KSA: abbreviation,
  GB: ({ before, after }) =>
    only(
      !/[\d\s]{2}$|\d$/.test(before) && /[a-z,]\s$|^$/.test(before) && !/^\sof\b/.test(after) && !/\d\s?$/.test(before),
    ),
  HK: ({ before, after }) =>
    only(!/\d\s?$|\b(?:Heckler|rifles?|the)\s$/.test(before) && !/^(?:\s?\$|-?\d|\s(?:rifle|pistol))/.test(after)),
  PNG: (input) =>
    /\b(?:files?|images?|formats?|JPE?G|GIF|SVG|PDF|WebP|transparent)\b/.test(input.before + input.after)
      ? "other"
      : abbreviation(input),
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
