import { describe, expect, it } from "vitest";
import { defaultSettings, isOn, modeOf, settingsFrom, siteKey, withSiteMode } from "../../src/settings/settings";

it.each([
  ["https://www.example.com/a?b#c", "example.com"],
  ["http://News.Example.com:8080/", "news.example.com:8080"],
  ["https://127.0.0.1:3000/x", "127.0.0.1:3000"],
  ["about:blank", null],
  ["file:///a.html", null],
  ["moz-extension://1234/popup.html", null],
  ["no address", null],
])("the site of %s is %s", (address, site) => {
  expect(siteKey(address)).toBe(site);
});

describe("site modes", () => {
  const off = withSiteMode(defaultSettings, "example.com", "never");

  it("is on everywhere until a site is switched off, and only there", () => {
    expect(isOn(defaultSettings, "example.com")).toBe(true);
    expect(isOn(off, "example.com")).toBe(false);
    expect(isOn(off, "news.example.com")).toBe(true);
  });

  it("forgets a site that is set back to automatic", () => {
    expect(withSiteMode(off, "example.com", "automatic")).toEqual(defaultSettings);
  });

  it("takes no mode from the prototype of objects", () => {
    expect(modeOf(defaultSettings, "constructor")).toBe("automatic");
  });
});

it.each<[string, unknown, object]>([
  ["nothing", undefined, {}],
  ["a text", "never", {}],
  ["a list", [], {}],
  ["sites of the wrong shape", { sites: 5 }, {}],
  ["an unknown mode beside a known one", { sites: { a: "sometimes", b: "never" } }, { b: "never" }],
])("reads what is left of damaged settings: %s", (_name, stored, sites) => {
  expect(settingsFrom(stored)).toEqual({ sites });
});
