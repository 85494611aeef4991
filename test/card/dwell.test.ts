import { describe, expect, it } from "vitest";
import { type Dwell, dwell, type DwellEvent, shownIn, timerOf } from "../../src/card/dwell";

const point = (mention: string | null): DwellEvent<string> => ({ kind: "point", mention });
const passed = { kind: "passed" } as const;
const enter = { kind: "enter-card" } as const;
const leave = { kind: "leave-card" } as const;
const close = { kind: "close" } as const;

function after(...events: readonly DwellEvent<string>[]): Dwell<string> {
  return events.reduce<Dwell<string>>(dwell, { kind: "idle" });
}

/** The drawing beside the reducer, one arrow a line. */
it.each<[string, readonly DwellEvent<string>[], Dwell<string>]>([
  ["a rest opens nothing at once", [point("a")], { kind: "resting", mention: "a" }],
  ["a rest long enough opens the card", [point("a"), passed], { kind: "open", mention: "a" }],
  ["a pointer that only passes opens nothing", [point("a"), point(null), passed], { kind: "idle" }],
  ["another mention starts the rest anew", [point("a"), point("b")], { kind: "resting", mention: "b" }],
  ["leaving gives grace", [point("a"), passed, point(null)], { kind: "leaving", mention: "a" }],
  ["grace runs out", [point("a"), passed, point(null), passed], { kind: "idle" }],
  ["the card reached in time stays", [point("a"), passed, point(null), enter], { kind: "open", mention: "a" }],
  [
    "the mention reached again in time stays",
    [point("a"), passed, point(null), point("a")],
    { kind: "open", mention: "a" },
  ],
  ["leaving the card gives grace", [point("a"), passed, enter, leave], { kind: "leaving", mention: "a" }],
  [
    "another mention waits while a card is open",
    [point("a"), passed, point("b")],
    { kind: "switching", mention: "a", next: "b" },
  ],
  ["and then takes over", [point("a"), passed, point("b"), passed], { kind: "open", mention: "b" }],
  [
    "a mention crossed on the way to the card does not",
    [point("a"), passed, point("b"), enter],
    { kind: "open", mention: "a" },
  ],
  ["closing ends everything", [point("a"), passed, close, passed], { kind: "idle" }],
  ["the keyboard opens at once", [{ kind: "open", mention: "a" }], { kind: "open", mention: "a" }],
])("%s", (_name, events, expected) => {
  expect(after(...events)).toEqual(expected);
});

describe("timers", () => {
  it("waits only in states that end by themselves", () => {
    expect(timerOf({ kind: "idle" })).toBeNull();
    expect(timerOf({ kind: "open", mention: "a" })).toBeNull();
    expect(timerOf({ kind: "resting", mention: "a" })).toBeGreaterThan(0);
    expect(timerOf({ kind: "leaving", mention: "a" })).toBeGreaterThan(0);
  });

  it("opens the next card sooner than the first", () => {
    expect(timerOf({ kind: "switching", mention: "a", next: "b" })).toBeLessThan(
      timerOf({ kind: "resting", mention: "a" }) ?? 0,
    );
  });
});

it("shows a card from its opening until its grace has run out", () => {
  expect(shownIn(after(point("a")))).toBeNull();
  expect(shownIn(after(point("a"), passed, point(null)))).toBe("a");
  expect(shownIn(after(point("a"), passed, point("b")))).toBe("a");
});
