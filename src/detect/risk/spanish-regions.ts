/**
 * Provinces, departments and states that stand behind a town, as in `Andorra (Teruel)` and `Argelia, Cauca`. Those that
 * are cities as well, which stand in lists beside countries, count in brackets and behind a word alone.
 */
import { list } from "../names/list";

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
