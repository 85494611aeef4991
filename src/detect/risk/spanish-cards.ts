/** Cards, passes and fast lanes that are no programmes on a Spanish page: of games, referees, shops, towns and trains. */
import { list } from "../names/list";
import type { WordsAround } from "./risk";

const card =
  /^(?:tarjetas?|carnets?|carn[eé]s?|pases?|pasaportes?|(?:gold|golden|blue|green|premium) (?:card|pass|ticket)s?|entradas?|fast track|vías? rápidas?|visas? (?:oro|gold|platino|platinum|golden)|talento|elige|choose)(?![\p{L}])/iu;

/** Words of other cards, as stems. */
const otherCards = list(`
  monopol | catan\\b | tablero | baraja | mazo | juego de mesa | juegos de mesa | juego de cartas | casilla de salida
  de la partida | árbitr | arbitr | colegiad[oa] (?:mostr|enseñ|sac) | expuls | amonest | balonmano | fútbol sala | waterpolo
  hockey | diez minutos fuera | renfe | cercanías | tranvía | autobús urbano | autobuses urbanos | bonobús | abono transporte | teleférico
  supermercado | hipermercado | gasoliner | fideli[dz] | socios del club | cupones | canjear | empadronad | pensionistas
  mayores de 6[05] | descuento | tobogan | parque acuático | parque de atracciones | parque temático | montaña rusa | colas? de
  sin hacer cola | taquilla | discoteca | festival | backstage | gimnasio | piscina | forfait | remonte | estación de esquí
  confeti | got talent | audici | concursant | jurado | semifinal | casting | chocolatina | wonka | hamaca | cajero | datáfono
  tarjeta de crédito | tarjeta de débito | mastercard | american express | titular de la cuenta | lounge | sala vip | biblioteca
  diputación | taller | cursos de | videojueg | consola | carta\\b.{0,12}\\brar[ao] | tarjetas? amarilla | tarjetas? roja(?!-)
`).join("|");
const otherCard = new RegExp(`(?<![\\p{L}])(?:${otherCards})`, "iu");
/** Words that only a page on migration has beside a card. */
const migration =
  /visad|(?<!sala de )visas? (?:de|para)|residen|migra|permiso de (?:trabajo|resid)|extranjer|trump|consul|ciudadanía|nacionalidad|puntos de la|bruselas|alemania|canadá|IRCC/iu;
/** What makes the card another's right behind it, whatever else is said: `la tarjeta de oportunidad del Monopolio`. */
const ownerAfter = new RegExp(
  `^["”»'’]?\\s(?:de mi |de su |de tu |del? |de la |de los |al |en el |en la |municipal de )(?:${list(`
    Monopol\\p{L}* | Catan | Renfe | banco | árbitr[oa] | colegiad[oa] | supermercado | súper | gasolinera | gimnasio | club
    autobús | bus | metro | tranvía | ayuntamiento | Ayuntamiento | consistorio | parque | festival | casino | hotel | cine | museo
    videoclub | biblioteca | Corte Inglés | Carrefour | Mercadona | Iberia | Santander | BBVA | CaixaBank | Banamex | Bancolombia
    crédito | débito | puntos | cliente | socio | fútbol | zoo | zoológico | acuario | teatro | jugador
  `).join("|")})(?![\\p{L}])`,
  "u",
);

/** Whether a card, by its name a programme's, is another's here; the stretch is of one sentence. */
export function isOtherCard({ name, before, after }: WordsAround): boolean {
  if (!card.test(name)) return false;
  if (ownerAfter.test(after)) return true;
  return otherCard.test(before + after) && !migration.test(before + after);
}
