import { describe, expect, it } from "vitest";
import { isFrenchThing } from "../../../src/detect/risk/french-things";
import { bracketedRiskInput } from "../../support/risk-input";

describe("isFrenchThing", () => {
  it.each([
    ["au 12, avenue d'[Italie]", true, "as a street"],
    ["au Bistrot de l'[Albanais]", true, "as an inn"],
    ["l'hôtel d'[Angleterre]", true, "as a hotel"],
    ["du café de [Colombie]", false, "as where coffee comes from"],
    ["Jean [Allemand] préside", true, "behind a given name"],
    ["Mme [Maltais] répond", true, "behind a title"],
    ["le [Français] répond", false, "behind an article"],
    ["répond au nom de [Togo]", true, "as what somebody is called"],
    ["Jordan, [Kenya] et India, en CM2", true, "among children"],
    ["au [Kenya], les élèves", false, "with its article"],
    ["l'[US] Rumilly s'impose", true, "as a club with its town"],
    ["le marché [US] recule", false, "as an adjective"],
    ["la défense [française], les Blancs sacrifient", true, "as an opening at chess"],
    ["la défense [française] recrute", false, "as an army"],
    ["un [américain]-frites", true, "as a sandwich"],
    ["Passez au [chinois], puis à l'étamine", true, "as a sieve"],
    ["un chercheur [chinois] et la sauce", false, "behind a noun, whatever is cooked"],
    ["les [suisses] aux pépites", true, "as pastry"],
    ["Le [suisse], hallebarde en main", true, "as a beadle"],
    ["Rémy [Pologne] vend sa tomme", true, "behind a given name of any origin"],
    ["Le juge [Suède] a levé l'audience", true, "behind an office"],
    ["[Tonga], le labrador, dort", true, "as a dog"],
    ["voir le [Canadien] au Centre Bell", true, "as a hockey club"],
    ["Le [Canadien] Mark Roy perd un match", false, "as somebody's people"],
    ["Il boit en [suisse]", true, "as a turn of speech"],
    ["Une [danoise] aux pommes", true, "as pastry, by its article"],
    ["le [suisse] Novartis", false, "in front of a firm"],
    ["l'[UE] de statistiques", true, "as a unit of a course"],
    ["les [Suisses] votent avant la messe", false, "as people, with their capital"],
  ])("%j: %s, %s", (text, expected) => {
    expect(isFrenchThing(bracketedRiskInput(text))).toBe(expected);
  });
});
