// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Comparison } from "../../src/compare/Comparison";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { backgroundOf } from "../support/background";
import { draw, press } from "../support/draw";

const policy = policyWith({
  country: "us",
  programmes: ["a", "b"].map((slug, i) =>
    programmeWith({
      id: `us/${slug}`,
      names: { en: `Visa ${slug.toUpperCase()}`, native: { lang: "en", text: slug } },
      facts: { status: [factWith()], fee: [factWith({ value: i + 1, unit: "USD", per: "once" })] },
    }),
  ),
});

async function comparison(hash: string) {
  history.replaceState(null, "", hash || location.pathname);
  const copy = vi.fn(async (_text: string) => undefined);
  const place = await draw(<Comparison today="2026-11-22" ask={backgroundOf([policy]).ask} copy={copy} />);
  return { place, copy };
}

const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim());

/** The names of the rows, without the small print under them. */
const rowNames = (place: HTMLElement) =>
  [...place.querySelectorAll("tbody th[scope=row]")].map((head) => head.firstChild?.textContent);

describe("the full comparison", () => {
  // jsdom knows no popovers; whether it opens is all that is asked here.
  beforeEach(() => {
    HTMLElement.prototype.showPopover = vi.fn();
  });

  it("shows what the address holds, leaving out what the record has not", async () => {
    const { place } = await comparison("#us/a,us/gone,us/b");
    expect(texts(place, ".col-head b")).toEqual(["Visa A", "Visa B"]);
    expect(rowNames(place)).toEqual(["State", "Cost", "Main source", "Checked"]);
  });

  it("leaves out equal rows on request, and says how many", async () => {
    const { place } = await comparison("#us/a,us/b");
    await press(place, "[role=switch]");
    expect(rowNames(place)).toEqual(["Cost"]);
    expect(place.textContent).toContain("3 rows are the same");
  });

  it("takes a column out, and its ref out of the address", async () => {
    const { place } = await comparison("#us/a,us/b");
    await press(place, "[aria-label='Remove Visa A from the comparison']");
    expect(location.hash).toBe("#us/b");
    expect(texts(place, ".col-head b")).toEqual(["Visa B"]);
  });

  it("opens the source of a value at its date", async () => {
    const { place } = await comparison("#us/a,us/b");
    await press(place, "[aria-label^='2024-01-01, source of “1 USD once”']");
    expect(texts(place, ".popover h3")).toEqual(["1 USD once"]);
    expect(place.querySelector<HTMLAnchorElement>(".popover dd a")?.href).toBe("https://gazette.example/1");
    expect(HTMLElement.prototype.showPopover).toHaveBeenCalledOnce();
  });

  it("copies as Markdown and as CSV", async () => {
    const { place, copy } = await comparison("#us/a,us/b");
    await press(place, ".top .button");
    await press(place, ".top .button + .button");
    expect(copy.mock.calls.map(([text]) => text.split("\n")[0])).toEqual([
      "|  | Visa A | Visa B |",
      "\uFEFF,Visa A,Visa A: date,Visa A: Source,Visa B,Visa B: date,Visa B: Source\r",
    ]);
  });

  it("without picks tells how to begin", async () => {
    const { place } = await comparison("");
    expect(texts(place, "h2")).toEqual(["Nothing picked yet"]);
  });
});
