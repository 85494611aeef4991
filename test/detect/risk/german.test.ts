import { describe, expect, it } from "vitest";
import { germanRisk } from "../../../src/detect/risk/german";
import { matchedRiskInput, type RiskMore } from "../../support/risk-input";

const name =
  /Deutsch\b|Chinesisch|Malta|Israel|Kenia|Holland|Schweizer|Polen|Pole\b|Finne\b|Amerikaner|Dominikaner|Moldau|Niger\b|Jersey|Emirate|Letten|Volksrepublik/;

function risk(text: string, more?: RiskMore): string {
  return germanRisk(matchedRiskInput(text, name, more));
}

describe("germanRisk", () => {
  it.each([
    ["B2 in Deutsch genügt", "other", "a language"],
    ["der Deutsch-Kurs", "other", "a course in the language"],
    ["die Deutsch-Türken", "country", "half of a compound"],
    ["die Anwältin Eva Deutsch", "other", "behind a given name"],
    ["Chinesisch lernt sie nebenher", "other", "a language"],
    ["die Ökonomin Ayla Malta", "other", "behind a calling and a name"],
    ["Kräfte aus Malta", "undecided", "nothing against it"],
    ["Frau Israel nimmt Pakete an", "other", "behind a title"],
    ["weil Israel Ingenieure sucht", "undecided", "a subject before its object"],
    ["Die Leiterin Kenia Ortmann sagt", "other", "a given name"],
    ["der 29-jährige Holland", "other", "behind an age"],
    ["sie zieht nach Holland", "country", "behind a preposition"],
    ["Beat Schweizer, Personalchef", "other", "behind a given name"],
    ["das sei nötig, sagte Schweizer.", "other", "behind a verb of saying, alone"],
    ["so Schweizer Firmen", "undecided", "with a noun"],
    ["zwischen den beiden Polen", "other", "poles"],
    ["das Eis an den Polen der Erde", "other", "poles of the earth"],
    ["Fachkräfte aus Polen", "undecided", "nothing against it"],
    ["die Pole des Magneten", "other", "the plural"],
    ["ein Pole aus Danzig", "country", "behind an article of a man"],
    ["die Finne ihres Surfbretts", "other", "a fin"],
    ["ein Finne als Chef", "country", "behind an article of a man"],
    ["zwei Amerikaner mit Zuckerguss", "other", "pastry"],
    ["zwei Amerikaner mit Visum", "undecided", "nothing against it"],
    ["die Mönche der Dominikaner", "other", "an order"],
    ["das Ufer der Moldau", "other", "the river"],
    ["Ärzte aus Moldau", "country", "without an article"],
    ["eine Stadt am Niger", "other", "the river"],
    ["ein Kleid aus Jersey", "other", "cloth"],
    ["eine Bank auf Jersey", "country", "an island"],
    ["die sieben Emirate", "other", "counted"],
    ["baden am Letten", "other", "a place in Zurich"],
    ["die Volksrepublik Luhansk", "other", "another republic"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes other countries in the sentence, and the country's own earlier mention, for a sign", () => {
    expect(risk("Zypern und Malta", { hasCompany: true })).toBe("country");
    expect(risk("die Volksrepublik wirbt", { isKnown: true })).toBe("country");
    expect(risk("Holland wirbt", { isKnown: true })).toBe("country");
  });
});
