import { expect, it } from "vitest";
import { picksFrom, withoutPick, withPick } from "../../src/ui/picks";

const five = ["us", "kr", "us/h-1b", "cn/k", "de/opportunity-card"];

it("the tray takes five, each once, in the order of picking", () => {
  expect(withPick(["us"], "kr")).toEqual(["us", "kr"]);
  expect(withPick(["us"], "us")).toEqual(["us"]);
  expect(withPick(five, "jp")).toBe(five);
  expect(withoutPick(["us", "kr"], "us")).toEqual(["kr"]);
});

it.each([
  [undefined, [], "nothing stored"],
  ["us", [], "no list"],
  [["us", "us", "kr/top-tier"], ["us", "kr/top-tier"], "twice the same"],
  [["us", 5, "USA", "us/", "../x", null], ["us"], "what is no ref"],
  [[...five, "jp"], five, "more than fits"],
])("reads %o as %o: %s", (stored, expected, _why) => {
  expect(picksFrom(stored)).toEqual(expected);
});
