import { describe, expect, it } from "vitest";
import { isBorne } from "../../../src/detect/risk/english-borne";
import { bracketedRiskInput } from "../../support/risk-input";

describe("isBorne", () => {
  it.each([
    ["Mark [Cuban] sold his stake", true, "behind a given name"],
    ["Sir Charles [Oman] taught here", true, "behind a given name with a title"],
    ["Anatole [France] was his neighbour", true, "behind a given name"],
    ["Michael B. [Jordan] won", true, "behind an initial"],
    ["Mrs [Spain] taught us", true, "behind a title"],
    ["Larry [Poland], 44, was fined", true, "with an age"],
    ["Mr. Tan and [Israel] Cruz founded it", true, "as a given name"],
    ["two flats in [Denmark] Street", true, "as a street"],
    ["[Malta] Road parents revolt", true, "as a street in a headline"],
    ["[Rwanda] Close is shut", true, "as a street that could be a verb"],
    ["[China] Close to Deal", false, "before a word of a headline"],
    ["[Denmark] High School won", true, "as a school"],
    ["[Singapore] High Court ruled", false, "before a court"],
    ["HMS [Jamaica] was sunk", true, "as a ship"],
    ["[Mali] the elephant died", true, "as an animal"],
    ["our hamster [Malta] died", true, "as an animal behind the kind"],
    ["[Nepal], a black lab, found it", true, "as an animal in apposition"],
    ["the band [America] split", true, "as a band"],
    ["[Japan], the synth-pop band fronted by him", true, "as a band in apposition"],
    ["In [Brazil], the film was shown", false, "where something else follows"],
    ["the ending of [Brazil] was cut", true, "as a film"],
    ["[Lebanon], Tennessee, is a town", true, "as a town"],
    ["offices in [India], California and Texas", false, "in a list"],
    ["a town called [Poland] in Ohio", true, "as a town by its name"],
    ["a German shepherd called [Mali].", true, "as an animal by its name"],
    ["a country called [India].", false, "as a country by its name"],
    ["I am Chelsea [France] and", true, "behind both of somebody's names"],
    ["482, [China] Bazaar Road", true, "as a longer street"],
    ["Trump called [China] a rival", false, "behind a verb"],
    ["Team [India] won", true, "as a team"],
    ["the [Indian] engineer", false, "as an adjective"],
    ["[Indian] officials said", false, "at the start"],
    ["[US] House passed it", false, "as an abbreviation"],
  ])("%j is %s: %s", (text, expected) => {
    expect(isBorne(bracketedRiskInput(text))).toBe(expected);
  });
});
