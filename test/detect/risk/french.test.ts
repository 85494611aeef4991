import { describe, expect, it } from "vitest";
import { frenchRisk } from "../../../src/detect/risk/french";
import { matchedRiskInput, type RiskMore } from "../../support/risk-input";

const name =
  /(?<!\p{L})(?:FRANCE|France|Israël|Géorgie|géorgien(?:ne)?s?|Maurice|Dominique|dominicains?|Grenade|Oman|Salvador|Hollande|Jersey|Montserrat|Saint-Martin|Saint Martin|Sainte-Lucie|Sainte-Hélène|RDC|RCA|EAU|UE)(?!\p{L})/u;

function risk(text: string, more?: RiskMore): string {
  return frenchRisk(matchedRiskInput(text, name, more));
}

describe("frenchRisk", () => {
  it.each([
    ["France : les seuils montent", "country", "alone"],
    ["le consul de France Luc Abbé", "country", "as whose consul it is"],
    ["France Delmas répond", "other", "with a family name"],
    ["Marie-France dirige", "other", "in a double given name"],
    ["Israël a signé", "country", "alone"],
    ["son ami Israël Mensah", "other", "with a family name"],
    ["l'État d'Israël", "country", "as a state"],
    ["en Géorgie, à Tbilissi", "country", "with its capital"],
    ["en Géorgie, près d'Atlanta", "other", "beside a city of the state"],
    ["des étudiants géorgiens", "country", "as people"],
    ["une ingénieure géorgienne au Texas", "other", "as people of the state"],
    ["Maurice et sa femme", "other", "as a given name"],
    ["s'installer à Maurice ou aux Seychelles", "country", "among the islands of its ocean"],
    ["Dominique arrive", "other", "as a given name"],
    ["le passeport de la Dominique", "country", "with its article"],
    ["Dominique, Antigua-et-Barbuda", "country", "in a list of islands"],
    ["la République et les dominicains", "country", "as people"],
    ["un frère dominicain", "other", "as a monk"],
    ["une Grenade lancée", "other", "as a weapon"],
    ["la Grenade vend ses passeports", "country", "with its article"],
    ["Oman ouvre dix ans", "country", "alone"],
    ["cabinet Oman & Fils", "other", "as a firm"],
    ["au Salvador", "country", "with its article"],
    ["Salvador Ruiz chante", "other", "with a family name"],
    ["la Hollande recrute", "country", "with its article"],
    ["sous Hollande, déjà", "other", "as the president"],
    ["un pull en Jersey", "other", "as cloth"],
    ["Jersey et Guernesey", "country", "beside the other island"],
    ["à Saint-Martin, aux Antilles", "country", "in the Caribbean"],
    ["la rue Saint-Martin", "other", "as a street"],
    ["trois pièces au RDC", "other", "as a floor"],
    ["venus de RDC", "country", "as a state"],
    ["une UE de droit", "other", "as a unit of a course"],
    ["son UE de droit", "other", "as a unit that somebody has"],
    ["six dominicains au couvent", "other", "as monks by the house"],
    ["hors UE, le seuil monte", "country", "as the Union"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("reads Géorgie as the state where the text speaks of the American South", () => {
    expect(risk("Il vit en Géorgie", { isUsState: true })).toBe("other");
  });

  it("reads géorgien as the republic's unless a place of the state is near", () => {
    expect(risk("deux recrues géorgiennes", { isUsState: true })).toBe("country");
  });

  it("takes a lone Hollande for the country once the document has named it", () => {
    expect(risk("partir vers Hollande", { isKnown: true })).toBe("country");
    expect(risk("partir vers Hollande")).toBe("other");
  });
});
