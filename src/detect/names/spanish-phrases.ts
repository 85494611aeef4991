/** Food, animals, plants, works and turns of speech that hold a Spanish country's name or adjective and mean no country. */
import { list } from "./list";

/** What has its country behind a preposition, or is a turn of speech, a dish, a work. */
export const spanishPhrases: readonly string[] = list(`
  conejillo de Indias | conejillos de Indias | conejillo de indias | conejillos de indias | conejito de Indias
  conejitos de Indias | castaña de Indias | castañas de Indias | castaño de Indias | castaños de Indias | caña de Indias
  laurel de Indias | laureles de Indias | higuera de Indias | nogal de la India | nuez de la India | nueces de la India
  gallina de Guinea | gallinas de Guinea | cerdo de Guinea | pimienta de Guinea | grano de Guinea | mijo de la India
  fiebres de Malta | fiebre de malta | cruces de Malta | valle del Belice | ganso de Canadá | gansos de Canadá | ganso del Canadá
  gansos del Canadá | barnacla de Canadá | chopo del Canadá | chopo de Canadá | bálsamo de Canadá | bálsamo del Canadá
  lince del Canadá | lince de Canadá | ganso de Egipto | cobra de Egipto | plagas de Egipto | huida a Egipto
  musgo de Irlanda | tejo de Irlanda | campana de Irlanda | campanas de Irlanda | musgo de Islandia | liquen de Islandia
  espato de Islandia | verde de Suecia | pícea de Serbia | cigala de Noruega | rata de Noruega | caoba de Honduras
  caoba de Cuba | vinca de Madagascar | jazmín de Madagascar | palma de Madagascar | caña de la India | mostaza de la India
  higo de la India | anís del Japón | bonetero del Japón | lirio del Japón | ciruelo del Japón | peral del Japón
  camelia del Japón | membrillo del Japón | membrillero del Japón | aralia del Japón | cera del Japón | barniz del Japón
  barniz de China | laca de China | tinta de China | raíz de China | sopa de China | sombra de China | rosas de China
  rosas de Siria | hibisco de Siria | maravilla del Perú | corteza del Perú | heliotropo del Perú | rosa de Bulgaria
  jacinto de la India | pavo real de la India | cardo de Siria | flores de Jamaica | pimientas de Jamaica | síndrome de China
  punto filipino | puntos filipinos | hacer el indio | haciendo el indio | Unión Española | Audax Italiano | Sportivo Italiano
  Deportivo Español | Deportivo Armenio | Sirio Libanés | Sirio-Libanés | mercado de Jamaica | Mercado de Jamaica
  Tierra Santa | Malta India | Malta Morena | Cuba Gooding | Cuba Gooding Jr. | Jamaica Kincaid | Rosa Luxemburgo
  Argentina, 1985 | Caja España | Radio España | Marca España | Hora América | fiebre de Malta | Fiebre de Malta | cruz de Malta | Cruz de Malta | pimienta de Jamaica | flor de Jamaica
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
