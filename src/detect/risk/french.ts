/** French country names that are also something else: what the words around say. */
import { isCourseUnit } from "./french-homonyms";
import type { Risk, RiskInput } from "./risk";

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** A capitalised word right behind makes a person, a firm or another place of the name: Israël Mensah. */
const surnameAfter = /^[\s-](?:de\s|d'|da\s|el\s|ben\s)?\p{Lu}[\p{Ll}'-]/u;
/** Words behind which a feminine country has its article: a given name has none. */
const feminineBefore = /(?:^|[\s'(«"])(?:en|la|toute la|notre|cette)\s$/i;
const placeBefore =
  /(?:^|[\s'(«"])(?:à|vers|depuis|dans|hors de|quitter|rejoindre|visiter|gagner|contre|avec|entre|chez|pour|via|de|d'|et|ou|que|qu'|comme|selon|à destination de|en provenance de)\s?$/i;
/** Titles and given names, in front of a family name. */
const personBefore =
  /(?:\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me)\.?|\b(?:Monsieur|Madame|Maître|Docteur|Professeur|président|ministre|maire|père|frère|sœur|prénom|prénommée?|oncle|tante|tonton|saint|sainte)|\b(?:Jean|Pierre|Paul|Jacques|François|Marie|Anne|Michel|Henri|Louis|Claude|Alain|Thomas|Anatole|Lucien|Georges|José|Juan|Luis))\s$/;
const caribbean =
  /Antigua|Barbud|Saint-Kitts|St Kitts|Saint-Christophe|Niévès|Nevis|Sainte-Lucie|Saint-Vincent|Barbade|Grenadines|Carib|caribé|Antilles|antillais|Roseau|Trinité|Trinidad|Anguilla|Guadeloupe|Martinique|Saint-Barth/;
const indianOcean =
  /Réunion|Seychelles|Madagascar|Comores|océan Indien|Port-Louis|[Mm]auricien|Mayotte|Rodrigues|Jugnauth|Ramgoolam/;
const usStates =
  /Atlanta|Savannah|Floride|Caroline|Alabama|Texas|Tennessee|Virginie|Louisiane|Mississippi|Pennsylvanie|Wisconsin|Michigan|Arizona|Nevada|Ohio|Californie|Kentucky|Arkansas|Missouri|Illinois|Hyundai|Kemp\b|Ossoff|Warnock|gouverneur|sénateur|sudiste|ICE\b/;
const caucasus =
  /Tbil|Arménie|Azerba|Caucase|caucasien|Ukraine|Moldavie|Russie|russe|Abkhaz|Ossétie|Turquie|Bélarus|Biélorussie|Kazakh|Ouzbék|Kirghiz|Union européenne|Salomé|Mikheïl|[Rr]êve géorgien/;

/** Bodies that are France's: behind them a person's name may follow, as in "l'ambassadeur de France Jean Martin". */
const ofFrance =
  /\b(?:[Aa]mbassad\w*|[Cc]onsul\w*|[ÉEé]quipe|[Cc]hampion\w*|[Bb]anque|[Cc]ollège|[Mm]aréchal\w*|[Rr]oi|[Rr]eine|[Mm]arque|généraux?|générale)\sde\s$/;

/** What rules can tell about a risky name; what they leave open counts as a country. */
export function frenchRisk(input: RiskInput): Risk {
  const key = input.name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", "-");
  return rules[key]?.(input) ?? "undecided";
}

/** Georgia the republic and Georgia the state. */
const georgia = ({ before, after, isUsState }: RiskInput): Risk => {
  const around = before + after;
  if (usStates.test(around)) return "other";
  if (caucasus.test(around)) return "country";
  return only(!isUsState);
};

/** People of the republic, but beside places of the state. */
const georgian = ({ before, after }: RiskInput): Risk => only(!usStates.test(before + after));

/** Places of several countries that are named after a saint: the one in the Caribbean is told by its neighbours. */
const caribbeanSaint = ({ before, after }: RiskInput): Risk =>
  only(
    /\b(?:îles?|[Cc]ollectivité|partie (?:française|néerlandaise))\s(?:de\s)?$/i.test(before) ||
      (caribbean.test(before + after) && !surnameAfter.test(after)),
  );

/** A monk or what is Dominican of the order; the republic otherwise. */
const order =
  /\b(?:frère|père [A-Z]|religieu[xs]|couvent|prieuré|moin(?:e|ial)|abbaye|abbé|cloître|monastère|prêcheurs?|théolog|jésuite|franciscain|bénédictin|carmélite|novicia|chapelet|homélie|provincial|saint Dominique|Saulchoir)/;
const dominican = ({ before, after }: RiskInput): Risk =>
  only(
    !order.test(before + after) &&
      !/\b(?:frères?|pères?|religieu(?:x|ses?)|couvents?|ordre|prieurés?|moines?|abbaye|théologiens?)\s$/i.test(
        before,
      ) &&
      !/^\s(?:Thomas d'Aquin|Savonarole|Lacordaire)/.test(after),
  );

/** By the name in small letters, without accents, hyphens for spaces. */
const rules: { readonly [name: string]: (input: RiskInput) => Risk } = {
  france: ({ before, after }) => {
    if (/(?:Marie|Anne|Jeanne|Lise|Luce)-$/.test(before)) return "other";
    if (!surnameAfter.test(after) || after.startsWith("-")) return personBefore.test(before) ? "other" : "country";
    return only(feminineBefore.test(before) || ofFrance.test(before));
  },
  israel: ({ before, after }) => {
    if (/\b(?:État|Etat|terre|peuple|ambassad\w*|[Bb]anque|gouvernement|armée)\sd'$/.test(before)) return "country";
    return only(!surnameAfter.test(after) && !personBefore.test(before));
  },
  georgie: georgia,
  georgien: georgian,
  georgiens: georgian,
  georgienne: georgian,
  georgiennes: georgian,
  dominicain: dominican,
  dominicains: dominican,
  dominicaine: dominican,
  dominicaines: dominican,
  maurice: ({ before, after, isKnown }) => {
    if (surnameAfter.test(after) || personBefore.test(before)) return "other";
    if (/\b(?:îles?|République de|république de)\s$/.test(before)) return "country";
    return only(
      indianOcean.test(before + after) ||
        (isKnown && placeBefore.test(before)) ||
        /\b(?:vivre|installée?s?|vacances|investir|études|étudier|résidence|s'implanter|expatriée?s?)\sà\s$/.test(
          before,
        ),
    );
  },
  dominique: ({ before, after }) => {
    if (surnameAfter.test(after) || personBefore.test(before)) return "other";
    return only(feminineBefore.test(before) || caribbean.test(before + after));
  },
  grenade: ({ before, after }) => {
    const around = before + after;
    if (/Espagne|espagnol|Andalou|Alhambra|Séville|Cordoue|Malaga|lacrymo|offensive|assourdiss|main\b/.test(around))
      return "other";
    return only(/\b(?:la)\s$/i.test(before) || caribbean.test(around));
  },
  oman: ({ before, after }) =>
    only(
      !/^\s(?:&|et (?:Fils|associés|Cie)\b)/i.test(after) &&
        !surnameAfter.test(after) &&
        !personBefore.test(before) &&
        !/\b(?:cabinet|société|groupe|maison|famille|agence|étude|entreprise|éditions)\s$/i.test(before),
    ),
  salvador: ({ before, after, hasCompany, isKnown }) => {
    if (surnameAfter.test(after) || personBefore.test(before) || /^\sde\sBahia/.test(after)) return "other";
    if (/\bSan\s$/.test(before)) return "other";
    return only(/(?:^|[\s'(«])(?:au|le|du|El)\s$/i.test(before) || hasCompany || isKnown);
  },
  hollande: ({ before, after, isKnown }) => {
    if (personBefore.test(before) || surnameAfter.test(after)) return "other";
    if (/\b(?:quinquennat|président(?:ence)?|ère|loi|gouvernement|sous|fromages?|tulipes?)\s(?:de\s)?$/.test(before))
      return "other";
    return only(feminineBefore.test(before) || (isKnown && placeBefore.test(before)));
  },
  jersey: ({ before, after }) =>
    only(
      !/\b(?:New|en|de|le|du|un)\s$/.test(before) &&
        (/\b(?:île de|à|de)\s$/.test(before) || /Guernesey|anglo-normande|île de Man/.test(before + after)),
    ),
  montserrat: ({ before, after }) =>
    only(!surnameAfter.test(after) && (caribbean.test(before + after) || /\bîle de\s$/.test(before))),
  "saint-martin": caribbeanSaint,
  "saint-barthelemy": caribbeanSaint,
  "sainte-lucie": ({ before, after }) =>
    only(
      caribbean.test((before + after).replaceAll("Sainte-Lucie", "")) || /(?:^|\s)(?:à|de|île de|et|,)\s$/.test(before),
    ),
  "sainte-helene": ({ before, after }) =>
    only(!/Montréal|Montreal|\b(?:rue|place|parc|métro|église|lycée)\s/.test(before + after)),
  // The ground floor is masculine, the republic is not.
  rdc: ({ before }) => only(!/(?:^|\s)(?:au|du|le|un)\s$/i.test(before)),
  rca: ({ before, hasCompany }) => only(/(?:^|\s)(?:en|la)\s$/.test(before) || hasCompany),
  eau: ({ before, hasCompany }) => only(/(?:^|\s)(?:aux|les|des)\s$/.test(before) || hasCompany),
  "e.a.u.": () => "country",
  // A unit of a university course is counted and owned, the Union is not.
  ue: ({ before, after }) =>
    only(
      !/(?:^|[\s'(])(?:une|cette|chaque|aucune|quelle|quelles|toutes les|les|des|ses|mes|tes|nos|vos|leurs|son|mon|ton|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|\d+|(?:changez|changer|changement|choix|liste|responsable|coefficient|crédits?|code|bloc|validation|nombre) (?:d'|de l')|(?:valide[rz]?|validé|repasse[rz]?|repassé|rattrape[rz]?|rate[rz]?|raté) l')\s?$/i.test(
        before,
      ) && !isCourseUnit(after),
    ),
};
