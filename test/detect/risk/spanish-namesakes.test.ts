import { describe, expect, it } from "vitest";
import { spanishNamesake } from "../../../src/detect/risk/spanish-namesakes";
import { bracketedRiskInput } from "../../support/risk-input";

describe("spanishNamesake", () => {
  it.each<[text: string, expected: string | null, why: string]>([
    ["A [Francia] Mosquera la llamaron", "person", "before a surname"],
    ["el abogado Rodrigo [España] ganó", "person", "behind a given name"],
    ["su hermana [Argentina] llegó tarde", "person", "behind a word of kin"],
    ["amiga, [Argentina] de nombre", "person", "said to be a name"],
    ["[Mauricio] hijo no contestó", "person", "told apart from the father"],
    ["[Egipto] Martínez fue portero", "person", "before a common surname"],
    ["la jueza [España] firmó", "person", "behind a profession"],
    ["En [Israel] García habló", null, "a place before a surname"],
    ["homenaje a Chick [Corea] en Madrid", "person", "behind a given name of elsewhere"],
    ["el fichaje de Netflix [España] ayer", "firm", "behind a capital inside of a sentence"],
    ["la Selección [Colombia] ganó", null, "behind a word that makes no name"],
    ["en la calle República de [Cuba] 12", "street", "in a street"],
    ["la playa de [Portugal] está llena", "street", "on one beach"],
    ["las playas de [Portugal] están llenas", null, "on all beaches"],
    ["el hotel [Suecia] abre", "street", "right behind a house"],
    ["un hotel de [Suecia] abre", null, "in the country"],
    ["[Uruguay], 452, segundo piso", "street", "in an address"],
    ["[Andorra] (Teruel) crece", "town", "before its province in brackets"],
    ["en [Argelia], Cauca, al caer", "town", "before its department"],
    ["en [Armenia], la capital del Quindío", "town", "as a capital of a department"],
    ["El [Líbano], en el norte del Tolima", "town", "before where its department lies"],
    ["un programador de [Armenia], la capital quindiana", "town", "before the adjective of its department"],
    ["la localidad turolense de [Andorra]", "town", "behind the adjective of its province"],
    ["el banquillo: Vincenzo [Italiano] cambió", "person", "behind a given name of Italy"],
    ["el valle del [Belice] tembló", "street", "in a valley"],
    ["Cuele los [búlgaros] con agua y leche", "goods", "where they are strained"],
    ["los [búlgaros] votan", null, "as people"],
    ["la defensa [francesa] cede un peón", "goods", "of chess"],
    ["la defensa [francesa] compra aviones", null, "of a state"],
    ["[Sirio] brilla esta noche", "goods", "as a star"],
    ["en [Francia], Barcelona y Londres", null, "in a list with cities"],
    ["se despidió a la [francesa]: sin avisar", "manner", "of leaving"],
    ["guisantes a la [francesa]", "manner", "of a dish"],
    ["una tarjeta verde a la [alemana]", null, "of a policy"],
  ])("%j is %j: %s", (text, expected) => {
    expect(spanishNamesake(bracketedRiskInput(text))).toBe(expected);
  });
});
