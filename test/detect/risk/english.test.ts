import { describe, expect, it } from "vitest";
import { englishRisk } from "../../../src/detect/risk/english";
import { matchedRiskInput, type RiskMore } from "../../support/risk-input";

const name =
  /Turkey|TURKEY|Jordan|Georgia|Chad|Israel|Polish|Poles?\b|Emirates|GB|Guernsey|Jersey|India\b|Cuba|Holland|Palestine|PNG|HK|the States|St\. Martin|Kiwis?|Montserrat|Swede|Finn|Brits|DRC|PRC/;

function risk(text: string, more?: RiskMore): string {
  return englishRisk(matchedRiskInput(text, name, more));
}

describe("englishRisk", () => {
  it.each([
    ["researchers from Turkey", "country", "behind a preposition"],
    ["Jordan's government said", "country", "with what a country has"],
    ["Mr Jordan retired", "other", "behind a title"],
    ["when Michael Jordan played", "other", "behind a given name"],
    ["Jordan, 34, works in tech", "other", "with an age"],
    ["a roast Turkey dinner", "other", "as food"],
    ["in Atlanta, Georgia", "other", "behind a city of the state"],
    ["Georgia's governor vetoed it", "other", "with a governor"],
    ["between Georgia and Armenia", "country", "beside a neighbour"],
    ["Chad Smith drummed", "other", "with a family name"],
    ["troops in Chad", "country", "behind a preposition, whatever the given name"],
    ["Polish your shoes", "other", "as a verb"],
    ["a 16 GB phone", "other", "as a unit"],
    ["the Emirates Stadium", "other", "as a firm"],
    ["Jersey raised its fee", "other", "without the islands beside it"],
    ["talks with Israel went on", "country", "a plain name"],
    ["In Israel Police said", "country", "before an office"],
    ["Mr. Tan and Israel Cruz founded it", "other", "as a given name"],
    ["a visit by India Sharma, who", "other", "as a given name behind a preposition"],
    ["an applicant from India said he was wary", "country", "behind a preposition, whoever speaks"],
    ["India Raises Visa Fees", "undecided", "in a headline"],
    ["Her cousin Jordan, a nurse", "other", "behind a relative"],
    ['"We left," Jordan said in an interview', "other", "with what a person says"],
    ["the government of Chad has closed", "country", "behind what a country has"],
    ["Chad's President spoke", "country", "with its president"],
    ["programmes of Georgia, Portugal and Spain", "country", "in a list of countries"],
    ["Georgia Rep. Smith", "other", "with a member of Congress"],
    ["TURKEY'S government", "country", "in capitals"],
    ["Trevor Holland, a keeper", "other", "behind a given name"],
    ["the coach, Cuba Almeida, blamed", "other", "before a family name"],
    ["in Palestine, Texas", "other", "as a town"],
    ["many Poles work there", "country", "a plain name"],
    ["the Pole position", "other", "in a set phrase"],
    ["save it as a PNG file", "other", "as a format"],
    ["HK lures talent", "country", "as the press of Asia shortens it"],
    ["he moved to the States in May", "country", "as emigrants call it"],
    ["the consent of the States Parties", "other", "as the parties of a treaty"],
    ["Guernsey police said", "country", "as the island"],
    ["a flight to St. Martin", "country", "as the island"],
    ["at St. Martin's church", "other", "as a saint"],
    ["Kiwis living in London", "country", "as people"],
    ["the Montserrat choir", "other", "as the abbey"],
    ["Swede and turnips keep well", "other", "as a vegetable"],
    ["a young Swede on the team", "country", "as a person"],
    ["Finn and Alice went to bed", "other", "as a given name"],
    ["a Finn in Oslo", "country", "as a person behind an article"],
    ["swept the Brits again", "other", "as an award"],
    ["scrubbed her shoes with Kiwi and wax", "other", "as a brand"],
    ["The Kiwis were quick", "country", "as people behind an article"],
    ["the DRC inspection found faults", "other", "as a form's abbreviation"],
    ["refugees from the DRC said", "country", "as an abbreviation behind a preposition"],
    ["it is not Georgia in America", "other", "as a state in America"],
    ["tent Poles on sale", "other", "as sticks"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes a name that somebody bears for that person, unless it is known or somebody comes from there", () => {
    expect(risk("Holland says this is naive", { isBorne: true })).toBe("other");
    expect(risk("a flatmate from Jordan married", { isBorne: true })).not.toBe("other");
    expect(risk("the Jordan branch", { isBorne: true, isKnown: true })).not.toBe("other");
  });

  it("leaves to the tagger what the words around do not tell", () => {
    expect(risk("then Jordan spoke")).toBe("undecided");
  });

  it("takes other countries in the sentence, and the country's own earlier mention, for a sign", () => {
    expect(risk("Egypt and Jordan agreed", { hasCompany: true })).toBe("country");
    expect(risk("Turkey agreed", { isKnown: true })).toBe("country");
  });

  it("reads Georgia as the state where the text speaks of the American South", () => {
    expect(risk("He moved to Georgia", { isUsState: true })).toBe("other");
  });
});
