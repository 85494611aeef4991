import { describe, expect, it } from "vitest";
import { isSpanishThingCode } from "../../../src/detect/risk/spanish-codes";
import { bracketedRiskInput } from "../../support/risk-input";

describe("isSpanishThingCode", () => {
  it.each([
    ["La vitamina [D3] la vende la farmacia", true, "behind its kind"],
    ["Un [F-5] es un tornado", true, "before its kind"],
    ["la [D8] de Caterpillar", true, "among other words"],
    ["la [D8] para quien trabaja a distancia", false, "among none"],
    ["la ruta [EB-5] de su ciudad", true, "as a bus"],
    ["la [EB-5] de inversionista", false, "as a visa"],
    ["la visa [E-2] del sargento", false, "behind the word for a visa"],
    ["ser sargento. La [E-7] de Corea", false, "in the next sentence"],
    ["suena un [EP] de Rosalía", true, "as a record"],
    ["su [EP] de Singapur", false, "as a pass"],
    ["hay [482] inscritos", true, "as a number of people"],
    ["la [482] convive con la 189", false, "as a subclass"],
    ["una consultora de [talento global]", true, "as personnel"],
    ["el [Tech Pass] azul de la organización", true, "as a badge"],
    ["en el paddock de la [F-1]", true, "among races"],
    ["el kit de freno [EB-5]", true, "as a spare part"],
    ["el autobús [482]", true, "as a bus with a number"],
    ["la [tarjeta de oportunidad] del Monopolio", true, "as a card of a game"],
    ["la [Tarjeta de Oportunidad] de Alemania", false, "as a card of a country"],
    ["la [Entrada Exprés] al parque acuático evita las colas", true, "as a ticket"],
    ["la [Visa oro] del banco", true, "as a bank's card"],
  ])("%j: %j, %s", (text, expected) => {
    expect(isSpanishThingCode(bracketedRiskInput(text))).toBe(expected);
  });
});
