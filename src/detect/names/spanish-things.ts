/** Food, animals, plants, things and turns of speech that Spanish names after a country, by their noun. */
import { list } from "./list";
import { agreeing } from "./spanish-forms";

type Things = { readonly [noun: string]: string };

/** Nouns with the adjectives, in the masculine singular, that make a thing of them. */
const masculine: Things = {
  pastor: "alemán | belga | australiano | suizo | croata | holandés",
  bulldog: "francés | inglés | americano",
  buldog: "francés | inglés",
  bichón: "maltés",
  boyero: "suizo | australiano",
  mastín: "español | italiano | inglés",
  galgo: "español | ruso | italiano | inglés | afgano | polaco | húngaro",
  lebrel: "afgano | irlandés | polaco | ruso",
  cocker: "español | inglés | americano",
  setter: "irlandés | inglés",
  spitz: "alemán | japonés | finlandés",
  sabueso: "español | serbio | italiano | polaco",
  braco: "alemán | húngaro | italiano | francés",
  podenco: "portugués",
  dogo: "argentino | alemán",
  pinscher: "alemán | austriaco",
  pointer: "inglés | alemán",
  foxhound: "inglés | americano",
  crestado: "chino",
  fila: "brasileño",
  akita: "japonés | americano",
  terrier: "ruso | brasileño | australiano | irlandés",
  azul: "ruso",
  hámster: "ruso | chino",
  cangrejo: "americano | ruso | chino",
  visón: "americano | europeo",
  galápago: "americano",
  café: "turco | americano | irlandés | griego | vietnamita",
  té: "inglés",
  pan: "francés | alemán",
  filete: "ruso",
  merengue: "francés | italiano | suizo",
  yogur: "griego",
  yogurt: "griego",
  queso: "suizo",
  gofre: "belga",
  bollo: "suizo",
  caviar: "ruso",
  perejil: "chino | japonés",
  rábano: "japonés | ruso",
  nabo: "japonés | sueco",
  pepino: "holandés",
  pepinillo: "ruso | alemán",
  rollo: "chino",
  rollito: "chino | vietnamita",
  arroz: "chino",
  ajo: "chino",
  aderezo: "francés | ruso | italiano",
  aliño: "francés | italiano",
  beso: "francés | ruso | griego",
  baño: "turco",
  retrete: "turco",
  jardín: "inglés | francés | japonés",
  balcón: "francés",
  bordado: "suizo | inglés | húngaro",
  ganchillo: "tunecino",
  punto: "tunecino | inglés | suizo | turco",
  nudo: "inglés | francés",
  pantalón: "chino",
  cuello: "chino | inglés",
  tacón: "cubano",
  biquini: "brasileño",
  bikini: "brasileño",
  alisado: "brasileño | japonés",
  flequillo: "francés",
  manicure: "francés",
  farol: "chino",
  farolillo: "chino",
  jarrón: "chino",
  horóscopo: "chino",
  zodíaco: "chino",
  zodiaco: "chino",
  cuento: "chino",
  colador: "chino",
  barrio: "chino",
  jazmín: "chino",
  clavel: "chino",
  cerezo: "japonés",
  ciruelo: "japonés",
  arce: "japonés",
  níspero: "japonés",
  membrillo: "japonés",
  roble: "americano | francés | húngaro",
  nogal: "americano",
  trébol: "egipcio",
  papiro: "egipcio",
  pie: "egipcio | griego",
  perfil: "griego",
  coro: "griego",
  alfabeto: "griego",
  fuego: "griego",
  cuerno: "inglés",
  corno: "inglés",
  humor: "inglés",
  billar: "americano | francés | ruso",
  columpio: "ruso",
  fútbol: "americano",
  futbol: "americano",
  boxeo: "tailandés",
  gambito: "danés | letón",
  sueño: "americano | cubano",
  plano: "americano | holandés",
  pulso: "irlandés",
  reloj: "suizo",
  cuchillo: "suizo",
  sombrero: "mexicano",
  "año nuevo": "chino",
  pasto: "inglés",
  césped: "inglés",
  ajedrez: "chino | japonés",
  piano: "inglés",
  frijol: "chino",
  masaje: "tailandés | sueco | japonés",
  bufé: "sueco",
  gato: "birmano | egipcio | somalí",
  mau: "egipcio",
  "pura sangre": "inglés | español",
  purasangre: "inglés",
  trote: "inglés",
  "peso muerto": "rumano",
  "sistema de amortización": "francés | alemán | americano",
};

const feminine: Things = {
  pastora: "alemán",
  vaca: "holandés",
  tortuga: "ruso",
  cotorra: "argentino",
  hormiga: "argentino",
  cucaracha: "alemán | americano",
  "pura raza": "español",
  ensaladilla: "ruso",
  ensalada: "ruso | griego | alemán | americano | chino",
  tortilla: "francés | español | mexicano | noruego",
  tostada: "francés",
  papa: "francés",
  patata: "francés",
  crema: "inglés | ruso",
  salsa: "inglés | holandés | americano | español | mexicano | ruso | tailandés",
  mostaza: "inglés | francés | alemán",
  mantequilla: "francés",
  cebolla: "francés",
  sopa: "inglés | ruso",
  salchicha: "alemán | polaco | italiano",
  tarta: "ruso | noruego",
  enchilada: "suizo",
  limonada: "suizo",
  naranja: "chino",
  col: "chino",
  calabaza: "turco",
  pera: "chino | japonés",
  galleta: "chino | danés",
  perilla: "francés",
  cómoda: "inglés | francés",
  sauna: "finlandés",
  gimnasia: "sueco",
  espaldera: "sueco",
  rosa: "chino",
  mora: "turco",
  llave: "inglés | sueco",
  montaña: "ruso",
  ruleta: "ruso | americano | francés",
  muñeca: "ruso",
  muñequita: "ruso",
  matrioska: "ruso",
  navaja: "suizo",
  cama: "turco",
  silla: "turco",
  pipa: "turco",
  toalla: "turco",
  lámpara: "turco",
  cocina: "americano",
  barra: "americano",
  raya: "americano",
  noche: "americano",
  ventana: "francés",
  trenza: "francés | holandés",
  manicura: "francés | ruso | japonés",
  uña: "francés",
  braga: "francés | brasileño",
  depilación: "brasileño",
  media: "inglés",
  costura: "francés | inglés",
  tinta: "chino",
  sombra: "chino",
  caja: "chino",
  bola: "chino",
  tortura: "chino",
  gota: "chino",
  muralla: "chino",
  porcelana: "chino",
  dama: "chino | inglés",
  paciencia: "chino",
  gripe: "español | ruso",
  guitarra: "español | portugués",
  flauta: "irlandés",
  trompa: "francés",
  baraja: "español | francés",
  siesta: "español",
  semana: "inglés",
  guardia: "inglés",
  flema: "inglés | británico",
  puntualidad: "inglés | británico | suizo",
  tragedia: "griego",
  mitología: "griego",
  letra: "griego",
  i: "griego",
  cruz: "griego",
  nariz: "griego",
  danza: "húngaro",
  rapsodia: "húngaro",
  marcha: "turco",
  sentadilla: "búlgaro",
  pesa: "ruso",
  lotería: "irlandés",
  subasta: "holandés",
  ola: "mexicano",
  fila: "indio",
  plata: "alemán",
  persiana: "americano",
};

/** What has its country behind a preposition, or is a turn of speech, a dish, a work. */
const phrases = list(`
  conejillo de Indias | conejillos de Indias | conejillo de indias | conejillos de indias | conejito de Indias
  conejitos de Indias | castaña de Indias | castañas de Indias | castaño de Indias | castaños de Indias | caña de Indias
  laurel de Indias | laureles de Indias | higuera de Indias | nogal de la India | nuez de la India | nueces de la India
  gallina de Guinea | gallinas de Guinea | cerdo de Guinea | pimienta de Guinea | grano de Guinea | mijo de la India
  fiebre de Malta | Fiebre de Malta | cruz de Malta | Cruz de Malta | pimienta de Jamaica | flor de Jamaica
  agua de Jamaica | aguas de Jamaica | té de Jamaica | nuez de Brasil | nueces de Brasil | nuez del Brasil
  nueces del Brasil | palo Brasil | palo de Brasil | palo del Brasil | té de Ceilán | canela de Ceilán | bálsamo del Perú
  bálsamo de Perú | cedro del Líbano | cedros del Líbano | cedro de Líbano | rosa de China | rosa de Siria | papel de China
  níspero del Japón | nísperos del Japón | acacia del Japón | haba de Egipto | loto de Egipto | té de México
  naranja de la China | naranjas de la China | hilo de Holanda | tela de Holanda | sombrero Panamá | sombreros Panamá | Panamá de paja

  Chile poblano | Chile ancho | Chile pasilla | Chile serrano | Chile jalapeño | Chile habanero | Chile de árbol
  Chile en polvo | Chile en nogada | Chiles en nogada | Chile relleno | Chiles rellenos | Chile piquín | Chile guajillo
  Chile chipotle | Chile verde | Chile rojo | Chile seco | Chile morrón | Chile molido | Chile con carne
  Chile con queso | chile en nogada | chiles en nogada | chile con carne | Cuba de roble | Cuba de vino | Cuba de acero
  Cuba de fermentación | Cuba Libre | cuba libre | Cuba libre | Malta de cebada | Malta tostada | Corea de Huntington
  Jamaica helada | Bermudas de lino | Bermudas vaqueras | Bermudas de algodón | Curazao azul | galletas Filipinos
  galleta Filipinos | Macedonia de frutas | Macedonia de fruta | Macedonia de verduras | macedonia de frutas
  macedonia de fruta | macedonia de verduras

  India de Rey | india de rey | India de Dama | india de dama | India de rey | gol de chilena | goles de chilena
  remate de chilena | remató de chilena | de chilena | de Guatemala a Guatepeor | de Guatemala y meterse | vale un Perú
  valer un Perú | valen un Perú | hacerse el sueco | hacerse la sueca | hacerse los suecos | haciéndose el sueco
  haciéndose la sueca | se hizo el sueco | se hizo la sueca | se hace el sueco | se hace la sueca
  se hicieron los suecos | se hacen los suecos | se hagan los suecos | hacerte el sueco | hacerme el sueco | se haga el sueco
  me hice el sueco | me hago el sueco | te haces el sueco | te hagas el sueco | se hacía el sueco | se hará el sueco
  cabeza de turco | cabezas de turco | fumar como un turco | fuma como un turco | trabajo de chinos | tarea de chinos
  labor de chinos | paciencia de chinos | engañar como a un chino | engañar como a chinos | engañado como a un chino
  engañan como a chinos | engañaron como a chinos

  despedirse a la francesa | despedida a la francesa | despedirnos a la francesa | despidió a la francesa
  despidieron a la francesa | despide a la francesa | despiden a la francesa | despidiéndose a la francesa
  irse a la francesa | se fue a la francesa | se fueron a la francesa | se va a la francesa | se marchó a la francesa
  marcharse a la francesa | se marcharon a la francesa | adiós a la francesa | papas a la francesa | patatas a la francesa
  guisantes a la francesa | huevos a la rusa | filetes a la rusa | carne a la rusa | arroz a la cubana | pollo a la portuguesa
  bacalao a la portuguesa | lenguado a la inglesa | patatas a la inglesa | macarrones a la italiana | pagar a la americana
  pagamos a la americana | pagar a la inglesa | langosta a la americana | bogavante a la americana | rape a la americana
  verduras a la griega | champiñones a la griega | carne a la mexicana | huevos a la mexicana | bistec a la mexicana
  bisteces a la mexicana | pollo a la mexicana | ternera a la rusa | china poblana | chinas poblanas | China Poblana

  La pasión turca | El paciente inglés | El holandés errante | La chica danesa | El americano impasible
  El americano tranquilo | Un americano en París | La italiana en Argel | El turco en Italia | El amante japonés
  Un cuento chino | La noche americana | Cartas marruecas | Historia americana | Belleza americana | Sinuhé el egipcio
  El espía inglés | El jardín japonés | Pasaje a la India | Los niños del Brasil | Los chicos del Brasil
  Alemania, año cero | La casa Rusia | Desde Rusia con amor | Mi gran boda griega | Danzas húngaras | Danza húngara
  Rapsodia húngara | Rapsodias húngaras | Suite inglesa | Suites inglesas | Suite francesa | Suites francesas
  Marcha turca | Sinfonía italiana | Capricho italiano | Capricho español | Danzas españolas | La habitación china
`);

const formsOf = (things: Things, gender: "masculine" | "feminine"): readonly string[] =>
  Object.entries(things).flatMap(([noun, adjectives]) => agreeing(noun, list(adjectives), gender));

/** Stop phrases: in small letters, which match capitals too. */
export const spanishThings: readonly string[] = [
  ...formsOf(masculine, "masculine"),
  ...formsOf(feminine, "feminine"),
  ...phrases,
];
