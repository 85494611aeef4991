/** Names of countries that people, streets, animals, ships and towns bear: what stands right beside them tells. */
import { englishGivenNames } from "./english-given-names";
import { placeBefore, townAfter } from "./english-places";
import type { RiskInput } from "./risk";

type Around = Pick<RiskInput, "name" | "before" | "after">;

const titles = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Madam|Rev|Capt|Sgt|Cllr|Councillor)\.?\s$/;
/** A given name with an initial or a title in front of the family name: `Michael B. Jordan`. */
const givenName = /(?:^|[^\p{L}'’-])(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s)?$/u;
const ships = /\b(?:HMS|USS|SS|MV|RMS|HMAS|HMCS|HMNZS|INS|MS|RSS|RV|SV|MY|LÉ|USNS)\s(?:\p{Lu}\p{Ll}+\s)?$/u;
/** Animals and vessels: whatever has a name of its own. */
const bearers =
  "dog|puppy|cat|kitten|hamster|rabbit|gerbil|parrot|budgie|pony|horse|mare|filly|colt|stallion|gelding|racehorse|donkey|cow|goat|llama|alpaca|tortoise|elephant|lion(?:ess)?|tiger(?:ess)?|giraffe|gorilla|orangutan|panda|penguin|walrus|whale|dolphin|labrador|labradoodle|cockapoo|spaniel|poodle|collie|terrier|whippet|greyhound|black lab|retriever|alsatian|pug|corgi|dachshund|mascot|cockatoo|ferret|hedgehog|swan|yacht|trawler|schooner|tugboat|lifeboat|rapper|clown|wrestler|drag queen|typeface";
const behindBearer = new RegExp(`\\b(?:${bearers}),?\\s["“'‘]?(?:(?:Miss|Sweet|Little|Lady|Young|Old|Royal) )?$`);
const namedSo =
  /\b(?:(?:village|hamlet|suburb) of|(?:town|village|hamlet|suburb|man|woman|boy|girl|baby|child|son|daughter|neighbou?r|colleague|friend|teacher|band|ship|boat|street|road|pub|company|start-?up|firm|magazine|character|toddler|twins?|somebody|someone|player|singer|dog|cat|horse|pony)(?: \w+){0,3} (?:called|named|christened|nicknamed))\s["“'‘]?$/;
const beforeBearer = new RegExp(`^["”’]?(?: the (?:\\w+ )?|, an? (?:[\\w-]+ ){0,2})(?:${bearers})\\b`);
/** `a German shepherd called Mali`: whatever has an article and a name, but for places. */
const calledSo =
  /\b(?:an?|her|his|my|our|their|whose) (?!(?:[\w'’-]+ ){0,4}(?:countr(?:y|ies)|nations?|states?|republic|kingdom|island|place|land|power|econom(?:y|ies)|report|list|study|statement|lawsuit|indictment|minister|president|official)\b)(?:[\w'’-]+,? ){1,5}(?:called|named|nicknamed|christened|known as|by the name of)\s["“'‘]?$/i;
/** A name ends there, or tells on of its bearer; a verb would have an object. */
const endsName = /^["”’]?(?:$|[.;:!?)]|,\s(?!\p{Lu})|\s(?:who|which|that|is|was|has|had|won|and\s(?!\p{Lu}))\b)/u;
/** `I am Chelsea France and`, `By Ursula Holland`: who speaks or writes, by both names. */
const introduced = /(?:\b(?:I am|I'm|I’m|name is|name's|name’s|yours truly,)|^[Bb]y)\s\p{Lu}\p{Ll}+\s$/u;
/** `the film "Brazil"`, `the ending of Brazil`: works of art. */
const works =
  /\b(?:film|movie|song|ballad|musical|opera|sitcom|biopic|single|album|novel|comedy|thriller|track)\s["“'‘]$|\b(?:the|its) (?:\w+ )?(?:ending|cut|remake|sequel|soundtrack|lyrics|chorus|screening) (?:of|to)\s["“'‘]?$/;
/** Streets, schools and houses, in headlines too. */
const streets =
  /^\s(?:Street|Road|Lane|Avenue|Crescent|Terrace|Mews|Boulevard|Wharf|Quay|Creek|Gardens|Grove|Esplanade|Square|Alley|Parade|Ave|Blvd|Rd|Township|County|Heights|Springs|High School|Grammar|Primary School|Elementary|Middle School|Village|Valley|High(?! Co)|Arms|Tavern|Grill|Cottage|Farm|Wine House)\b/;
/** `China Bazaar Road`, `Malta Mill Lane`: one more word of a street's name between. */
const longerStreets =
  /^\s(?:Bazaar|Market|Town|Gate|Church|Chapel|Mill|Wharf|Quay|Bridge|Station|Pond|Garden|Temple|Mosque|Fort|Farm|Court|School|Lake|River|Tower|Well|Main|Old|New|High|Upper|Lower|North|South|East|West|Hill|Park|Cross|Grove|Street|Castle|Abbey|Beach|Bay|Ridge|Creek)\s(?:Street|Road|Lane|Avenue|Crescent|Terrace|Mews|Close|Drive|Way|Row|Walk|Square|Gardens|Rise|Alley|Parade|St|Rd|Ave|Ln|Dr|Blvd)(?![\p{L}-])/u;
/** The same, where they could be verbs of a headline, or offices. */
const places =
  /^\s(?:Close|Drive|Way|Place|Walk|Rise|View|Point|House|Hall|Bar|Inn|Park|Hill|Station|Falls|Beach|Row|Yard|Lodge|Manor|Bridge)(?=$|[,.;:!?)]|'s\b|\s(?:is|was|were|are|in|on|has|had|for|where|which|and|or|by|near|at|from|said)\b)/;
/** Its name is a word of its own, no abbreviation. */
const isWord = /^\p{Lu}\p{Ll}+$/u;
/** `Little Italy`, `Team India`. */
const nicknames = /\b(?:Little|Team|Miss)\s$/;
/** `Japan, the synth-pop band`, `Madagascar the Musical`, `the band America`. */
const bands =
  "bands?|duo|trio|quartet|rockers|film|movie|musical|song|album|novel|sitcom|perfume|nightclub|restaurant|video game|board game";
const beforeBand = new RegExp(
  `^["”’]?(?: the (?:Musical|Movie|Band)\\b|, (?:the|an?) (?:[\\w'-]+ ){0,3}(?:${bands})(?=$|[,.;]| (?:by|fronted|starring|about|that|directed|led|which|is|was|of)\\b))`,
);
const behindBand = /\b(?:the|[\w-]+) (?:bands?|duo|rockers|sitcom|video game|board game)\s["“'‘]?$/;
/** `Poland, 34, of Leeds`: countries have no age. */
const agedPerson = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’-]+\s$/u;
const age = /^,\s(?:aged\s)?\d\d,/;
const products = /^\s(?:font|typeface|Stakes|shandy|cocktail)\b/;

/** Whether the words right beside a name tell that somebody or something bears it. */
export function isBorne({ name, before, after }: Around): boolean {
  if (streets.test(after) && !/^(?:US|UK|U\.S\.|EU)$/.test(name)) return true;
  if (!isWord.test(name)) return false;
  return (
    isFamilyName(before) ||
    introduced.test(before) ||
    (calledSo.test(before) && endsName.test(after)) ||
    longerStreets.test(after) ||
    (givenToPeople.has(name) && isBeforeSurname(before, after)) ||
    ships.test(before) ||
    behindBearer.test(before) ||
    namedSo.test(before) ||
    beforeBearer.test(after) ||
    places.test(after) ||
    works.test(before) ||
    behindBand.test(before) ||
    (beforeBand.test(after) && !placeBefore.test(before)) ||
    (agedPerson.test(before) && age.test(after)) ||
    products.test(after) ||
    nicknames.test(before) ||
    /^-\p{Lu}(?![\p{L}.])/u.test(after) ||
    isTown(name, after)
  );
}

function isFamilyName(before: string): boolean {
  if (titles.test(before)) return true;
  const [, given] = givenName.exec(before) ?? [];
  return given !== undefined && englishGivenNames.has(given);
}

/** `Lebanon, Tennessee` but not `India, California and Texas`: only states that no list goes on behind. */
function isTown(name: string, after: string): boolean {
  return (
    name !== "Georgia" && townAfter.test(after) && !/^,\s[\p{L}. ]+?(?:,\s\p{Lu}|\s(?:and|or)\s\p{Lu})/u.test(after)
  );
}

/** Names that people bear as their given name. */
const givenToPeople: ReadonlySet<string> = new Set(
  "Jordan|Chad|Israel|India|Georgia|Kenya|Cuba|Ireland|Holland|Malta|Dane|Finn|Brit|Trinidad|Montserrat|Jersey|Cyprus|America|Samoa|Mali|Paris|Austria".split(
    "|",
  ),
);

export function isGivenToPeople(name: string): boolean {
  return givenToPeople.has(name);
}

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
