/** Films, books, songs, idioms, chess openings, dyes and brands that hold a country's name in English. */
import { list } from "./list";

export const englishWorks: readonly string[] = [
  // Films, books, plays, series.
  ...list(`
    The Italian Job | The English Patient | English Patient | The French Connection | French Connection
    The French Dispatch | French Dispatch | The French Lieutenant's Woman | French Lieutenant's Woman | French Kiss
    The Irishman | The Spanish Prisoner | Spanish Prisoner | The Spanish Apartment | The Danish Girl | Danish Girl
    The German Doctor | The Good German | My Big Fat Greek | Big Fat Greek | Fat Greek Wedding | Get Him to the Greek
    Zorba the Greek | The Greek Passion | An American in Paris | American in Paris | An American Tail | American Tail
    American Werewolf | American Hustle | American Sniper | American Gigolo | American Graffiti | American History X
    American Fiction | American Horror Story | American Gods | American Pastoral | American Crime Story
    American Factory | The Quiet American | Quiet American | The Ugly American | Ugly American
    The American President | The Indian in the Cupboard | A Passage to India | Passage to India | Mother India
    The Indian Detective | Indian Matchmaking | Indian Idol | Indian Ink | Mr India | Mr. India | Chak De! India
    Chak De India | The China Syndrome | China Syndrome | Big Trouble in Little China | China Girl | China Grove
    The China Study | China Dolls | Once Upon a Time in China | Once Upon a Time in America
    Once Upon a Time in Mexico | Turning Japanese | Big in Japan | Good Morning, Vietnam | Good Morning Vietnam
    The Russia House | Russia House | From Russia with Love | The Tailor of Panama | Tailor of Panama | Israelites
    Mr. Holland's Opus | Mr Holland's Opus | Holland's Opus | Jamaica Inn | The Boys from Brazil | Boys from Brazil
    The Italian Girl in Algiers | Italian Girl in Algiers | The Turk in Italy | The Swiss Family Robinson
    Swiss Family Robinson | The Dutch House | The Thai Cave Rescue | The Great British Bake Off
    Great British Bake Off | Great British Menu | Great British Railway Journeys | Great British Sewing Bee
    Great British Railways | The Great British Bake-Off | Great American Bake Off | Great American Baking Show
    Great Australian Bake Off | Little Britain | The English Game | The English Beat | The Greek Tycoon | Swiss Toni
    Swedish Chef
  `),
  // Songs, bands, musicians.
  ...list(`
    Walk Like an Egyptian | Englishman in New York | Born in the USA | Born in the U.S.A. | Back in the USSR
    Back in the U.S.S.R. | Young Americans | American Idiot | American Woman | American Girl | Party in the USA
    Party in the U.S.A. | Living in America | An American Trilogy | Spanish Bombs | Spanish Harlem | Spanish Caravan
    Spanish Flea | Lady of Spain | Viva España | I'm So Bored with the USA | Israel Houghton | Georgia on My Mind
    Midnight Train to Georgia | The Devil Went Down to Georgia | Rainy Night in Georgia | Turkish March | Blame Canada
    Boards of Canada | Cuban Pete | Portugal. The Man | Portugal The Man | Turkish Song of the Damned | Norwegian Wood
    Swedish House Mafia | Swiss Beatz | French Montana | French Affair | Italian Symphony | Hungarian Dances
    Trinidad James | Mali Music | Samoa Joe | Chad Kroeger | Chad Channing | Jools Holland | Black Russian
    White Russian | Hong Kong Phooey | Hong Kong Garden
  `),
  // Set phrases.
  ...list(`
    pardon my French | excuse my French | Greek to me | Greek to him | Greek to her | Greek to us | Greek to most
    go Dutch | goes Dutch | going Dutch | gone Dutch | went Dutch | Dutch comfort | talk turkey | talking turkey
    talked turkey | all the tea in China | bull in a china shop | luck of the Irish | Indian giver | Indian giving
    Chinese burn | Chinese fire drill | Chinese curse | Chinese water torture | Swedish death cleaning | Poles apart
    Pole position | Pole vault | Pole dancing | Pole dancer | Pole fitness | Pole star | Pole to Pole | Tent Poles
    Ski Poles | Totem Poles | Telegraph Poles | Telephone Poles | Utility Poles | Fishing Poles | Goal Poles
    Light Poles | Lamp Poles | Trekking Poles | Walking Poles | Barge Poles | Fence Poles | Power Poles | Flag Poles
    Bamboo Poles | Curtain Poles | Pole of Inaccessibility | Poles of Inaccessibility | Pole of Cold | Geographic Pole
    Celestial Pole | Takes Pole | Take Pole | Took Pole | On Pole | Loses Pole | Wins Pole | Won Pole | Claims Pole
    Grabs Pole | Snatches Pole | Maiden Pole
  `),
  // Chess, cards, dances, styles of music.
  ...list(`
    King's Indian | Queen's Indian | Nimzo-Indian | Bogo-Indian | Old Indian Defence | Nimzo Indian | Italian Game
    Spanish Game | Russian Game | English Opening | Latvian Gambit | Polish Gambit | Danish Gambit | Swiss Gambit
    French Winawer | French Tarrasch | Czech Benoni | Maltese Cross | US garage | UK garage | UK drill | UK grime
  `),
  // Brands, drinks, paints.
  ...list(`
    Poland Spring | Fiji Water | Monaco biscuit | Monaco biscuits | Irish Spring | Kiwi polish | Kiwi shoe polish
    Kiwi Farms | Aussie shampoo | Aussie conditioner | Italian Stallion | Canada Goose | Swiss Miss
    British Racing Green | Sudan IV | Sudan III | Sudan II | Sudan Black | Sudan Red | Sudan dyes | Georgia typeface
    Georgia font | Benin bronze | Benin bronzes | Jordan 1s | Jordan 4s | Jordan Brand | Jordan brand
    Jordan sneakers | Jordan trainers | Russian Standard | Jamaica Blue Mountain | India Pale Ale | Cuba Libre
    Samoas | Dutch Lady | Dutch Boy | Dutch Bros | French's mustard | English Heritage | Taste of India
    Star of India | Emirates Old Trafford | Emirates Air Line | Us Weekly | US Weekly | Egypt Air | Turkey Trots
    Swiss Chalet | Swiss Army | Bermuda Triangle
  `),
];
