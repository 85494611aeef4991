/** Persons, streets and towns that are called like a country: what the words beside a Spanish name say. */
import { list } from "../names/list";
import { isSpanishGoods } from "./spanish-goods";
import { spanishGivenNames } from "./spanish-given";
import { spanishSurnames } from "./spanish-surnames";
import { spanishCityRegions, spanishRegional, spanishRegions } from "./spanish-regions";
import type { WordsAround } from "./risk";

/**
 * What else is called like a country: a person, a firm, a street, the manner of a dish, goods, or a town, which keeps its
 * name in the whole document.
 */
export type Namesake = "person" | "firm" | "street" | "manner" | "town" | "goods";

const open = String.raw`(?:^|[\s"“«‘'(¿¡])`;

function anyOf(text: string): string {
  return list(text).join("|");
}

/** Titles, in front of a surname or a first name. */
const titles = anyOf(`
  Don | don | Doña | doña | Sr. | Sra. | Srta. | señor | señora | señorita | Dr. | Dra. | licenciado | licenciada | fray
  sor | míster | San | padre | juez | jueza | fiscal | concejal | concejala | alcalde | alcaldesa | diputado | diputada
  senador | senadora | ministro | ministra | comisario | comisaria | inspector | inspectora | sargento | capitán | coronel
  teniente | doctor | doctora | profesor | profesora | maestro | maestra | ingeniero | ingeniera | abogado | abogada
  arquitecto | arquitecta | escritor | escritora | cantante | actor | actriz | lateral | delantero | portero | volante | extremo
  pívot | tenista | ciclista | boxeador | boxeadora | entrenador | entrenadora | árbitro | presentador | presentadora
  modelo | artista | pintor | pintora | poeta | tenor | soprano | moderadora | moderador
`);
/** `su hermana Argentina`; a neighbour is left out, since countries have some. */
const kin = anyOf(`
  hermana | hermano | hija | hijo | tía | tío | prima | primo | abuela | abuelo | nieta | nieto | sobrina | sobrino | esposa
  esposo | novia | novio | mujer | marido | cuñada | cuñado | suegra | nuera | yerno | mamá | papá | amiga | amigo
  compañera | compañero | perra | perro | gata | gato
`);
const personBefore = new RegExp(
  `${open}(?:${titles}|${spanishGivenNames.join("|")}|(?:[Mm]i|[Tt]u|[Ss]u|[Nn]uestra|[Nn]uestro) (?:${kin})|(?:se llama|llamada|llamado|apellidado|apellidada|apodado|apodada|apellido))\\s$`,
  "u",
);
const personAfter = /^\s(?:padre|hijo|hija|madre|júnior|junior|Jr\.|de nombre|de apellido|de pila)(?![\p{L}])/u;

/** Bodies of a state, behind which an adjective keeps its meaning whatever its capital. */
export const stateBodies = anyOf(`
  Gobierno | Estado | Ejército | Ministerio | Ministro | Congreso | Parlamento | Presidente | Presidenta | Embajada
  Embajador | Embajadora | Consulado | Cónsul | Policía | Armada | República | Ciudadano | Ciudadana | Constitución | Senado
  Cancillería | Ejecutivo | Justicia | Servicio | Nacionalidad | Pasaporte | Visa | Visado | Sistema
`);
/** Countries that persons have as their first name. */
export const firstNames: ReadonlySet<string> = new Set(
  list(`
    Francia | Israel | India | Kenia | Kenya | Italia | Argentina | Irlanda | Grecia | Libia | Bélgica | Albania | Armenia
    Palestina | Holanda | España | Portugal | Cuba | Dinamarca
  `),
);
/** A surname behind. */
const nameAfter = /^\s\p{Lu}\p{Ll}/u;
const surnameAfter = new RegExp(`^\\s(?:${spanishSurnames.join("|")})(?![\\p{L}])`, "u");
/** At the start of a sentence a country may stand before a capitalised word: `En Israel Netanyahu ...`. */
const placedAtStart = /(?:^|[.!?…»”"]\s)En\s$/u;

/** Words with a capital that stand in front of a country inside a sentence without making a name of it. */
const noFirstName = anyOf(`
  Selección | Marca | Mundial | Expo | Eurocopa | Copa
  Operación | Plan | Misión | Programa | Grupo | Sur | Norte | Este | Oeste | Centro | Team | Equipo | Viva | La | El
  Los | Las | En | De | Con | Y | O | A
`);
/** `homenaje a Chick Corea`: two capitals inside of a sentence are a person, or a firm, whose name is no mention. */
const nameBefore = new RegExp(
  `(?:[\\p{Ll}\\d,:;—–]\\s|[«“(—])(?!(?:${noFirstName}|${stateBodies})\\s)\\p{Lu}\\p{Ll}+(?:\\s(?:de|del|de la)|\\s\\p{Lu}\\.)?\\s$`,
  "u",
);

/** Streets and squares, of which each country has some, and what else is called after one. */
const streets = new RegExp(
  `${open}(?:${anyOf(`
    [Cc]alles? | [Cc]/ | C. | [Aa]venidas? | [Aa]v. | [Aa]vda. | [Pp]laza | [Pp]lazuela | [Gg]lorieta | [Rr]otonda | [Rr]onda
    [Pp]aseo | [Tt]ravesía | [Cc]allejón | [Pp]asaje | [Bb]ulevar | [Cc]olonia | [Uu]rbanización | [Bb]arriada
    [Ff]raccionamiento | [Vv]ereda | [Cc]orregimiento | [Ll]a playa | [Ii]glesia | [Pp]arroquia | [Cc]olegiata | [Ee]rmita
    [Bb]asílica | [Cc]ofradía | [Ee]stación | [Ee]staciones | [Pp]arada | [Ee]squina | [Jj]irón | [Aa]lameda | [Rr]ambla
    [Pp]rolongación | [Mm]alecón | [Pp]olígono | [Cc]amino | [Cc]arrer | [Aa]vinguda | [Cc]ostanilla | [Cc]uesta
    [Mm]onasterio | [Ss]antuario | [Cc]apilla | [Cc]ementerio
  `)})\\s?(?:de |del |de la |de los |con |República de |de República )?$`,
  "u",
);
/** The same right in front only: `el hotel Francia`, not `un hotel de Francia`. */
const houses = new RegExp(
  `${open}(?:${anyOf(`
    [Bb]arrio | [Pp]arque | [Ee]stadio | [Tt]eatro | [Cc]ine | [Cc]afé | [Cc]afetería | [Bb]ar | [Rr]estaurante | [Hh]otel | [Hh]ostal
    [Pp]ensión | [Ee]dificio | [Tt]orre | [Ff]arola | [Cc]olegio | [Ii]nstituto | IES | CEIP | [Ee]scuela | [Cc]línica | [Hh]ospital
    [Pp]uente | [Mm]etro | [Pp]laya | [Cc]ala | [Hh]acienda | [Ff]inca | [Rr]ancho | [Pp]anadería | [Cc]ervecería | [Ff]armacia
    [Gg]alerías? | [Ll]ibrería | [Cc]arretera | [Hh]uracán | [Tt]ormenta | [Tt]ifón | [Bb]uque | [Bb]arco | [Yy]ate | [Ff]ragata | [Cc]rucero | [Cc]aja | [Ss]eguros
    [Tt]alla | [Rr]aza | [Mm]arca | [Gg]alletas? | [Ss]ubmarino | [Pp]ortaaviones | [Pp]etrolero | [Gg]oleta | [Bb]ergantín
    [Tt]rasatlántico | [Ff]erry | [Vv]elero | [Vv]apor | [Cc]arabela | [Gg]aleón | [Dd]estructor | [Aa]corazado | [Yy]egua
    [Cc]aballo | [Pp]otro | [Pp]otranca | [Tt]oro | [Ss]emental | [Pp]anda | [Ee]lefanta? | [Oo]rquesta | [Dd]iscoteca | [Pp]ub
    [Tt]aberna | [Bb]odegas? | [Pp]izzería | [Hh]eladería | [Pp]astelería | [Cc]onfitería | [Zz]apatería | [Jj]oyería | [Mm]ueblería
    [Ff]errería | [Cc]arnicería | [Pp]eluquería | [Hh]ipódromo | [Cc]entro [Cc]omercial | [Tt]rofeo | [Tt]elenovela | [Nn]ovela
    [Pp]elícula | [Cc]anción | [Bb]olero | [Zz]arzuela | [Ll]aboratorios? | [Aa]utopista | [Rr]esidencial | [Cc]ondominio
    [Mm]ercado | [Ff]aro | [Vv]illa | [Bb]ulevar | [Gg]lorieta | [Rr]ío | [Ll]ago | [Ll]aguna | [Mm]onte | [Cc]erro | [Pp]ico | [Vv]olcán
    [Ss]ierra | [Qq]uebrada | [Aa]rroyo | [Cc]abo | [Bb]ahía | [Aa]steroide | [Cc]ráter | [Ee]strella | [Vv]alle del | [Vv]alle de la
  `)})\\s(?:La |El )?["“«'‘]?$`,
  "u",
);
/** `Uruguay, 452, segundo piso`: an address. */
const numberAfter =
  /^,?\s\d{1,5},?\s(?:\p{L}+\s)?(?:piso|timbre|local|bajo|depto|departamento|oficina|esquina|entre)(?![\p{L}])/u;

/** `se despidió a la francesa`, `guisantes a la francesa`: a manner, where food, hair or leaving is spoken of. */
const mannerBefore = new RegExp(
  `(?:${anyOf(`
    fue | fueron | ir | irse | ido | va | van | march\\p{L}+ | despid\\p{L}+ | desped\\p{L}+ | larg\\p{L}+ | desaparec\\p{L}+ | depil\\p{L}+
    pag\\p{L}+ | guisantes? | huevos? | patatas? | papas? | arroz | pollo | bacalao | ternera | carne | filetes? | lenguado
    hígado | macarrones | callos | langosta | bogavante | rape | verduras? | champiñones | bistecs? | bisteces | salmón | merluza
    calamares | almejas | mejillones | sardinas | espinacas | alcachofas | judías | coliflor | sopa | salsa | tortilla | ensalada
    montar | monta | trenzas? | uñas | lubina | gambas | perdiz | conejo | cerdo | chuletas? | berenjenas? | pescado | atún
  `)})\\s(?:\\p{L}+\\s)?a\\sla\\s$`,
  "iu",
);

const listed = spanishRegions.join("|");
const allRegions = [...spanishRegions, ...spanishCityRegions].join("|");
const settlement =
  "(?:capital|ciudad|municipio|localidad|pueblo|villa|corregimiento|vereda|aldea|pedanía|comuna|cantón|parroquia|distrito)";
/** `(Teruel)`, `, en Teruel`, `, en el norte del Tolima`, `, la capital del Quindío`, `, Cauca`, `, municipio tolimense`. */
const regionAfter = new RegExp(
  `^(?:\\s\\((?:${allRegions})|,? (?:en|al? (?:norte|sur|este|oeste|oriente|occidente) de|en (?:el|la|los) \\p{Ll}+ (?:de|del)) ?(?:el |la |l )?(?:${listed})|, en (?:${spanishCityRegions.join("|")})|,? (?:la |el |un |una |en (?:la provincia|el departamento|el estado) )?(?:${settlement} )?(?:de|del|de la|en el|en) (?:${listed})|,? (?:la |el |un )?${settlement} (?:de|del|de la) (?:${allRegions})|, (?:la |el |un |una )?${settlement} (?:\\p{Ll}+ )?(?:${spanishRegional.join("|")})|, (?:${listed}))(?![\\p{L}])`,
  "u",
);
/** `la localidad turolense de`, `el municipio de`: no country is one. */
const settlementBefore = new RegExp(
  `${open}(?:(?:municipio|localidad|pueblo|corregimiento|vereda|aldea|pedanía|alcaldía|alcalde|alcaldesa|vecinos)(?: (?:${spanishRegional.join("|")}))?|${settlement} (?:${spanishRegional.join("|")})) (?:de|del)(?: El)?\\s$`,
  "u",
);

/** What the words beside a name make of it. */
export function spanishNamesake({ name, before, after }: WordsAround): Namesake | null {
  const isGoods = isSpanishGoods({ name, before, after });
  if (!/^\p{Lu}\p{Ll}/u.test(name)) {
    if (isGoods) return "goods";
    return mannerBefore.test(before) && !nameAfter.test(after) ? "manner" : null;
  }
  if (regionAfter.test(after) || settlementBefore.test(before)) return "town";
  if (streets.test(before) || houses.test(before) || numberAfter.test(after)) return "street";
  if (personBefore.test(before) || personAfter.test(after) || isFirstName({ name, before, after })) return "person";
  if (isGoods) return "goods";
  return nameBefore.test(before) ? "firm" : null;
}

function isFirstName({ name, before, after }: WordsAround): boolean {
  return (firstNames.has(name) ? nameAfter : surnameAfter).test(after) && !placedAtStart.test(before);
}
