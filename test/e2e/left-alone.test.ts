import { expect, test } from "vitest";
import { extensionHadItsTurn, session } from "../support/session";

const here = session();

/** Nothing of the extension in a document: no highlight, no element or attribute of its own, the text as it was. */
const pages = [
  { file: "football.html", why: "names many countries, but is not about migration" },
  { file: "article.txt", why: "is plain text" },
  { file: "article.json", why: "is JSON" },
  { file: "article.svg", why: "is a drawing" },
];

test.for(pages)("$file is left alone: it $why", async ({ file }) => {
  const tab = await here.driver.open(here.pages + file);
  const before = await tab.html();
  await extensionHadItsTurn(here);
  expect(await tab.highlights()).toBe(0);
  expect(await tab.html()).toBe(before);
  expect(before).not.toContain("visa-lens");
  await tab.close();
});

test("the same words in an HTML page are marked", async () => {
  const tab = await here.driver.open(`${here.pages}article.html`);
  expect((await tab.settledMarks()).map(({ words }) => words)).toContain("H-1B visa");
  await tab.close();
});
