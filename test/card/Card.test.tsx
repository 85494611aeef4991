// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { Card, type CardProps } from "../../src/card/Card";
import type { CardContent } from "../../src/card/card-content";
import { summaryOf } from "../../src/policy/summary";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { draw, press } from "../support/draw";

const today = "2026-11-22";
const { sources } = policyWith();
const programme = programmeWith({
  id: "kr/star",
  names: { en: "Star visa", native: { lang: "ko", text: "스타 비자" } },
  facts: {
    status: [factWith()],
    legal: [factWith({ value: "litigated" })],
    fee: [factWith({ value: 130_000, unit: "KRW", per: "once" })],
    yearsToPR: [factWith({ value: 3, unit: "year" })],
    cap: [factWith({ value: "silent" })],
  },
});
const content: CardContent = { kind: "programme", programme, sources };
const country: CardContent = {
  kind: "country",
  country: "kr",
  programmes: [summaryOf(programme, today)],
  indicators: {},
  sources,
};

function card(members: Partial<CardProps>) {
  const nothing = () => undefined;
  const props: CardProps = {
    content,
    form: "hover",
    pinned: false,
    canGoBack: false,
    today,
    onCompare: nothing,
    onPin: nothing,
    onCopy: nothing,
    onOpen: nothing,
    onBack: nothing,
    onClose: nothing,
    onRetry: nothing,
    onReload: nothing,
    ...members,
  };
  return <Card {...props} />;
}

const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim());

describe("the card of a programme", () => {
  it("is a dialog named by programme and country, and states both", async () => {
    const place = await draw(card({}));
    expect(place.querySelector("[role=dialog]")?.getAttribute("aria-label")).toBe("Star visa, South Korea");
    expect(texts(place, ".tile, .card-name, .status")).toEqual(["KR", "Star visa", "Open · in court"]);
  });

  it("gives the native name its language, for voices and glyphs", async () => {
    const place = await draw(card({}));
    expect(place.querySelector(".card-sub [lang=ko]")?.textContent).toBe("스타 비자");
  });

  it("shows cost, decision and permanent residence, in this order, whatever is known", async () => {
    const place = await draw(card({}));
    expect(texts(place, ".figure-label")).toEqual(["Cost", "Decision", "To PR"]);
    expect(texts(place, ".figure-value")).toEqual(["130,000 KRW", "No record yet", "3 years"]);
  });

  it("has a date on every value, and each date opens its source in a tab of its own", async () => {
    const place = await draw(card({}));
    const dates = [...place.querySelectorAll<HTMLAnchorElement>("a.when")];
    expect(dates.map(({ textContent }) => textContent)).toEqual([
      "2024-01-01",
      "2024-01-01",
      "2024-01-01",
      "2026-01-01",
    ]);
    for (const { href, target, rel } of dates) {
      expect([href, target, rel]).toEqual(["https://gazette.example/1", "_blank", "noopener noreferrer"]);
    }
  });

  it("ends with who says so and when somebody looked; long ago is told in words", async () => {
    const place = await draw(card({}));
    expect(texts(place, ".source")).toEqual(["OfficialGazette2023-12-01checked 2026-01-01, 11 months ago"]);
  });

  it("asks for comparison, pin and copy", async () => {
    const [onCompare, onPin, onCopy] = [vi.fn(), vi.fn(), vi.fn()];
    const place = await draw(card({ onCompare, onPin, onCopy }));
    await press(place, ".actions .tinted");
    await press(place, "[aria-label='Pin this card']");
    await press(place, "[aria-label='Copy with source']");
    expect(onCompare).toHaveBeenCalledWith("kr/star");
    expect(onPin).toHaveBeenCalledOnce();
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^\*\*Star visa\*\* \(South Korea\)/);
  });

  it("opened by hovering has no close button; opened by keyboard or touch it has", async () => {
    expect((await draw(card({ form: "hover" }))).querySelector(".card-close")).toBeNull();
    const onClose = vi.fn();
    await press(await draw(card({ form: "held", onClose })), ".card-close");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("on touch screens has words on its buttons", async () => {
    const place = await draw(card({ form: "sheet" }));
    expect(texts(place, ".actions > *")).toEqual(["Compare", "Pin", "Copy", "Source"]);
  });

  it("speaks the reader's language", async () => {
    const place = await draw(card({}), "zh-CN");
    expect(texts(place, ".figure-value")).toEqual(["13万 韩元", "暂无记录", "3 年"]);
    expect(place.querySelector("[role=dialog]")?.getAttribute("lang")).toBe("zh-Hans");
  });
});

describe("the card of a country", () => {
  it("lists its programmes with state and years to permanent residence", async () => {
    const place = await draw(card({ content: country }));
    expect(texts(place, ".row-title, .row-note, .row-years")).toEqual(["Star visa", "Open · in court", "3"]);
    expect(place.querySelector(".card-head [lang=ko]")?.textContent).toBe("대한민국");
  });

  it("opens a programme inside the card, and leads back", async () => {
    const [onOpen, onBack] = [vi.fn(), vi.fn()];
    await press(await draw(card({ content: country, onOpen })), ".row");
    expect(onOpen).toHaveBeenCalledWith("kr/star");
    await press(await draw(card({ canGoBack: true, onBack })), ".card-back");
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("without a record says so and offers nothing to compare", async () => {
    const place = await draw(card({ content: { ...country, country: "br", programmes: [] } }));
    expect(texts(place, ".message")).toEqual(["No programme of Brazil is in the record yet."]);
    expect(place.querySelector(".actions")).toBeNull();
  });
});

describe("the other states", () => {
  it("an ambiguous name lets the reader choose, the likeliest first", async () => {
    const onOpen = vi.fn();
    const candidates = [
      { ref: "kr/star", programme },
      { ref: "jo", programme: null },
    ];
    const place = await draw(card({ content: { kind: "ambiguous", title: "Star", candidates }, onOpen }));
    expect(place.querySelector("[role=dialog]")?.getAttribute("aria-label")).toBe("Which “Star”?");
    expect(texts(place, ".choice strong")).toEqual(["Star visa", "Jordan"]);
    await press(place, "li + li .choice");
    expect(onOpen).toHaveBeenCalledWith("jo");
  });

  it("loading says what is coming and that it is busy", async () => {
    const place = await draw(card({ content: { kind: "loading", title: "H-1B" } }));
    const dialog = place.querySelector("[role=dialog]");
    expect([dialog?.getAttribute("aria-label"), dialog?.getAttribute("aria-busy")]).toEqual(["Loading H-1B", "true"]);
  });

  it("an error says what still works, and offers to try again", async () => {
    const onRetry = vi.fn();
    const place = await draw(card({ content: { kind: "error", code: "DB-2" }, onRetry }));
    expect(place.textContent).toContain("The underlines stay");
    expect(place.textContent).toContain("DB-2");
    await press(place, ".actions button");
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("after an update offers to reload the page", async () => {
    const onReload = vi.fn();
    await press(await draw(card({ content: { kind: "updated" }, onReload })), ".actions button");
    expect(onReload).toHaveBeenCalledOnce();
  });

  it("a name without record is said to have none", async () => {
    const place = await draw(card({ content: { kind: "unknown", title: "Blue Horizon" } }));
    expect(texts(place, "h3, .message")).toEqual(["Blue Horizon", "This name is not in the record yet."]);
  });
});
