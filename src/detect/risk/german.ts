/** German country names that are also something else: what the words around say. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";

/** What rules can tell about a risky name; `undecided` counts as the country, since no tagger reads German. */
export function germanRisk(input: RiskInput): Risk {
  const { name, before, after, hasCompany, isKnown } = input;
  if (isLanguage(name)) return /^-\p{L}/u.test(after) && !courses.test(after) ? "country" : "other";
  if (isPerson(input)) return "other";
  const verdict = specialCases[name]?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  if (givenNames.has(name) && isBeforeFamilyName(before, after)) return "other";
  return hasCompany || isKnown ? "country" : "undecided";
}

/** The bare adjective with a capital is a language or a family name: B2 in Deutsch, Eva Deutsch. */
function isLanguage(name: string): boolean {
  return /^\p{Lu}[\p{Ll}-]+isch$|^Deutsch$/u.test(name);
}

/** What makes a language of the adjective in front: Deutsch-Kurs. */
const courses =
  /^-(?:Kurs|Test|Prüf|Kennt|Niveau|Lehr|Unterricht|Zertifikat|Leistung|Abitur|Buch|Sprach|Not|Nachhilfe|Diplom|Anforder|Zert)/;

const titles = /(?:^|[^\p{L}])(?:Herrn?|Frau|Familie|Dr|Prof|Professor|Professorin|Dipl|Ing|Sir|Lord|Lady)\.?\s$/u;

/** Given names of the German press, German and foreign: what stands behind is a family name. */
const given = list(`
  Achim | Adam | Adrian | Agnes | Ahmed | Ahmet | Albert | Alex | Alexander | Alexandra | Ali | Alice | Alina | Amir | Andrea
  Andreas | Andrej | Angela | Angelika | Anja | Anke | Anna | Anne | Annette | Annika | Anton | Antonia | Armin | Arne | Astrid
  Axel | Barbara | Bastian | Beat | Beate | Ben | Benedikt | Benjamin | Bernd | Bernhard | Bettina | Birgit | Björn | Boris
  Brigitte | Bruno | Carina | Carl | Carla | Carmen | Carolin | Caroline | Carsten | Charlotte | Chiara | Chris | Christa
  Christian | Christiane | Christina | Christine | Christoph | Christopher | Claudia | Clara | Claus | Clemens | Constantin
  Cornelia | Dagmar | Daniel | Daniela | David | Denis | Dennis | Detlef | Diana | Dieter | Dietmar | Dirk | Dominik | Dora
  Doris | Drafi | Eberhard | Eckart | Elena | Elias | Elisa | Elisabeth | Elke | Ella | Ellen | Emil | Emilia | Emily | Emma
  Erich | Erik | Erika | Ernst | Esther | Eva | Fabian | Fatima | Fatma | Felix | Ferdinand | Finn | Florian | Frank | Franz
  Franziska | Frederik | Frieda | Friedrich | Fritz | Gabi | Gabriel | Gabriele | Georg | Gerald | Gerd | Gerhard | Gert | Gisela
  Gregor | Greta | Günter | Günther | Hanna | Hannah | Hannes | Hans | Harald | Hartmut | Hassan | Heike | Heiko | Heiner
  Heinrich | Heinz | Helena | Helga | Helmut | Henning | Henrik | Herbert | Hermann | Holger | Horst | Hubert | Hugo | Ibrahim
  Ida | Ilona | Ina | Ines | Inge | Ingo | Ingrid | Irene | Irina | Iris | Isabel | Isabella | Ivan | Ivana | Jakob | James | Jan
  Jana | Janina | Jannik | Jasmin | Jean | Jennifer | Jens | Jessica | Joachim | Jochen | Johann | Johanna | Johannes | John
  Jonas | Jonathan | Jordan | Josef | Josefine | Joseph | Judith | Julia | Julian | Juliane | Jürgen | Jutta | Kai | Karin | Karl
  Karla | Karsten | Katharina | Katja | Katrin | Kathrin | Kenia | Kerstin | Kevin | Kim | Kirsten | Klara | Klaus | Konrad
  Konstantin | Kurt | Lars | Laura | Lea | Lena | Leo | Leon | Leonie | Leopold | Lilly | Lina | Linda | Lisa | Lorenz | Louis
  Louisa | Luca | Lucas | Ludwig | Luis | Luisa | Lukas | Lutz | Lynndie | Magdalena | Maik | Maja | Malte | Manfred | Manuel
  Manuela | Marc | Marcel | Marco | Marcus | Margarete | Margit | Maria | Marie | Marina | Mario | Marion | Mark | Marko | Markus
  Marlene | Martha | Martin | Martina | Mathias | Matthias | Max | Maximilian | Mehmet | Melanie | Melissa | Michael | Michaela
  Michel | Mike | Miriam | Mohammed | Mona | Monika | Moritz | Nadine | Nadja | Natalie | Natascha | Nicole | Niklas | Nils | Nina
  Noah | Nora | Norbert | Olaf | Oliver | Oskar | Otto | Patricia | Patrick | Paul | Paula | Pauline | Peter | Petra | Philipp
  Pia | Rafael | Rainer | Ralf | Ralph | Ramona | Rebecca | Regina | Reiner | Reinhard | Renate | René | Richard | Rita | Robert
  Robin | Roland | Rolf | Roman | Romy | Rosa | Rosi | Rudi | Rudolf | Rüdiger | Ruth | Sabine | Sabrina | Samuel | Sandra | Sara
  Sarah | Sascha | Sebastian | Selma | Sibylle | Siegfried | Sigrid | Silke | Silvia | Simon | Simone | Sina | Sofia | Sofie
  Sonja | Sophia | Sophie | Stefan | Stefanie | Steffen | Stephan | Stephanie | Susanne | Sven | Sylvia | Tanja | Tatjana
  Theo | Theodor | Theresa | Thilo | Thomas | Thorsten | Tim | Timo | Tina | Tobias | Tom | Toni | Torsten | Udo | Ulf | Uli
  Ulrich | Ulrike | Urs | Ursula | Ute | Uwe | Valentin | Valentina | Vanessa | Vera | Verena | Veronika | Viktor | Viktoria
  Vincent | Volker | Walter | Waltraud | Wanda | Werner | Wilhelm | Willi | Willy | Wolf | Wolfgang | Yannick | Yvonne | Zoe
`);

const givenBefore = new RegExp(`(?:^|[^\\p{L}])(?:${given.join("|")})(?:-\\p{Lu}\\p{Ll}+)?\\s(?:\\p{Lu}\\.\\s)?$`, "u");
/** A calling and an unknown given name: "die Ökonomin Iris", "der Kapitän Yusuf". */
const callingBefore =
  /\p{Lu}\p{Ll}+(?:in|er|or|ist|eur|ent|ant|chef|mann|frau|anwalt|arzt|wirt|rat|ekt|oge|kapitän|meister|minister)\s\p{Lu}\p{Ll}+\s$/u;
/** "sagte Schweizer.": without an article before or a noun behind it. */
const sayingBefore =
  /(?:^|[^\p{L}])(?:sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|findet|warnt|warnte|berichtet|berichtete|erzählt|erzählte|lacht|fragt|fragte|so)\s$/u;
const sentenceGoesOn = /^(?:[.,;:!?]|\s(?:am|im|dem|der|zu|und|hinzu|weiter|auf)(?![\p{L}]))/u;

function isPerson({ name, before, after }: RiskInput): boolean {
  // "Der 32-jährige Holland" is a man; "der 32-jährige Schweizer" too, but a Swiss.
  if (!/(?:er|e|n)$/.test(name) && /-[Jj]ährige[rn]?\s$/.test(before)) return true;
  if (titles.test(before) || givenBefore.test(before) || callingBefore.test(before)) return true;
  return familyNames.has(name) && sayingBefore.test(before) && sentenceGoesOn.test(after);
}

/** People's names among the demonyms. */
const familyNames: ReadonlySet<string> = new Set(
  list(`
    Schweizer | Deutscher | Schwede | Däne | Pole | Ungar | Türke | Grieche | Österreicher | Holländer | Engländer
    Franzose | Spanier | Amerikaner | Lette | Finne | Este | Ire
  `),
);

/** Countries that parents name their children after. */
const givenNames: ReadonlySet<string> = new Set(
  list("Israel | Kenia | Malta | Kuba | Chile | Montserrat | Samoa | Dominica"),
);

/** Words that begin a sentence and are no noun. */
const noNoun =
  /(?:^|[^\p{L}])(?:In|Aus|Nach|Für|Mit|Von|Gegen|Über|Zwischen|Und|Wie|Auch|Während|Weil|Da|Dass|Wenn|Ob|Seit|Um|Bei|Durch|Ohne|So|Wo|Als|Aber|Doch|Sowohl|Selbst|Nur|Dass|Bis|Laut)\s$/u;

/** "Geschäftsführerin Kenia Böttcher": two more nouns around it, or the beginning of a sentence before it. */
function isBeforeFamilyName(before: string, after: string): boolean {
  if (!/^\s\p{Lu}\p{Ll}+/u.test(after) || noNoun.test(before)) return false;
  return /(?:^|[.!?:;»“"„«(]\s?|\p{Lu}\p{Ll}+\s)$/u.test(before);
}

/** What stands before a man of that people, and not before the noun that reads the same. */
const manBefore =
  /(?:^|[^\p{L}])(?:ein|ein\/e|der|dem|den|einem|einen|eines|des|jeder|jeden|dieser|diesen|kein|keinen|als|Ein|Der|Kein|Als|Jeder|\p{Ll}+er|\d+-[Jj]ährige[rn]?)\s$/u;
const rivers =
  /Fluss|Flusses|Ufer|Strom\p{Ll}*|Delta|Mündung|Quelle|Brücke|Hochwasser|Schiff|Boot|Nebenfl|fließ|mündet/u;
const onRiver = /(?:^|[^\p{L}])(?:am|Am|entlang des|über den|des Flusses)\s$/u;

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

const river = ({ before, after, hasCompany }: RiskInput): Risk =>
  (onRiver.test(before) && !hasCompany) ||
  /^(?:-(?:Delta|Becken|Fluss|Ufer|Quelle)| (?:fließt|mündet|führt))/.test(after) ||
  /Fluss(?:es)?\s$/.test(before)
    ? "other"
    : "undecided";
const surfing = /Surf|Brett|Board|Flosse|Bandwurm|Delfin|Schwertwal|Rückenfl|Heckfl/;
const fin = ({ before, after }: RiskInput): Risk => (surfing.test(before + after) ? "other" : "undecided");
const man = (input: RiskInput): Risk => only(manBefore.test(input.before));
const monks = ({ before, after }: RiskInput): Risk =>
  /Mönch|Orden|Kloster|Pater|Abt|Kirche|Priester|Franziskaner|Jesuit|Hilfsdienst|Sanität|Ritter|Rettung|Hund|Prior|Theolog|Aquavit/.test(
    before + after,
  )
    ? "other"
    : "undecided";
const pastry = ({ before, after }: RiskInput): Risk =>
  /Zuckerguss|Zuckerguß|Gebäck|Bäcker|Konditor|Glasur|Kuchen|Bienenstich|Krapfen|backen|Puddingteilchen/.test(
    before + after,
  )
    ? "other"
    : "undecided";
const spanner = ({ before, after }: RiskInput): Risk =>
  /Schraube|Zange|Werkzeug|Mutter\s(?:lösen|fest|an)|Rohr/.test(before + after) ? "other" : "undecided";
const placeBefore =
  /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Vv]on|[Ff]ür|[Mm]it|[Aa]uf|[Gg]anz|bei|gegen|zwischen|und|wie|ohne)\s$/u;
const islands = ({ before, after, hasCompany, isKnown }: RiskInput): Risk =>
  only(
    hasCompany ||
      isKnown ||
      /(?:^|[^\p{L}])(?:[Aa]uf|[Nn]ach|[Vv]or)\s$/u.test(before) ||
      /Guernsey|Jersey|Kanalinsel|Insel|Steueroase|Regierung|Kronbesitz/.test(before + after),
  );

/** Rules of single names; what is not decided here goes on to the general ones. */
const specialCases: { readonly [name: string]: (input: RiskInput) => Risk } = {
  Polen: ({ before, after }) => {
    if (
      /(?:beiden|zwei|gegensätzlich\p{Ll}+|entgegengesetzt\p{Ll}+|magnetisch\p{Ll}+|extrem\p{Ll}+|vereist\p{Ll}+)\s$/u.test(
        before,
      )
    )
      return "other";
    const poles =
      /Batterie|Magnet|Erde|Eis\b|Eis(?:kappe|schmelze|bär)|schm[ieo]lz|Planet|Akku|Klemme|Minus|Plus|Pinguin|Äquator|Mars\b/u;
    return /(?:^|[^\p{L}])(?:den|Den)\s$/u.test(before) && poles.test(before + after) ? "other" : "undecided";
  },
  Pole: (input) => (input.after.startsWith("-") ? "other" : man(input)),
  Lette: man,
  Este: man,
  // The fin is feminine.
  Finne: (input) =>
    only(
      /(?:^|[^\p{L}])(?:[Ee]in|einem|einen|kein)\s$/u.test(input.before) ||
        (fin(input) !== "other" && man(input) === "country"),
    ),
  Finnen: fin,
  Letten: ({ before, after }) =>
    /(?:^|[^\p{L}])(?:am|Am|Obere[rn]|Untere[rn])\s$/u.test(before) || /Lehm|Keuper|Tonschicht/.test(before + after)
      ? "other"
      : "undecided",
  Türken: ({ before, after }) => (/einen\s$/.test(before) && /^\s(?:ge)?bau/.test(after) ? "other" : "undecided"),
  Amerikaner: pastry,
  Amerikanern: pastry,
  Engländer: spanner,
  Franzose: spanner,
  Franzosen: spanner,
  Dominikaner: monks,
  Dominikanern: monks,
  Malteser: monks,
  Maltesern: monks,
  Niger: river,
  Kongo: river,
  Senegal: river,
  Gambia: river,
  Moldau: ({ before, after, hasCompany, isKnown }) => {
    if (rivers.test(before + after) || /Prag|Smetana|Böhm/.test(before + after)) return "other";
    if (/(?:^|[^\p{L}])(?:an|entlang|über|auf)\s(?:der|die)\s$/u.test(before)) return "other";
    return only(hasCompany || isKnown || !/(?:^|[^\p{L}])(?:[Dd]er|[Dd]ie)\s$/u.test(before));
  },
  Jersey: islands,
  Guernsey: islands,
  Montserrat: islands,
  Emirate: ({ before }) =>
    /(?:sieben|zwei|drei|einzelne[nr]?|kleine[nr]?|anderen?|übrigen|arabische[nr]?)\s$/.test(before)
      ? "other"
      : "undecided",
  Volksrepublik: ({ before, after, isKnown }) =>
    only(
      isKnown &&
        !/^\s(?:Donezk|Luhansk|Lugansk|Polen|Korea|Ungarn|Bulgarien|Kampuchea|Kongo|Mosambik)/.test(after) &&
        !/Demokratische\p{Ll}*\s$/u.test(before),
    ),
  Bermudas: ({ before, after }) =>
    /Hose|Shorts|T-Shirt|Sandalen|Socken|trug|trägt|Hemd/.test(before + after) ? "other" : "undecided",
  // The press writes Niederlande; a Holland that does something, and is nowhere else, is a man.
  Holland: ({ before, hasCompany, isKnown, after }) =>
    only(hasCompany || isKnown || placeBefore.test(before) || /^-(?!Rad|Räder|Käse)|^,? (?:und|oder)\s/.test(after)),
  NZ: ({ hasCompany, isKnown, after }) => only(hasCompany || isKnown || /^-(?:Visum|Regierung)/.test(after)),
  ZAR: ({ isKnown }) => only(isKnown),
  Hellas: ({ after, isKnown }) => (/^\s(?:Verona|Sat)/.test(after) ? "other" : only(isKnown)),
};
