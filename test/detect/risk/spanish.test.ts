import { describe, expect, it } from "vitest";
import { spanishRisk } from "../../../src/detect/risk/spanish";
import { bracketedRiskInput, type RiskMore } from "../../support/risk-input";

/** The name stands in square brackets. */
function risk(text: string, more?: RiskMore): string {
  return spanishRisk(bracketedRiskInput(text, more));
}

describe("spanishRisk", () => {
  it.each([
    ["los visados en [EU] son caros", "country", "as Mexican papers write Estados Unidos"],
    ["la [EU] Blue Card", "other", "in an English name"],
    ["[Irán] a juicio los tres", "other", "as a verb"],
    ["el presidente de [Irán] viajó", "country", "with its accent, inside a sentence"],
    ["un hospital de [Georgia] contrató", "other", "without a word that speaks of the Caucasus"],
    ["entre Armenia y [Georgia]", "country", "beside a neighbour"],
    ["tormentas en [Georgia] y Florida", "other", "beside another state"],
    ["su colega [Chad] Ramírez", "other", "before a surname"],
    ["la guerra en [Chad]", "country", "behind a preposition"],
    ["[Mauricio] Macri habló", "other", "before a surname"],
    ["con sede en [Mauricio]", "country", "behind a preposition of place"],
    ["estudió en [Granada]", "other", "as the city"],
    ["Barbados, Santa Lucía y [Granada]", "country", "among the Antilles"],
    ["la [Reunión] de ministros", "other", "as a meeting"],
    ["en La [Reunión] hay volcanes", "country", "with its article"],
    ["el visado de [Francia] cambia", "country", "a plain name"],
    ["En [Israel] Netanyahu habló", "country", "at the start of a sentence, behind a preposition"],
    ["viajó a [España] en mayo", "country", "a plain name"],
    ["en [Armenia], capital del Quindío", "other", "as the Colombian city"],
    ["resume Paloma [Alemán], socia", "other", "as a surname"],
    ["el Gobierno [Alemán] aprobó", "country", "behind a body of the state"],
    ["llegaron. [Alemanes] y suecos", "country", "at the start of a sentence"],
    ["el [Chino] Ríos ganó", "other", "as a nickname"],
    ["EMPRESARIOS [ALEMANES] VIAJAN", "country", "in a headline in capitals"],
    ["los ingenieros [americanos] cobran", "country", "as press of Spain says it"],
    ["el continente [americano] pierde", "other", "as the continent"],
    ["llevaba una [americana] de lino", "other", "as a jacket"],
    ["los programadores [indios] emigran", "country", "as people of India"],
    ["los pueblos [indios] de Oaxaca", "other", "as the first peoples"],
    ["el ingeniero [hindú] llegó", "country", "as Latin American press says Indian"],
    ["un templo [hindú] de piedra", "other", "as a faith"],
    ["costó 500 [bolivianos] ayer", "other", "as money"],
    ["los [bolivianos] votan", "country", "as people"],
    ["la industria [checa] crece", "country", "as an adjective"],
    ["[checa] tu saldo", "other", "as an order"],
    ["si lo [checo] es para ver la hora", "other", "as a verb behind a pronoun"],
    ["el piloto [checo] ganó", "country", "as an adjective"],
    ["[Checa] aquí la lista", "other", "as an order at the start"],
    ["«[Irán] todos, del primero al último»", "other", "as a verb before a comma"],
    ["[Americana] de lino beis", "other", "as a jacket in a shop"],
    ["[Checo] saldrá décimo", "other", "as a driver's name"],
    ["[IRÁN] DE BLANCO LAS DAMAS", "other", "as a verb in capitals"],
    ["[Sudan] los jueces", "other", "as a verb, without an accent"],
    ["la guerra de [Sudan] sigue", "country", "as the country, without an accent"],
    ["[Catar] un aceite es fácil", "other", "as a verb"],
    ["[USA] EL CASCO", "other", "as a verb in capitals"],
    ["la parcela de la [UE]-4", "other", "as an area of building"],
    ["los socios de la [UE]-27", "country", "with the number of its members"],
    ["se sientan con la [americana] puesta", "other", "as a jacket that is worn"],
    ["la empresa [americana] compró telas azules", "country", "behind a noun"],
    ["la casa pone la [filipina] y el mandil", "other", "as a jacket"],
    ["una enfermera [filipina] llegó", "country", "behind a noun"],
    ["es su segunda [chilena] del torneo", "other", "as a kick"],
    ["una ingeniera [chilena] emigró", "country", "behind a noun"],
    ["eso me suena a [chino]", "other", "as what nobody understands"],
    ["unos [chinos] beis de algodón", "other", "as trousers"],
    ["tenía la risa [argentina]", "other", "as silver"],
    ["una [macedonia] de postre", "other", "as a dish"],
    ["el lateral Franco y [Alemán], titulares", "other", "with a capital inside of a sentence"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes Georgia for the state where the text speaks of the American South", () => {
    expect(risk("se mudó a [Georgia]", { isUsState: true })).toBe("other");
    expect(risk("se mudó a [Georgia]", { isKnown: true })).toBe("country");
  });
});
