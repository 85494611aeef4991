/**
 * Spanish words for people that are goods where the words around speak of such: búlgaros that are strained, suizos that
 * are baked, the French defence of chess.
 */
import { list } from "../names/list";
import type { WordsAround } from "./risk";

/** Goods by the cues that tell of them; their people are only left out where no noun stands in front. */
const goods: readonly (readonly [words: string, cues: RegExp])[] = [
  [
    "búlgaro | búlgaros",
    /k[ée]fir|leche|yogur|cuel|colad|lável|lavar|cultiv|ferment|t[ií]bicos|frasco|nódulos|probiótic/iu,
  ],
  ["búlgara | búlgaras", /gimnas|serie|mancuerna|glúteo|sentadill|repetici|cuádriceps|rutina de/iu],
  ["suizo | suizos", /bollo|chocolate|meriend|desayun|panader|confiter|azúcar|hornead|mojar|obrador/iu],
  ["cubano | cubanos", /puros?\b|fuma|mojito|\bron\b|sándwich|bocadillo|humo|encend|cenicer|pan tostado/iu],
  ["ruso | rusos", /filete|carnicer|empanad|sartén|perejil|pan rallado/iu],
  ["rusa | rusas", /ensaladilla|mayonesa|\bcaña\b|ración|kettlebell|\bswing\b|mancuerna|bar de tapas/iu],
  ["francesa | francesas", /tortilla|sartén|jamón york|cuaja|dos huevos|bigote/iu],
  ["turca | turcas", /(?:cog|pill|agarr|dorm)\p{L}+\s\p{L}+\s\||borrach|resaca|(?:menuda|vaya)\s\|/iu],
  ["danesa | danesas", /hojaldr|panader|croissant|cruasán|mazapán|hornead|bollería|obrador|canela/iu],
  ["holandesa | holandesas", /folio|cuartilla|papeler|salsa|espárrag|yemas?\b|benedict|mecanogra|mantequilla/iu],
  ["italiano | italianos", /completo|palta|vienesa|hot dog|perro caliente|pan de completo/iu],
  ["brasileña | brasileñas", /braga|biquini|bikini|lencer|depil|cera\b/iu],
  ["americano | americanos", /café|cortados?\b|capuchino|\blatte\b|expreso|espresso|barista|\btaza\b|vermú/iu],
  ["irlandés", /whisky|nata montada|sobremesa|copa caliente/iu],
  ["chapín | chapines", /zapat|calzad|corcho|suela|tacón|hebilla|siglo X/iu],
  ["español | española", /\bmus\b|baraja|naipe/iu],
  ["griega | griegas", /\bi\s\||yogur/iu],
];
const cuesOf: ReadonlyMap<string, RegExp> = new Map(
  goods.flatMap(([words, cues]) => list(words).map((word) => [word, cues] as const)),
);

/** An article or the like and no noun that the word could belong to. */
const bareBefore =
  /(?:^|[\s"“«(¿¡])(?:el|la|los|las|un|una|unos|unas|su|sus|mi|mis|tu|tus|dos|tres|cuatro|seis|media|otra|otro|otros|menuda|vaya|con|de|en|y|o|sin|al|del|cada|sendos)\s$/iu;

/** Chess: `la defensa francesa`, `una inglesa`, where pieces are spoken of. */
const opening =
  /(?:^|[\s"“«(])(?:defensa|apertura|partida|variante|ataque|gambito|sistema|línea|una|la|de la|contragambito)\s$/iu;
const chess =
  /ajedre|pe[oó]n(?![\p{L}])|peones|alfil|gran maestr|enroque|jaque|(?:las|con|de) (?:blancas|negras)(?![\p{L}])|gambito|\b[a-h][1-8]\b|tablas|Carlsen|Kaspárov|Kasparov|Karpov/iu;

/** Names of people that are those of a star, a club or a beer: what is said of them tells. */
const named: readonly (readonly [names: string, cues: RegExp])[] = [
  [
    "Sirio",
    /brill|estrella|constelaci|Can Mayor|Orión|cielo|noche|telescopi|magnitud|Canícula|astr|años luz|salida heliaca/iu,
  ],
  [
    "Palestino | Italiano | Español | Armenio | Alemán | Griego | Portugués | Boliviano | Paraguayo",
    /(?<![\p{L}])(?:gol(?:es|eó)?|empat\p{L}+|Libertadores|Sudamericana|puntero|la tabla|DT|técnico|entrenador|banquillo|cancha|delantero|Colo[- ]Colo|Audax|descenso|ascenso|penal|penalti|fecha \d|jornada \d)(?![\p{L}])/u,
  ],
  ["Indio | India", /cerveza Tecate|caguama|constelaci/iu],
];
const cuesOfNames: ReadonlyMap<string, RegExp> = new Map(
  named.flatMap(([names, cues]) => list(names).map((name) => [name, cues] as const)),
);

/** Whether a word for people means goods, an opening or something of that name here. */
export function isSpanishGoods({ name, before, after }: WordsAround): boolean {
  const near = `${before.slice(-50)}|${after.slice(0, 50)}`;
  if (/^\p{Lu}\p{Ll}/u.test(name)) {
    const isGoods = isStart(before) && /^\s(?:de|con|en|bien)\s/.test(after) && cuesOf.get(lowered(name))?.test(near);
    return isGoods === true || (cuesOfNames.get(name)?.test(near) ?? false);
  }
  if (opening.test(before) && chess.test(near)) return true;
  return bareBefore.test(before) && (cuesOf.get(name)?.test(near) ?? false);
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Where a sentence begins, as a line of a recipe or of a shop does. */
function isStart(before: string): boolean {
  return /(?:^|[.!?…:;|•]\s?)$/u.test(before);
}
