import { describe, expect, it } from "vitest";
import { germanRisk } from "../../../src/detect/risk/german";
import { isBorneName, plainRiskOf } from "../../../src/detect/risk/risk";
import { bracketedRiskInput, matchedRiskInput, type RiskMore } from "../../support/risk-input";

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

describe("what stands around any country's name on a German page", () => {
  it.each([
    ["Frau Doktor [Ungar] kam", "other", "behind two titles"],
    ["der Regisseur Valentin [Oman]", "other", "behind a given name"],
    ["Buchhandlung [Schottland]", "other", "a shop"],
    ["der Leithund [Togo] lief", "other", "an animal"],
    ["die Fähre [Finnlands]", "country", "a ferry of a country"],
    ["eine Band, die [Niger] heißt und probt", "other", "called so"],
    ["[Peru], die Kreisstadt am Fluss", "other", "a town"],
    ["[Peru], die Heimat der Kartoffel", "country", "no town"],
    ["am Kai liegt die [Deutschland].", "other", "with a ship's gender"],
    ["Regeln, die [Deutschland] ändern will", "country", "a clause"],
    ["die [Deutschland] betreffenden Regeln", "country", "a participle"],
    ["spielt »[Andorra]«, ein Stück", "other", "alone in quotes"],
    ["die Serie »[Türkisch] für Anfänger«", "other", "in a title"],
    ["wieder war es [Kuba], der kurz traf", "other", "he"],
    ["ein Koch aus [Kuba], der in Bern lebt", "country", "from there"],
    ["die [Deutsche] Dogge bellt", "other", "a breed"],
    ["[Indisches] Springkraut am Ufer", "other", "a plant"],
    ["[Französische] Verteidigung, Remis nach 31 Zügen", "other", "a chess opening"],
    ["die [französische] Verteidigung stand", "country", "defenders"],
    ["gegen die [Spanische] Grippe", "other", "a proper name within a sentence"],
    ["das [Britische] Innenministerium", "country", "a body of the state"],
    ["in der [Schweizer] Straße", "other", "a street"],
    ["belegen die [Schweizer] Platz drei", "country", "a rank"],
    ["auf Long [Island] wohnt er", "other", "another island"],
    ["Auch [Island] wirbt", "country", "a sentence begins"],
    ["ein [Panama]-Hut", "other", "a thing"],
    ["ein [Panama]-Gipfel", "country", "a summit"],
    ["die Märkische [Schweiz]", "other", "hills"],
    ["die neutrale [Schweiz]", "country", "an adjective of no region"],
    ["im Einer-[Kanadier] über 1000 Meter", "other", "a canoe"],
    ["der [Afghane] haart", "other", "a dog"],
    ["beim [Griechen] um die Ecke", "other", "a restaurant"],
    ["beim [Griechen] aus Athen", "country", "a man"],
  ])("%j is %s: %s", (text, expected) => {
    expect(plainRiskOf("de", bracketedRiskInput(text))).toBe(expected);
  });

  it("remembers whose name it is, but not in front of nouns and behind prepositions of places", () => {
    expect(isBorneName("de", bracketedRiskInput("mit Tom [Holland]"))).toBe(true);
    const again = (text: string) => plainRiskOf("de", bracketedRiskInput(text, { isBorne: true }));
    expect(again("der Film mit [Holland] startet")).toBe("other");
    expect(again("er zieht nach [Holland]")).toBe("country");
    expect(again("sagen [Schweizer] Behörden")).toBe("country");
  });

  it("is not asked on pages of other languages", () => {
    expect(plainRiskOf("fr", bracketedRiskInput("»[Andorra]«"))).toBe("country");
  });
});
