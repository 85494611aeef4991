/** Things that bear a nationality by name only: dishes, breeds, plants, tools, games, drinks. */
import { list } from "./list";

/** What follows each name; plurals are made. */
const things: { readonly [name: string]: string } = {
  american: `
    pie | mustard | tan | pool table | pit bull | cocker spaniel | cockroach | mink | crayfish | signal crayfish
    foxhound | curl | quarter horse | football | cheese | bulldog | bison | robin | shorthair | beauty
  `,
  argentine: "tango | ant | dogo",
  australian: "shepherd | cattle dog | terrier | silky terrier | cockatiel",
  belgian: "bun | waffle | endive | shepherd | malinois | loaf",
  bermuda: "rig | rigged | sloop | short | grass | triangle | onion | sling",
  bolivian: "marching powder",
  brazil: "nut",
  brazilian: "wax | waxing | blowout | blow-dry | jiu-jitsu | rosewood | butt lift | cherry",
  british: "bulldog | shorthair | racing green | blue cat | sign language",
  burmese: "python | cat",
  canada: "goose | geese | dry | balsam | thistle | jay",
  canadian: "bacon | tuxedo | canoe | goose",
  chilean: "sea bass | pine | myrtle",
  china: `
    cup | plate | cabinet | doll | shop | clay | rose | blue | teapot | tea set | white | pattern | aster | syndrome | girl
  `,
  chinese: `
    whispers | wall | chequers | checkers | lantern | burn | cabbage | leaf | leaves | puzzle | box | water torture
    takeaway | takeout | crested | crested dog | evergreen | money plant | zodiac | new year | finger trap | fire drill
    five-spice | five spice | burnt | restaurant syndrome
  `,
  congo: "red | eel | snake",
  cuban: "heel | heeled | collar | link | sandwich",
  danish: "pastry | pastries | blue | bacon sandwich | swirl",
  dutch: `
    braid | hoe | gable | angle | process | process cocoa | oven | courage | auction | uncle | treat | door | barn | cap | elm | baby | tilt | cheese | rabbit | pipe | crocus
    bulb | pancake | reach | wife | roll
  `,
  egyptian: "blue | cotton | mau | goose | geese | mongoose | onion | god",
  english: `
    breakfast | muffin | literature | mustard | setter | springer spaniel | cocker spaniel | mastiff | bulldog
    bull terrier | ivy | bluebell | rose | oak | sheepdog | pointer | elm | lavender
  `,
  finnish: "spitz | lapphund",
  french: `
    fry | fries | toast | press | kiss | kissing | bulldog | horn | bread | onion soup | dressing | bean | window
    door | braid | plait | manicure | leave | polish | polisher | polishing | cuff | poodle | maid | stick | letter
    tip | lavender | knot | knickers | mustard | pleat | seam | loaf | roll | stew | martini | knicker | tuck | curve
    knitting | drain | vanilla | chalk | grey | bob | twist | cricket | marigold | tarragon | sorrel | curtain | lop | angora | fancy | fancies | exit | polished | pressed | trimmed
    dip | onion
  `,
  german: `
    shepherd | measles | chocolate cake | cockroach | shorthaired pointer | wirehaired pointer | pinscher | spitz
    rex | sausage | iris
  `,
  greek: `
    yogurt | yoghurt | salad | mythology | tragedy | tragedies | chorus | alphabet | letter | life | god | column
    key | tortoise | gift | myth | cross | fret | revival | wedding
  `,
  "hong kong": "flu | garden | phooey | foot",
  hungarian: "vizsla | goulash | wax | puli | dance | rhapsody",
  iceland: "poppy | poppies | moss",
  icelandic: "poppy | poppies | pony | ponies | sheepdog | jumper | horse",
  india: "ink | pale ale | rubber | paper | arie | knight",
  indian: `
    summer | ink | file | rope trick | burn | giver | takeaway | runner duck | tonic | corn | paintbrush | pony | myna
    wolf | elephant
  `,
  irish: `
    coffee | setter | cream | stew | wolfhound | terrier | goodbye | exit | whiskey | breakfast | twins | harp | moss
    draught | jig | soda bread | red | spring | water spaniel | dancing | dance | yew | elk | bull | poker | fiddle
    lace | jaunting | linen | sea moss | car bomb
  `,
  israeli: "salad | couscous",
  italian: `
    dressing | seasoning | ice | ice-cream | greyhound | sausage | job | vermouth | cypress | alder | ryegrass
    stallion | mastiff | meringue
  `,
  jamaica: "inn | pepper | flower",
  jamaican: "patty | patties | jerk | jerk chicken | ginger cake | bobsleigh",
  japanese: `
    knotweed | maple | beetle | encephalitis | anemone | cherry | quince | akita | spitz | chin | mustard
    honeysuckle | lantern | paper lantern | tosa | eel | wax | laurel | spider crab | mayo | bobtail
  `,
  jordan: "almond",
  lebanon: "bologna | cedar",
  macedonia: "salad",
  maltese: "cross | falcon | terrier | dog",
  mexican: `
    wave | standoff | stand-off | jumping bean | hat dance | hat | hairless | orange blossom | poppy | sunflower
    tetra | train | street corn
  `,
  mongolian: "beef | barbecue | gerbil | hot pot | hotpot",
  moroccan: "oil",
  nepalese: "momo",
  nigerian: "prince | dwarf goat",
  norway: "spruce | maple | rat | lobster",
  norwegian: "welt | wood | forest cat | blue | elkhound | lundehund | omelette",
  paraguay: "tea",
  panama: "hat | disease | jack | paper",
  peruvian: "lily | lilies | marching powder | guinea pig | paso | purple potato | hairless | apple cactus",
  philippine: "eagle",
  polish: "sausage | remover | notation",
  portuguese: "man o' war | man-of-war | man of war | water dog | tart | custard tart | millipede | egg tart | podengo",
  romanian: "deadlift | split squat",
  russian: `
    roulette | doll | dressing | blue | salad | tortoise | vine | twist | hamster | dwarf hamster | olive | sage
    tea cake | imperial stout
  `,
  samoa: "cookie",
  singapore: "sling | noodle | grip | ear | chilli crab | fried noodle | fried rice",
  spain: "mackerel",
  spanish: `
    flu | omelette | moss | inquisition | fly | mackerel | guitar | broom | onion | slug | chestnut | bluebell | tile
    dagger | armada | mustang | waltz | tortilla | water dog | influenza | oak | riding school | eyes | harlem
    needle | windlass | iris | trot
  `,
  sudan: "grass | dye | black | stain",
  swedish: `
    fish | meatball | massage | candle | ladder | vallhund | whitebeam | turnip | ivy | death cleaning
  `,
  swiss: `
    cheese | army | army knife | roll | chard | steak | meringue | ball | cottage | mountain dog | cheese plant | bun
    muesli | family robinson | pine
  `,
  thai: "green curry | red curry | chi | boxing | massage | stick | curry | basil | chilli | fishing | ridgeback | fish sauce | sweet chilli",
  turkey: `
    breast | bacon | leg | meatball | sandwich | sandwiches | burger | trot | shoot | vulture | farm | baster | dinner
    curry | crown | buzzard | carving | stuffing | mince | neck | wattle | twizzler | gravy | drumstick | oak
    feather | hunt | hunter | hunting | tetrazzini | bowl
  `,
  turkish: `
    delight | bath | coffee | angora | van | towel | carpet | rug | slipper | cymbal | oregano | hazel | march | pide
    knot
  `,
  vietnamese: "potbelly pig | pot-bellied pig | potbellied pig | coriander",
};

function plurals(name: string): readonly string[] {
  if (/(?:s|es|ing)$/.test(name)) return [name];
  return /[^aeiou]y$/.test(name) ? [name, `${name.slice(0, -1)}ies`] : [name, `${name}s`];
}

export const englishCompounds: readonly string[] = Object.entries(things).flatMap(([name, nouns]) =>
  list(nouns)
    .flatMap(plurals)
    .flatMap((noun) => [`${name} ${noun}`, `${name}-${noun}`]),
);
