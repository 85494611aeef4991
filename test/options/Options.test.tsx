// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { SiteMode } from "../../src/settings/settings";
import { Options } from "../../src/options/Options";
import { backgroundOf } from "../support/background";
import { draw, press } from "../support/draw";

const about = {
  packVersion: "abc",
  programmes: 1200,
  reviewed: { us: "2026-11-20", kr: "2026-10-01" },
  from: "memory",
  ignoredMessages: 0,
} as const;

const importState = () => ({ shown: null, before: null, packVersion: "abc" });

const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent);

it("lists the sites that are off and switches one on again", async () => {
  let sites: Record<string, SiteMode> = { "b.example": "never", "a.example": "never" };
  const { ask } = backgroundOf([], {
    sites: () => sites,
    setSite: ({ site, mode }) => {
      const { [site]: _removed, ...others } = sites;
      sites = others;
      return mode;
    },
    about: () => about,
    importState,
  });
  const place = await draw(<Options ask={ask} />);
  expect(texts(place, ".opt-name")).toEqual(["a.example", "b.example"]);
  await press(place, "[aria-label='Switch on a.example']");
  expect(texts(place, ".opt-name")).toEqual(["b.example"]);
});

it("tells how much the record holds, how old it is, and where answers come from", async () => {
  const { ask } = backgroundOf([], { sites: () => ({}), about: () => about, importState });
  const place = await draw(<Options ask={ask} />);
  expect(texts(place, ".meter dd")).toEqual(["1,200", "2", "Nov 20, 2026", "Oct 1, 2026"]);
  expect(place.textContent).toContain("No site is switched off.");
  expect(place.textContent).toContain("answers come from the packaged files");
});

it("says when the background does not answer", async () => {
  const place = await draw(<Options ask={backgroundOf([]).ask} />);
  expect(place.textContent).toContain("The background did not answer.");
});
