import { describe, expect, it } from "vitest";
import { isFrenchThingCode } from "../../../src/detect/risk/french-codes";
import { bracketedRiskInput } from "../../support/risk-input";

describe("isFrenchThingCode", () => {
  it.each([
    ["quand la [D3] a été coupée", true, "a road is feminine"],
    ["son [D3] portugais", false, "a visa is masculine"],
    ["la [F-5] (résidence permanente)", false, "but where brackets say what it is"],
    ["la location de [F2] meublés", true, "a flat is let"],
    ["un [F-2] à la préfecture", false, "a status is not"],
    ["À [J-1], on achète un billet", true, "a countdown"],
    ["[J-1] avant le départ", true, "a countdown without its preposition"],
    ["avec un [J-1] avant de partir", false, "what somebody holds is no countdown"],
    ["Référence [EB-5], joint torique", true, "a part"],
    ["le bombardier [B-1] a frôlé la tour", true, "an aircraft"],
    ["vitamine [D3]", true, "a vitamin"],
    ["les [CRS] postés devant l'ambassade", true, "riot police"],
    ["Barre d'admission du [CRS] : 511 points", false, "a score"],
    ["ses [TN], des baskets bleues", true, "shoes"],
    ["le statut [TN] des ingénieurs", false, "a status, whatever they wear"],
    ["payé par carte bleue, puis la [carte bleue] a été avalée", true, "a bank's card named right before"],
    ["[Passeport talent] du conservatoire", true, "a local house's"],
    ["titulaire d'un [E-7]", false, "whoever holds it"],
    ["la [QMAS] de Hongkong", false, "an acronym takes the gender of its noun"],
  ])("%j: %s, %s", (text, expected) => {
    expect(isFrenchThingCode(bracketedRiskInput(text))).toBe(expected);
  });
});
