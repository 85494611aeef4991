/** Films, books, operas, songs and their makers whose names hold a country or a people and mention none. */
import { list } from "./list";

export const frenchWorks: readonly string[] = list(`
  Un Américain à Paris | Un Américain bien tranquille | Le Patient anglais | Le patient anglais | Les Poupées russes
  Casse-tête chinois | Il était une fois en Amérique | Mon oncle d'Amérique | L'Ami américain
  La Nuit américaine | Le Rêve américain | Pastorale américaine | Une histoire américaine | Good Morning England
  Good Morning Vietnam | Good Morning, Vietnam | American Beauty | American Psycho | American Sniper | American Pie
  American Gangster | American History X | American Horror Story | American Idol | American Dad | American Gigolo
  American Graffiti | American Fiction | American Crime | The Italian Job | The Danish Girl | The French Connection
  French Connection | The French Dispatch | French Kiss | French Cancan | French Lover
  Braquage à l'italienne | Divorce à l'italienne | Mariage à l'italienne | L'Italienne à Alger | Le Turc en Italie
  Harold en Italie | Voyage en Italie | Lettres portugaises | La Religieuse portugaise | Lettres anglaises
  Tintin au Congo | Tintin en Amérique | Astérix chez les Belges | Astérix en Hispanie
  La Maîtresse du lieutenant français | Zorba le Grec | Le Voyage en Arménie | Nixon in China | China Blue | China Moses
  China Girl | China Miéville | China Forbes | Little China Girl | Born in the USA | Born in the U.S.A.
  Party in the USA | Party in the U.S.A. | Surfin' USA | Kids in America | Young Americans | God Bless America
  America's Got Talent | La France a un incroyable talent | Incroyable talent | Brazil de Terry Gilliam | Aquarela do Brasil
  Symphonie italienne | Symphonie espagnole | Symphonie écossaise | Symphonie irlandaise | Capriccio espagnol | Capriccio italien
  Danses hongroises | Danses espagnoles | Danses roumaines | Danses norvégiennes | Danse espagnole
  Rhapsodies hongroises | Suites anglaises | Suites françaises | Suite française | Un requiem allemand | Chants espagnols
  Nuits dans les jardins d'Espagne | Le Chinois vert d'Afrique | La Chinoise | Les Chinois à Paris
  Le Faucon maltais | Le faucon maltais | Le Juif de Malte | L'Espagnol sans peine | L'Anglais décrit dans le château fermé
  Le Prince d'Égypte | Le prince d'Égypte
  L'Égyptien
  L'Amant de la Chine du Nord | Indian Palace
  Indiana Jones | Indian Wells | Indian Summer | Russian Roulette | From Russia with Love
  Bons baisers de Russie | La Maison Russie
  Cuba Gooding | Cuban Pete | Jamaica Inn
  L'Auberge de la Jamaïque | Jamaica Kincaid | Georgia O'Keeffe | Georgia on My Mind | India Arie | India Song
  Kenya Barris | Jordan Peele | Jordan Belfort | Jordan Peterson | Chad Smith | Chad Kroeger | Israël Kamakawiwo'ole
  Swedish House Mafia | Spanish Harlem | Spanish Eyes | Spanish Fly
  French Open | French Riviera | French Touch | French touch | French Tech | la French Tech | french tech
  French cancan | french cancan | french press | French press | french kiss | French manucure | french manucure | american staff
  american bully | American Bully | american staffordshire | English setter | english breakfast | English breakfast | Irish coffee
  Irish stew | irish stew | Irish Pub | irish pub | Irish terrier | Danish blue | Swiss Air | swiss roll
`);
