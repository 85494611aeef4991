import { describe, expect, it } from "vitest";
import { englishRisk } from "../../../src/detect/risk/english";

const name = /Turkey|Jordan|Georgia|Chad|Israel|Polish|Emirates|GB|Jersey/;

function risk(text: string, more: { hasCompany?: boolean; isKnown?: boolean; isUsState?: boolean } = {}): string {
  const match = name.exec(text);
  const [found = ""] = match ?? [];
  const start = match?.index ?? 0;
  return englishRisk({
    name: found,
    ref: "",
    before: text.slice(0, start),
    after: text.slice(start + found.length),
    hasCompany: false,
    isKnown: false,
    isUsState: false,
    ...more,
  });
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
  ])("%j is %s: %s", (text, expected) => {
    expect(risk(text)).toBe(expected);
  });

  it("leaves to the tagger what the words around do not tell", () => {
    expect(risk("then Jordan Ellis spoke")).toBe("undecided");
  });

  it("takes other countries in the sentence, and the country's own earlier mention, for a sign", () => {
    expect(risk("Egypt and Jordan agreed", { hasCompany: true })).toBe("country");
    expect(risk("Turkey agreed", { isKnown: true })).toBe("country");
  });

  it("reads Georgia as the state where the text speaks of the American South", () => {
    expect(risk("He moved to Georgia", { isUsState: true })).toBe("other");
  });
});
