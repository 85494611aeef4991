import { describe, expect, it } from "vitest";
import { englishPlainRisk } from "../../../src/detect/risk/english-plain";
import { bracketedRiskInput, type RiskMore } from "../../support/risk-input";

function risk(text: string, more?: RiskMore): string {
  return englishPlainRisk(bracketedRiskInput(text, more));
}

describe("englishPlainRisk", () => {
  it.each([
    ["engineers from [Brazil] came", "country", "a name that is nothing else"],
    ["Mark [Cuban] sold out", "other", "as a family name"],
    ["a [Cuban] tree frog", "other", "as a species"],
    ["[Chinese] mitten crabs", "other", "as a species"],
    ["[Chinese] students", "country", "as people"],
    ["Caruana wheels out the [Dutch], Carlsen waits", "other", "as an opening in chess"],
    ["the [Dutch] grandmaster Carlsen beat", "country", "as a chess player's country"],
    ["order a [Danish] and a coffee", "other", "as a pastry"],
    ["a [Danish] nurse", "country", "as a nurse's country"],
    ["a curry or an [Indian] tonight", "other", "as a meal"],
    ["an [Indian] on a visa", "country", "as a person"],
    ["rinsed her hair with [Aussie].", "other", "as a brand"],
    ["the [Aussie] apprentice", "country", "as an adjective"],
    ["TRUST [US], SAYS BUILDER", "other", "as a pronoun in capitals"],
    ["THE WAIT IS OVER FOR [US], SAY TEENS", "other", "as a pronoun behind a preposition"],
    ["[US] RAISES FEES", "country", "as a country in capitals"],
    ["Black chose the [French] Defence", "other", "as an opening by its colours"],
    ["the [French] Defence Ministry", "country", "as a ministry's country"],
    ["colour ([Sudan] I not detected)", "other", "as a dye"],
    ["in [Sudan] I met him", "country", "before the speaker"],
    ["“Let [US] in”, says a placard", "other", "as a stressed pronoun"],
    ["let [US] firms hire", "country", "behind a verb, before a noun"],
    ["frozen peas at [Iceland]", "other", "as a shop"],
    ["a [UK] size 8", "other", "as a size"],
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("takes the bare name for its bearer, unless the words around speak of a place", () => {
    expect(risk("[Cuban]'s stake was small", { isBorne: true })).toBe("other");
    expect(risk("work in [France] was slow", { isBorne: true })).toBe("country");
  });
});
