/**
 * Provinces, departments and states that stand behind a town, as in `Andorra (Teruel)` and `Argelia, Cauca`. Those that
 * are cities as well, which stand in lists beside countries, count in brackets and behind a word alone.
 */
import { list } from "../names/list";
import { spanishForms } from "./spanish-forms";

/** Regions that no list puts beside countries. */
export const spanishRegions: readonly string[] = list(`
  Albacete | Almería | Asturias | Ávila | Badajoz | Burgos | Cáceres | Cádiz | Cantabria | Castellón | Ciudad Real
  Cuenca | Girona | Gerona | Gipuzkoa | Guipúzcoa | Gran Canaria | Huelva | Huesca | Jaén | La Rioja | Las Palmas
  Lleida | Lérida | Lugo | Mogán | Ourense | Orense | Palencia | Pontevedra | Segovia | Soria | Tarragona | Teruel
  Tenerife | Toledo | Valladolid | Vizcaya | Bizkaia | Zamora | Álava | Extremadura | Aragón
  Antioquia | Arauca | Atlántico | Boyacá | Caldas | Caquetá | Casanare | Cauca | Valle del Cauca | Cesar | Chocó
  Cundinamarca | Guaviare | Huila | La Guajira | Magdalena | Meta | Nariño | Norte de Santander | Putumayo | Quindío
  Risaralda | Santander | Tolima | Vaupés | Vichada
  Aguascalientes | Baja California | Campeche | Chiapas | Chihuahua | Coahuila | Colima | Durango | Guanajuato | Guerrero
  Hidalgo | Jalisco | Michoacán | Morelos | Nayarit | Nuevo León | Oaxaca | Puebla | Quintana Roo | San Luis Potosí
  Sinaloa | Sonora | Tabasco | Tamaulipas | Tlaxcala | Veracruz | Yucatán | Zacatecas
  Catamarca | Chubut | Corrientes | Entre Ríos | Jujuy | La Pampa | Misiones | Neuquén | Salta | Santa Cruz | Santa Fe
  Santiago del Estero | Tierra del Fuego | Tucumán
  Áncash | Apurímac | Ayacucho | Cajamarca | Huancavelica | Huánuco | Junín | Lambayeque | Loreto | Piura | Puno | Tumbes
  Ucayali | Biobío | Coquimbo | Los Lagos | Maule | Ñuble | O'Higgins
  Alajuela | Heredia | Puntarenas | Guanacaste | Olancho | Chinandega | Chiriquí | Veraguas | Manabí | Azuay
  Alabama | Arkansas | Illinois | Indiana | Iowa | Kansas | Kentucky | Luisiana | Míchigan | Misuri | Missouri | Nebraska
  Ohio | Pensilvania | Tennessee | Texas | Utah | Virginia | Wisconsin
`);

/** Regions named after a city that articles speak of for itself. */
export const spanishCityRegions: readonly string[] = list(`
  Alicante | Barcelona | Córdoba | Granada | Guadalajara | León | Madrid | Málaga | Murcia | Navarra | Salamanca | Sevilla
  Valencia | Zaragoza | Bolívar | Sucre | Mendoza | Lima | Cusco | Arequipa | Pereira | Medellín | Bogotá | Cali | Queens
`);

/** Adjectives of regions: `la localidad turolense de Andorra`, `Armenia, la capital quindiana`. In the masculine. */
const ofRegions = list(`
  antioqueño | caldense | quindiano | risaraldense | tolimense | huilense | caucano | vallecaucano | nariñense
  santandereano | nortesantandereano | boyacense | cundinamarqués | cesarense | guajiro | sucreño | bolivarense
  atlanticense | metense | casanareño | araucano | putumayense | caqueteño | chocoano | turolense | oscense | zaragozano
  aragonés | castellonense | alicantino | valenciano | murciano | albaceteño | conquense | toledano | cacereño
  extremeño | onubense | gaditano | sevillano | malagueño | granadino | jienense | jiennense | almeriense | andaluz
  leonés | zamorano | salmantino | abulense | segoviano | soriano | burgalés | palentino | vallisoletano | riojano
  navarro | alavés | vizcaíno | guipuzcoano | cántabro | asturiano | gallego | lucense | orensano | pontevedrés | catalán
  gerundense | leridano | tarraconense | tinerfeño | grancanario | canario | balear | mallorquín
  jalisciense | chiapaneco | oaxaqueño | veracruzano | poblano | sonorense | chihuahuense | sinaloense | tamaulipeco
  michoacano | guerrerense | mexiquense | hidalguense | queretano | zacatecano | potosino | yucateco | campechano
  tabasqueño | duranguense | coahuilense | nayarita | colimense | morelense | tlaxcalteca | neoleonés | guanajuatense
  bonaerense | santafesino | entrerriano | correntino | misionero | chaqueño | formoseño | salteño | jujeño | tucumano
  santiagueño | catamarqueño | sanjuanino | mendocino | puntano | pampeano | neuquino | rionegrino | chubutense
  santacruceño | fueguino | cusqueño | arequipeño | piurano | puneño | loretano | ancashino | cajamarquino | manabita
  azuayo | guayasense | esmeraldeño | alajuelense | herediano | guanacasteco | chiricano | cruceño | cochabambino | texano
  tejano | neoyorquino | californiano
`);

/** Each in its singular forms. */
export const spanishRegional: readonly string[] = ofRegions.flatMap((entry) => {
  const [masculine = "", feminine = ""] = spanishForms(entry);
  return entry === masculine && /(?:o|és|án|ín)$/u.test(entry) ? [masculine, feminine] : [masculine];
});
