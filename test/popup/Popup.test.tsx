// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { TabAnswer } from "../../src/messages/requests";
import type { PopupEdge } from "../../src/popup/edge";
import { Popup } from "../../src/popup/Popup";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { backgroundOf } from "../support/background";
import { draw, press, settled, type } from "../support/draw";

const fee = (value: number) => [factWith({ value, unit: "USD", per: "once" })];
const policy = policyWith({
  country: "us",
  programmes: ["a", "b", "c", "d", "e", "f"].map((slug, i) =>
    programmeWith({
      id: `us/${slug}`,
      names: { en: `Visa ${slug.toUpperCase()}`, native: { lang: "en", text: slug } },
      facts: { status: [factWith()], fee: fee(10 ** (i + 1)) },
    }),
  ),
});
const tab: TabAnswer = {
  tab: 7,
  site: "news.example",
  mode: "automatic",
  report: {
    words: 900,
    items: [
      { kind: "country", ref: "us", count: 4 },
      { kind: "programme", ref: "us/a", count: 1 },
      { kind: "programme", ref: "us/b", count: 3 },
    ],
  },
};

async function popup(answer: TabAnswer | null, kept: readonly string[] = []) {
  const background = backgroundOf([policy], {
    tab: () => answer,
    setSite: ({ mode }) => mode,
    jump: () => null,
    compare: () => null,
  });
  const keepPicks = vi.fn();
  const copy = vi.fn(async () => undefined);
  const place = await draw(
    <Popup today="2026-11-22" edge={{ ask: background.ask, loadPicks: async () => kept, keepPicks, copy }} />,
  );
  return { place, asked: background.asked, keepPicks, copy };
}

const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim());

describe("the list of the article", () => {
  it("has programmes first, by count, with their state", async () => {
    const { place } = await popup(tab);
    expect(texts(place, ".mention .name")).toEqual(["Visa B", "Visa A", "United States"]);
    expect(texts(place, ".mention .status")).toEqual(["Open", "Open"]);
  });

  it("walks through the mentions of a row and around, and tells where it is", async () => {
    const { place, asked } = await popup(tab);
    for (const _ of [1, 2, 3, 4]) await press(place, "[aria-label='Next mention of Visa B']");
    await press(place, "[aria-label='Previous mention of Visa B']");
    const jumps = asked.filter((request) => "nth" in request);
    expect(jumps).toEqual([0, 1, 2, 0, 2].map((nth) => ({ kind: "jump", tab: 7, ref: "us/b", nth })));
    expect(texts(place, ".hop.on")).toEqual(["3 / 3"]);
  });

  it("puts rows into the tray and takes them out again", async () => {
    const { place, keepPicks } = await popup(tab);
    await press(place, "[aria-label='Add Visa A to the comparison']");
    expect(texts(place, ".tray-name")).toEqual(["Visa A"]);
    expect(keepPicks).toHaveBeenLastCalledWith(["us/a"]);
    await press(place, "[aria-label='Add Visa A to the comparison']");
    expect(keepPicks).toHaveBeenLastCalledWith([]);
  });

  it("takes no more than five", async () => {
    const { place } = await popup(tab, ["us", "us/c", "us/d", "us/e", "us/f"]);
    const pick = place.querySelector<HTMLButtonElement>("[aria-label='Add Visa A to the comparison']");
    expect(pick?.disabled).toBe(true);
  });

  it("offers no comparison of a country that the record has not", async () => {
    const items = [{ kind: "country", ref: "nz", count: 1 }] as const;
    const { place } = await popup({ ...tab, report: { words: 5, items } });
    expect(place.querySelector<HTMLButtonElement>(".pick")?.disabled).toBe(true);
  });
});

describe("the switch of the site", () => {
  it("switches the site off, and on again", async () => {
    const { place, asked } = await popup(tab);
    await press(place, "[role=switch]");
    expect(asked).toContainEqual({ kind: "setSite", site: "news.example", mode: "never" });
  });

  it("stands where the reader put it, whatever was asked before", async () => {
    let answerLate: (answer: TabAnswer) => void = () => undefined;
    let endSwitch: (mode: "never") => void = () => undefined;
    const looks = [Promise.resolve(tab), new Promise<TabAnswer>((resolve) => (answerLate = resolve))];
    const ask = async (kind: string) => {
      if (kind === "setSite") return new Promise((resolve) => (endSwitch = resolve));
      return kind === "tab" ? (looks.shift() ?? { ...tab, mode: "never", report: null }) : [];
    };
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const edge = { loadPicks: async () => [], keepPicks: () => undefined, copy: async () => undefined };
    const place = await draw(<Popup today="2026-11-22" edge={{ ...edge, ask: ask as PopupEdge["ask"] }} />);
    const isOn = () => place.querySelector<HTMLInputElement>("[role=switch]")?.checked;
    // The second look, still unanswered when the reader presses.
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    await press(place, "[role=switch]");
    expect(isOn()).toBe(false);
    await settled(() => answerLate(tab));
    expect(isOn()).toBe(false);
    await settled(() => endSwitch("never"));
    expect(isOn()).toBe(false);
    expect(place.textContent).toContain("Off on news.example");
  });

  it("is not there where no page can be marked", async () => {
    const { place } = await popup({ ...tab, site: null, report: null });
    expect(place.querySelector("[role=switch]")).toBeNull();
    expect(place.textContent).toContain("Extensions cannot read this page");
  });
});

describe("an empty list says why", () => {
  it.each([
    ["the site is off", { ...tab, mode: "never", report: null }, "Off on news.example"],
    ["the page is not about migration", { ...tab, report: null }, "does not look like an article about migration"],
    ["nothing was found", { ...tab, report: { words: 1240, items: [] } }, "Read 1,240 words"],
    ["there is no tab", null, "Extensions cannot read this page"],
  ] as const)("%s", async (_why, answer, expected) => {
    const { place } = await popup(answer);
    expect(place.textContent).toContain(expected);
  });

  it("the background is gone", async () => {
    const edge = {
      ask: () => Promise.reject(new Error("gone")),
      loadPicks: async () => [],
      keepPicks: () => undefined,
      copy: async () => undefined,
    };
    const place = await draw(<Popup today="2026-11-22" edge={edge} />);
    expect(place.textContent).toContain("The extension did not answer");
  });
});

describe("the comparison", () => {
  it("shows two or three side by side, with extremes from three on", async () => {
    const { place } = await popup(tab, ["us/a", "us/b", "us/c"]);
    await press(place, "#tab-compare");
    expect(texts(place, ".mini thead b")).toEqual(["Visa A", "Visa B", "Visa C"]);
    const cost = [...place.querySelectorAll(".mini tbody tr")].find((row) => row.textContent?.startsWith("Cost"));
    expect(cost?.querySelectorAll(".bar").length).toBe(3);
    expect(texts(place, ".extreme")).toEqual(["lowest", "highest"]);
  });

  it("adds a programme by name", async () => {
    const { place, keepPicks } = await popup(tab, ["us/a"]);
    await press(place, "#tab-compare");
    await type(place, "[role=combobox]", "visa d");
    expect(texts(place, "[role=option]")[0]).toBe("USVisa D");
    const option = place.querySelector("[role=option]");
    option?.dispatchEvent(new Event("pointerdown", { bubbles: true, cancelable: true }));
    expect(keepPicks).toHaveBeenLastCalledWith(["us/a", "us/d"]);
  });

  it("says when nothing has that name", async () => {
    const { place } = await popup(tab);
    await press(place, "#tab-compare");
    await type(place, "[role=combobox]", "moon");
    expect(texts(place, "[role=status]")).toEqual(["Nothing in the record matches “moon”."]);
  });

  it("copies the table and opens the full comparison with all picks", async () => {
    const picks = ["us/a", "us/b", "us/c", "us/d"];
    const { place, copy, asked } = await popup(tab, picks);
    await press(place, "#tab-compare");
    await press(place, ".tray .outlined");
    expect(copy.mock.calls[0]).toEqual([expect.stringContaining("| Cost | 10 USD once")]);
    await press(place, ".tray .primary");
    expect(asked).toContainEqual({ kind: "compare", refs: picks });
  });
});
