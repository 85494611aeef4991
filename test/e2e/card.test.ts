import { expect, test } from "vitest";
import { englishText, policyOf, shownFact } from "../support/record";
import { session } from "../support/session";

const here = session();

const programmes = [
  { words: "H-1B", nth: 1, id: "us/h-1b", fields: ["fee", "processingTime", "cap", "initialDuration", "maxDuration"] },
  { words: "K-Tech Pass", nth: 0, id: "kr/k-tech-pass", fields: ["processingTime", "yearsToPR"] },
  { words: "科技人才K签证", nth: 0, id: "cn/k", fields: [] },
  { words: "机会卡", nth: 0, id: "de/opportunity-card", fields: ["initialDuration", "points"] },
] as const;

test.for(programmes)(
  "the card of $words shows the record’s values with date and source",
  async ({ words, nth, id, fields }) => {
    const tab = await here.driver.open(here.demo);
    await tab.settledMarks();
    await tab.hover(words, nth);
    const card = await tab.openCard();
    const policy = policyOf(id.slice(0, 2));
    const programme = policy.programmes.find((each) => each.id === id);
    expect(card.text).toContain(programme?.names.en);
    expect(card.text).toContain(englishText("status_open"));
    for (const field of fields) {
      const fact = shownFact(id, field);
      expect(card.text, field).toContain(fact?.number);
      expect(card.text, field).toContain(fact?.date);
      expect(card.links, field).toContain(fact?.url);
    }
    const known = new Set([...Object.values(policy.sources).map(({ url }) => url), programme?.officialUrl]);
    expect(card.links.filter((link) => !known.has(link))).toEqual([]);
    await tab.close();
  },
);

test("the card of a country shows its programmes", async () => {
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  await tab.hover("Germany");
  const card = await tab.openCard();
  for (const { names } of policyOf("de").programmes) expect(card.text).toContain(names.en);
  await tab.close();
});

test("the page’s document is the same before a card, while marks are there, and after the card", async () => {
  const tab = await here.driver.open(here.demo);
  const asServed = await tab.html();
  await tab.settledMarks();
  expect(await tab.html()).toBe(asServed);
  await tab.hover("H-1B", 1);
  await tab.openCard();
  expect(await tab.html()).not.toBe(asServed);
  await tab.press("Escape");
  await tab.noCard();
  expect(await tab.html()).toBe(asServed);
  await tab.close();
});

test("a card closes when the pointer leaves it, and its mark is drawn as seen", async () => {
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  await tab.hover("K-Tech Pass");
  await tab.openCard();
  expect(looksOf(await tab.marks(), "K-Tech Pass")).toContain("active");
  await tab.moveAway();
  await tab.noCard();
  expect(looksOf(await tab.marks(), "K-Tech Pass")).toEqual(["seen", "seen"]);
  await tab.close();
});

test("the page cannot look into the card", async () => {
  const tab = await here.driver.open(here.demo);
  await tab.settledMarks();
  await tab.hover("EU Blue Card");
  await tab.openCard();
  const seen = await tab.call(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.shadowRoot !== null)
      .map(({ localName }) => localName),
  );
  expect(seen).toEqual([]);
  await tab.close();
});

function looksOf(
  marks: readonly { readonly words: string; readonly look: string }[],
  words: string,
): readonly string[] {
  return marks.filter((mark) => mark.words === words).map(({ look }) => look);
}
