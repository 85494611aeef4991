// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import type { ImportPreview, ImportState } from "../../src/messages/requests";
import { Import } from "../../src/options/Import";
import { diffPolicies } from "../../src/policy/diff";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { backgroundOf } from "../support/background";
import { draw, press } from "../support/draw";

const packaged: ImportState = { shown: null, before: null, packVersion: "own-2" };
const label = { version: "spring", file: "a.json", on: "2026-02-03", over: "own-2" };
const imported: ImportState = { ...packaged, shown: label };

const fee = (value: number) => factWith({ value, unit: "USD", per: "once", payer: "employer" });
const before = [policyWith({ programmes: [programmeWith({ facts: { fee: [fee(100)] } })] })];
const after = [policyWith({ programmes: [programmeWith({ facts: { fee: [fee(250)] }, code: "S-1" })] })];
const sound: ImportPreview = { kind: "sound", version: "spring", extent: "whole", diff: diffPolicies(before, after) };

/** Picks a file as the reader does; what reads it takes a few turns of the queue. */
async function pick(place: HTMLElement, text: string, name = "a.json"): Promise<void> {
  const input = place.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no field for a file");
  const file = { name, size: text.length, text: async () => text };
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
}

const button = (place: HTMLElement, text: string) => {
  const found = [...place.querySelectorAll("button")].find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`no button reads "${text}" in\n${place.innerHTML}`);
  found.id = "asked-for";
  return "#asked-for";
};

it("says that the packaged data are shown, and what an import does not change", async () => {
  const place = await draw(<Import ask={backgroundOf([], { importState: () => packaged }).ask} onChange={vi.fn()} />);
  expect(place.textContent).toContain("Shown: the packaged data, edition own-2");
  expect(place.textContent).toContain("what is marked in articles stays");
  expect(place.querySelector("[data-back]")).toBeNull();
});

it("shows the changes of a file, applies it on a click, and offers the way back", async () => {
  let state = packaged;
  const changed = vi.fn();
  const { ask, asked } = backgroundOf([], {
    importState: () => state,
    importPreview: () => sound,
    importApply: () => ({ kind: "done", state: (state = imported) }),
    importUndo: () => ({ kind: "done", state: (state = packaged) }),
  });
  const place = await draw(<Import ask={ask} onChange={changed} />);
  await pick(place, "{}");
  expect(place.textContent).toContain("spring would replace the whole record:");
  expect([...place.querySelectorAll(".meter dd")].map((figure) => figure.textContent)).toEqual(["0", "0", "1"]);
  expect(place.querySelector(".changes li")?.textContent).toBe(
    "Star visa changedCost100 USD once · Employer (Jan 1, 2024) → 250 USD once · Employer (Jan 1, 2024)" +
      "Also changed: names",
  );
  expect(changed).not.toHaveBeenCalled();

  await press(place, button(place, "Show this data"));
  expect(place.textContent).toContain("Shown: spring, imported from a.json on Feb 3, 2026");
  expect(place.querySelector(".changes")).toBeNull();
  expect(changed).toHaveBeenCalledOnce();

  await press(place, "[data-back=packaged]");
  expect(place.textContent).toContain("Shown: the packaged data");
  expect(changed).toHaveBeenCalledTimes(2);
  expect(asked).toEqual([
    { kind: "importState" },
    { kind: "importPreview", text: "{}" },
    { kind: "importApply", text: "{}", file: "a.json" },
    { kind: "importUndo", to: "packaged" },
  ]);
});

it("leaves everything as it is when the reader thinks better of it", async () => {
  const { ask, asked } = backgroundOf([], { importState: () => packaged, importPreview: () => sound });
  const place = await draw(<Import ask={ask} onChange={vi.fn()} />);
  await pick(place, "{}");
  await press(place, button(place, "Leave as it is"));
  expect(place.querySelector(".changes")).toBeNull();
  expect(asked.map((request) => "kind" in request && request.kind)).toEqual(["importState", "importPreview"]);
});

it("has nothing to apply when the file says what is shown", async () => {
  const same: ImportPreview = { ...sound, diff: [] };
  const { ask } = backgroundOf([], { importState: () => packaged, importPreview: () => same });
  const place = await draw(<Import ask={ask} onChange={vi.fn()} />);
  await pick(place, "{}");
  expect(place.textContent).toContain("There is nothing to change.");
  expect(place.querySelectorAll("button")).toHaveLength(0);
});

it("says why a file was refused: the first problems with country, path and message, and how many there are", async () => {
  const problems = [
    { country: "us", path: "policies[0].reviewed", message: "must be a date" },
    { country: null, path: "version", message: "is missing" },
    { country: "Atlantis", path: "policies[1].country", message: "must be two lower-case letters" },
  ];
  const { ask } = backgroundOf([], {
    importState: () => packaged,
    importPreview: () => ({ kind: "refused", problems, total: 12 }),
  });
  const place = await draw(<Import ask={ask} onChange={vi.fn()} />);
  await pick(place, "{}");
  expect(place.textContent).toContain("The file has 12 problems. Nothing was changed. The first 3:");
  expect([...place.querySelectorAll(".problems li")].map((line) => line.textContent)).toEqual([
    "United States policies[0].reviewedmust be a date",
    "versionis missing",
    "Atlantis policies[1].countrymust be two lower-case letters",
  ]);
});

it("refuses a file that is too large to be a pack without reading it", async () => {
  const { ask, asked } = backgroundOf([], { importState: () => packaged });
  const place = await draw(<Import ask={ask} onChange={vi.fn()} />);
  await pick(place, "x".repeat(30_000_001));
  expect(place.textContent).toContain("larger than 30 MB");
  expect(asked).toEqual([{ kind: "importState" }]);
});

it("says when the change could not be kept, and when nobody answers", async () => {
  const { ask } = backgroundOf([], {
    importState: () => imported,
    importPreview: () => sound,
    importApply: () => ({ kind: "not-kept" }),
  });
  const place = await draw(<Import ask={ask} onChange={vi.fn()} />);
  await pick(place, "{}");
  await press(place, button(place, "Show this data"));
  expect(place.textContent).toContain("could not keep the change");
  expect(place.textContent).toContain("Shown: spring");
  await press(place, "[data-back=packaged]");
  expect(place.textContent).toContain("The background did not answer.");
});

it.each<[string, ImportState, readonly (string | undefined)[], boolean]>([
  [
    "one step back and all the way",
    { ...imported, before: { ...label, version: "winter" } },
    ["previous", "packaged"],
    false,
  ],
  ["that the extension came with other data since", { ...imported, packVersion: "own-3" }, ["packaged"], true],
])("offers or tells %s", async (_name, state, ways, isNewer) => {
  const place = await draw(<Import ask={backgroundOf([], { importState: () => state }).ask} onChange={vi.fn()} />);
  const buttons = [...place.querySelectorAll<HTMLElement>("[data-back]")];
  expect(buttons.map(({ dataset }) => dataset["back"])).toEqual(ways);
  expect(place.textContent?.includes("since then (edition own-3)")).toBe(isNewer);
});
