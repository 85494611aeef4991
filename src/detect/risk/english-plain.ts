/** English names that mean their country nearly always: the few surroundings in which they do not. */
import { isBorne } from "./english-borne";
import { isPlace } from "./english-places";
import { vegetables } from "./english-special";
import type { Risk, RiskInput } from "./risk";

/** What can be told about a name without the trait `risky`. */
export function englishPlainRisk(input: RiskInput): Risk {
  const { name } = input;
  if (isBorne(input) || (input.isBorne && !isPlace(input))) return "other";
  if (isOpening(input) || isSpecies(input) || special[name]?.(input)) return "other";
  return "country";
}

const chess =
  /\b(?:[Cc]hess|[Gg]randmaster|Carlsen|Caruana|Nakamura|Kasparov|Gukesh|Pragg\w*|Nepomniachtchi|Anand|Fischer|Karpov|Black|White|Nimzo|Sicilian|Caro-Kann|Gr[üu]nfeld|Petroff|Ruy Lopez|Slav|Philidor|Alekhine|bishop|gambit|checkmate|pawns?|rooks?|knight|kingside|queenside|castled|endgame|(?:Italian|Spanish|Scotch|Vienna) Game)\b/;

/** `wheels out the Dutch, ...`, `a French Defence`: openings in chess. */
function isOpening({ name, before, after }: RiskInput): boolean {
  if (!/^(?:French|Dutch|Spanish|Italian|English|Scotch|Indian|Russian|Polish|Slav|Hungarian)$/.test(name))
    return false;
  return (
    chess.test(before + after) &&
    (/^\s(?:Defen[cs]e|Game|Opening|Gambit|Attack|Variation|System)\b(?! [Mm]inist)/.test(after) ||
      (/\bthe\s$/.test(before) && /^[,.;]|^\s(?:and|with|against)\b/.test(after)))
  );
}

/** Animals and plants that bear a people's name; those that are traded are left out. */
const species =
  /^\s(?:[a-z]+\s)?(?:tapirs?|frogs?|toads?|newts?|lizards?|geckos?|snakes?|pythons?|vipers?|cobras?|quails?|partridges?|herons?|eagles?|vultures?|parakeets?|parrots?|crows?|hamsters?|hares?|squirrels?|wolf|wolves|lynx|otters?|dolphins?|crabs?|eels?|hornets?|wasps?|beetles?|moths?|butterfl(?:y|ies)|cockroach(?:es)?|mosquito(?:es)?|slugs?|snails?|spiders?|tortoises?|terrapins?|turtles?|leopards?|rhinos?|gazelles?|cypress(?:es)?|ivy|lil(?:y|ies)|irises|popp(?:y|ies)|orchids?|lavender|bluebells?|violets?|anemones?|primroses?|honeysuckle|jasmine|knotweed|balsam|terriers?|hounds?|shepherd dogs?|sheepdogs?|spaniels?|mastiffs?|pinschers?|setters?|retrievers?|collies?|poodles?|bulldogs?|greyhounds?|wolfhounds?|shorthairs?|ponies)\b/;

/** `Cuban tree frog`, `Chinese mitten crabs`. */
function isSpecies({ name, after }: RiskInput): boolean {
  return /(?:an|ese|ish|ch|ss|i|ic|k)$/.test(name) && species.test(after);
}

/** Behind an article, and with nothing behind that it could describe. */
const isNounAlone = /^(?:$|[,.;:!?)"”]|\s(?:and|or|on|with|for|after|tonight|last|from|in|at)\b)/;
const eats =
  /\b(?:[Oo]rder(?:ed|s)?|[Ee]at(?:s|ing)?|ate|[Ff]anc(?:y|ied)|takeaway|takeout|curry|pastry|coffee|lunch|supper|waxing|salon|wax)\b/;

/** Names of single rules: whether they are no country here. */
const special: { readonly [name: string]: (input: RiskInput) => boolean } = {
  Danish: ({ before, after }) =>
    /\b(?:a|an|two|another|the|cheese|cinnamon|apple|almond|raspberry)\s$/i.test(before) &&
    /^(?:$|[,.;!?]|\s(?:and|with|or)\s(?:a|an|her|his|my|coffee|tea)\b)/.test(after),
  Danishes: () => true,
  Indian: isMeal,
  Chinese: isMeal,
  Thai: isMeal,
  Brazilian: isMeal,
  // The brand: shampoo is bought, and Australians have a noun or an article.
  Aussie: ({ before, after }) =>
    /\b(?:with|of|by|some|use|uses|used|buy)\s$/.test(before) && /^(?:$|[,.;:!?]|\s(?:and|or)\b)/.test(after),
  Swedes: ({ before, after }) => vegetables.test(before + after),
  Danes: ({ before, after }) =>
    /\b(?:harlequins?|merles?|mastiffs?|kennels?|breeders?|pupp(?:y|ies)|dogs?)\b/.test(before + after),
  Afghan: ({ before, after }) => /\b(?:crochet\w*|knit\w*|sofa|draped|couch|yarn|wool)\b/.test(before + after),
  Maltese: ({ before, after }) =>
    /\b(?:an?|her|his|our|my|their|two)\s$/i.test(before) &&
    isNounAlone.test(after) &&
    /\b(?:vet|hounds?|poodles?|terriers?|Shih Tzu|dogs?|pupp(?:y|ies)|groom\w*|breeds?|lapdogs?|Pomeranian|chihuahua)\b/i.test(
      before + after,
    ),
  Iceland: ({ before, after }) =>
    /\b(?:frozen|prawns|aisles?|supermarkets?|Tesco|Asda|Aldi|Lidl|Morrisons|Sainsbury\S*|Waitrose|shoppers|fish fingers)\b/.test(
      before + after,
    ),
  // The dyes, Sudan I to IV; `in Sudan I met him` is the country.
  Sudan: ({ before, after }) =>
    /^\s(?:I{1,3}|IV|1|2|3|4)\b/.test(after) &&
    /\b(?:dyes?|colou?r\w*|chill?i|spices?|paprika|curry|turmeric|ingredients?|food|sauces?|additives?|detected|contamina\w*|Sudan I[IV])\b/i.test(
      before + after,
    ),
  US: (input) => isPronoun(input) || isSize(input),
  UK: isSize,
  EU: isSize,
};

/** `a UK size 8 is a US size 4`. */
function isSize({ before, after }: RiskInput): boolean {
  return (
    /^\s(?:shoe\s)?sizes?\b/.test(after) ||
    (/\b(?:[Mm]en's|[Ww]omen's|[Ss]izes?)\s$/.test(before) && /^\s\d/.test(after)) ||
    (/^\s\d\d?(?:\.5|½)?(?=$|[,;.)/])/.test(after) &&
      /\b(?:sizes?|shoes?|boots?|cleats?|trainers|sneakers|UK \d)/i.test(before + after))
  );
}

/** `an Indian on a Friday`: a meal, or what a beautician does. */
function isMeal({ before, after }: RiskInput): boolean {
  return /\b(?:an?|the|or|and)\s$/i.test(before) && isNounAlone.test(after) && eats.test(before + after);
}

/** `JOIN US` in capitals is no country. */
function isPronoun({ before, after }: RiskInput): boolean {
  return (
    pronounBefore.test(before) ||
    (spokenTo.test(before) && isObject.test(after)) ||
    (/\b(?:DOWN TO|FOR|OF|AMONG|BEHIND)\s$/.test(before) && /^(?:,|\s(?:HERE|ALL|BOTH|TOO|NOW)\b)/.test(after))
  );
}

/** `“Let US in”`, `Don't forget US!`: stressed, behind a verb that no country stands behind alone. */
const spokenTo =
  /\b(?:[Ll]et|[Gg]ive|[Gg]ave|[Tt]ell|[Tt]old|[Ss]how|[Tt]each|[Jj]oin|[Bb]ring|[Ss]end|[Ff]orget|[Rr]emember|[Hh]ear|[Ff]eed|[Ss]pare|[Tt]hank|[Cc]ontact|[Hh]elp|[Aa]sk|[Tt]rust|[Cc]hoose|[Pp]ick|[Ww]atch|[Ss]ave|[Pp]ay)\s$/;
const isObject =
  /^(?:$|[!?]|["”’]|,\s(?:please|too|not)\b|\.["”’]|\s(?:in["”’!.]|out|go|be|know|through|pass|stay|speak|alone|down|up|all|both|too|now|off|back|your|our|what|why|how|a break|a chance|the keys?|the money|live|breathe|learn|decide|vote)\b|\sin["”’!.])/;

const pronounBefore =
  /\b(?:JOIN|TELL|TOLD|GIVE|GAVE|LET|LETS|HELP|CONTACT|ABOUT|FOLLOW|SEND|SENT|SHOW|SHOWED|CALL|ASK|ASKED|EMAIL|SUPPORT|BOTH OF|MANY OF|ALL OF|SOME OF|MOST OF|NONE OF|EACH OF|REST OF|FIND|LIKE|VISIT|TEXT|TRUST|LEFT|LEAVE|MADE|MAKE|MAKES|TAKE|TAKES|TOOK|TEACH|TAUGHT|BEAT|FORGET|REMEMBER|SAVE|SAVED|COST|COSTS|FAILED|FAILS|FEED|KEEP|KEEPS|KEPT|PAY|PROMISED|SPARE|LOVE|HATE|BELIEVE|WATCH|HEAR|BRING|BRINGS|BROUGHT|CHEATED|ROBBED|SCARED|DIVIDE|UNITE|UNITES)\s$/;
