/** Spanish phrases that hold a country's name, or what reads like one, and mean no country. */
import { list } from "./list";
import { agreeing } from "../risk/spanish-forms";
import { spanishThings } from "./spanish-things";

/** Money by the adjectives that go with it: a currency does not mention the country. */
const money: { readonly [noun: string]: string } = {
  dólar: `
    estadounidense | estadunidense | norteamericano | americano | canadiense | australiano | neozelandés | singapurense
    singapureño | hongkonés | taiwanés | jamaicano | bahameño | beliceño | barbadense | namibio | liberiano | trinitense
    guyanés | surinamés | fiyiano | zimbabuense`,
  peso: `
    mexicano | argentino | chileno | colombiano | uruguayo | dominicano | cubano | filipino | boliviano`,
  libra: `
    británico | inglés | egipcio | libanés | sirio | sudanés | turco | chipriota | irlandés | maltés`,
  franco: `suizo | francés | belga | luxemburgués | congoleño | ruandés | guineano | yibutiano | burundés | comorense`,
  corona: `sueco | danés | noruego | islandés | checo | eslovaco | estonio`,
  dinar: `jordano | kuwaití | iraquí | argelino | tunecino | libio | serbio | bahreiní | bareiní | macedonio`,
  dírham: `emiratí | marroquí`,
  rial: `iraní | omaní | saudí | saudita | yemení | catarí | qatarí`,
  riyal: `saudí | saudita | catarí | qatarí`,
  real: `brasileño`,
  rupia: `indio | hindú | pakistaní | paquistaní | nepalí | nepalés | indonesio | esrilanqués | ceilandés | mauriciano`,
  yen: `japonés | nipón`,
  yuan: `chino`,
  renminbi: `chino`,
  won: `surcoreano | coreano | sudcoreano | norcoreano`,
  rublo: `ruso | bielorruso`,
  lira: `turco | italiano | libanés | sirio | maltés`,
  sol: `peruano`,
  guaraní: `paraguayo`,
  bolívar: `venezolano`,
  colón: `costarricense | salvadoreño`,
  lempira: `hondureño`,
  quetzal: `guatemalteco`,
  córdoba: `nicaragüense`,
  balboa: `panameño`,
  gourde: `haitiano`,
  marco: `alemán | finlandés`,
  escudo: `portugués | caboverdiano | chileno`,
  peseta: `español`,
  dracma: `griego`,
  florín: `neerlandés | holandés | húngaro | arubano`,
  forinto: `húngaro`,
  chelín: `austriaco | keniano | keniata | ugandés | tanzano | somalí`,
  zloty: `polaco`,
  esloti: `polaco`,
  leu: `rumano | moldavo`,
  lev: `búlgaro`,
  grivna: `ucraniano`,
  hryvnia: `ucraniano`,
  baht: `tailandés`,
  bat: `tailandés`,
  ringgit: `malasio | malayo`,
  dong: `vietnamita`,
  rand: `sudafricano | surafricano`,
  naira: `nigeriano`,
  séquel: `israelí`,
  shekel: `israelí`,
  tenge: `kazajo`,
};

const feminine = new Set(list("libra | corona | rupia | lira | peseta | grivna | hryvnia | naira | lempira | dracma"));

const currencies = Object.entries(money).flatMap(([noun, adjectives]) =>
  agreeing(noun, list(adjectives), feminine.has(noun) ? "feminine" : "masculine"),
);

const moneyOf = list("dólar | dólares").flatMap((noun) =>
  list(`
    de Estados Unidos | de los Estados Unidos | de EE.UU. | de EE. UU. | de EEUU | de Hong Kong | de Singapur
    de Taiwán | de Canadá | de Australia | de Nueva Zelanda | de Jamaica
  `).map((country) => `${noun} ${country}`),
);

/** Other places, seas, food, animals, things, turns of speech, firms, teams and persons. */
const others = list(`
  Nuevo México | nuevomexicano | nuevomexicana | Nueva Inglaterra | Nueva Gales del Sur | Nueva Guinea | Nueva Jersey
  New Jersey | Nueva España | Nueva Granada | Nuevo Reino de Granada | Columbia Británica | Colombia Británica
  Guayana Esequiba | Ciudad Guayana | Guinea Conakri | Antillas Holandesas | Antillas Neerlandesas
  Antillas Francesas | América Latina | Latino América | América del Norte | América del Sur | América Central
  AMERICA LATINA | Norte América | Sur América | Centro América | Ciudad de México | ciudad de México
  Estado de México | estado de México | Valle de México | Golfo de México | golfo de México | Golfo de América
  Ciudad de Panamá | ciudad de Panamá | Canal de Panamá | canal de Panamá | papeles de Panamá | Papeles de Panamá
  Ciudad de Guatemala | ciudad de Guatemala | Ciudad de Kuwait | Santiago de Chile | Mar de China | mar de China
  Mar de la China | mar de la China | Mar del Sur de China | mar del Sur de China | mar Meridional de China
  Mar Meridional de China | Mar de Japón | mar de Japón | mar del Japón | Golfo de Guinea | golfo de Guinea
  Golfo de Omán | golfo de Omán | estrecho de Taiwán | Estrecho de Taiwán | Isla de Francia | Isla de Granada
  Lago Chad | lago Chad | río Níger | Río Níger | río Congo | Río Congo | río Paraguay | río Uruguay | río Senegal
  río Jordán | Cartagena de Indias | Indias Occidentales | Indias Orientales | Compañía de las Indias
  Archivo de Indias | Consejo de Indias | Gran Canaria | línea del Ecuador | línea del ecuador
  Triángulo de las Bermudas | triángulo de las Bermudas | Canal de la Mancha | Alto Perú | estado Portuguesa
  Pequeña Italia | Pequeña Habana | Barrio Coreano | Riviera Francesa | Riviera francesa | Alpes suizos
  Alpes franceses | Orden de Malta | Islas Británicas | islas Británicas | Palau de | Palau Sant | Palau Blaugrana
  Gran Muralla China | gran danés | grandes daneses | El Corte Inglés | Corte Inglés | pantalones tipo chino
  fuegos chinos | beso negro | continente americano | continentes americanos | gato siamés
  permiso alemán de conducir | Copa América | Copa de América | Copa del América | Copa Davis | Club América
  Televisa América | South China Morning Post | South China Sea | Vuelta a España | Vuelta a Francia | Tour de Francia
  Giro de Italia | Vuelta a Colombia | Copa Italia | Premio Nobel | Gran Premio de España
  Radio Francia Internacional | France Presse | Rusia Today | Russia Today | Air Europa | Aerolíneas Argentinas
  Rusia Unida | Francia Insumisa | Hermanos de Italia | Forza Italia | La España | Isla Española | Libia Posada
  Checo Pérez | Israel Hayom | India Today | The Economist | peleas de K-1 | pelea de K-1 | combate de K-1
  combates de K-1 | peleador de K-1 | peleadores de K-1 | luchador de K-1 | campeón de K-1 | campeona de K-1
  título de K-1 | torneo de K-1 | gala de K-1 | veladas de K-1 | velada de K-1 | K-1 World | vértebra L-1
  vértebras L-1 | vértebra L1 | vértebras L1 | lumbar L1 | lumbar L-1 | Fórmula F-1 | gran premio de F-1
  piloto de F-1 | pilotos de F-1 | carrera de F-1 | mundial de F-1 | Mundial de F-1 | (EP).- | (EP). - | (EP) -
  EP de canciones | EP de tres | EP de cuatro | EP de cinco | EP de seis | EP debut | nivel B1 | nivel B2
  B1 de español | B1 de inglés | opt-out | opt-in | PNP peruana | agentes PNP | efectivos PNP | coronel PNP
  suboficial PNP | Policía Nacional del Perú (PNP) | B1 de | B1 en | B1 o B2 | B1 y B2 | A2 o B1 | A2 y B1 | inglés B1
  alemán B1 | español B1 | grado B1 | canal TN | Todo Noticias | señal TN | según TN | TN Noticias | pantalla de TN
  tarjeta Visa | tarjetas Visa | Visa y Mastercard | Mastercard y Visa | Visa o Mastercard | Visa Inc | Visa Inc.
  Tarjeta Dorada de Renfe | tarjeta dorada de Renfe
`);

export const spanishStops: readonly string[] = [...currencies, ...moneyOf, ...spanishThings, ...others];
