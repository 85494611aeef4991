import { expect, it } from "vitest";
import { requestFrom } from "../../src/messages/parse-request";

const block = { id: 0, text: "H-1B", lang: null };
const input = { blocks: [block], title: "", lang: "en" };

it.each<[string, object]>([
  ["a plain request", { kind: "relevant" }],
  ["blocks to detect", { kind: "detect", input }],
  [
    "blocks with what is known",
    { kind: "detect", input: { ...input, known: { relevant: true, programmes: [], countries: [] } } },
  ],
  ["a report", { kind: "report", report: { words: 3, items: [{ kind: "country", ref: "us", count: 2 }] } }],
  ["a highlight name", { kind: "begin", highlight: "vl-1a2b3c4d" }],
  ["the text of a pack, whatever it says", { kind: "importPreview", text: "{" }],
  ["a pack to apply", { kind: "importApply", text: "{}", file: "pack.json" }],
  ["one step back", { kind: "importUndo", to: "previous" }],
  ["a site mode", { kind: "setSite", site: "example.com", mode: "never" }],
])("takes %s", (_name, message) => {
  expect(requestFrom(message)).toBe(message);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "detect"],
  ["a list", [{ kind: "relevant" }]],
  ["an unknown kind", { kind: "erase" }],
  ["a kind of the prototype", { kind: "constructor" }],
  ["blocks that are none", { kind: "detect", input: { ...input, blocks: [{ ...block, text: 5 }] } }],
  ["a negative block number", { kind: "detect", input: { ...input, blocks: [{ ...block, id: -1 }] } }],
  ["a context without lists", { kind: "detect", input: { ...input, known: { relevant: true } } }],
  [
    "a highlight name that would break out of the style sheet",
    { kind: "begin", highlight: "x) {} body { display: none" },
  ],
  ["a mode that is none", { kind: "setSite", site: "example.com", mode: "sometimes" }],
  ["a pack that is no text", { kind: "importPreview", text: { policies: [] } }],
  ["a pack without the name of its file", { kind: "importApply", text: "{}" }],
  ["a step to nowhere", { kind: "importUndo", to: "future" }],
  ["a date that is none", { kind: "country", code: "us", on: "today" }],
  ["a count that is none", { kind: "report", report: { words: 1.5, items: [] } }],
])("refuses %s", (_name, message) => {
  expect(requestFrom(message)).toBeNull();
});
