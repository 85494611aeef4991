/** English names that mean their country nearly always: the few surroundings in which they do not. */
import { isBorne } from "./english-borne";
import { isPlace } from "./english-places";
import type { Risk, RiskInput } from "./risk";

/** What can be told about a name without the trait `risky`. */
export function englishPlainRisk(input: RiskInput): Risk {
  const { name } = input;
  if (isBorne(input) || (input.isBorne && !isPlace(input))) return "other";
  if (isOpening(input) || isSpecies(input) || special[name]?.(input)) return "other";
  return "country";
}

/** `wheels out the Dutch, ...`, `a French Defence`: openings in chess. */
function isOpening({ name, before, after }: RiskInput): boolean {
  if (!/^(?:French|Dutch|Spanish|Italian|English|Scotch|Indian|Russian|Polish|Slav|Hungarian)$/.test(name))
    return false;
  return (
    /\b(?:[Cc]hess|grandmaster|Carlsen|Caruana|Nakamura|Kasparov|Gukesh|Pragg\w*|bishop|gambit|checkmate)\b/.test(
      before + after,
    ) &&
    (/^\s(?:Defen[cs]e|Game|Opening|Gambit|Attack)\b(?! [Mm]inist)/.test(after) ||
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
  US: (input) => isPronoun(input) || isSize(input),
  UK: isSize,
  EU: isSize,
};

/** `a UK size 8 is a US size 4`. */
function isSize({ before, after }: RiskInput): boolean {
  return (
    /^\s(?:shoe\s)?sizes?\b/.test(after) ||
    (/\b(?:[Mm]en's|[Ww]omen's|[Ss]izes?)\s$/.test(before) && /^\s\d/.test(after))
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
    (/\b(?:DOWN TO|FOR|OF|AMONG|BEHIND)\s$/.test(before) && /^(?:,|\s(?:HERE|ALL|BOTH|TOO|NOW)\b)/.test(after))
  );
}

const pronounBefore =
  /\b(?:JOIN|TELL|TOLD|GIVE|GAVE|LET|LETS|HELP|CONTACT|ABOUT|FOLLOW|SEND|SENT|SHOW|SHOWED|CALL|ASK|ASKED|EMAIL|SUPPORT|BOTH OF|MANY OF|ALL OF|SOME OF|MOST OF|NONE OF|EACH OF|REST OF|FIND|LIKE|VISIT|TEXT|TRUST|LEFT|LEAVE|MADE|MAKE|MAKES|TAKE|TAKES|TOOK|TEACH|TAUGHT|BEAT|FORGET|REMEMBER|SAVE|SAVED|COST|COSTS|FAILED|FAILS|FEED|KEEP|KEEPS|KEPT|PAY|PROMISED|SPARE|LOVE|HATE|BELIEVE|WATCH|HEAR|BRING|BRINGS|BROUGHT|CHEATED|ROBBED|SCARED|DIVIDE|UNITE|UNITES)\s$/;
