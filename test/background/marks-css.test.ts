import { expect, it } from "vitest";
import { marksCss, markStates } from "../../src/background/marks-css";

it("styles every state, also in forced colours, under the document's own name only", () => {
  const css = marksCss("h1x");
  for (const state of markStates) expect(css.match(new RegExp(`::highlight\\(h1x-${state}\\)`, "g"))).toHaveLength(2);
  expect(css).not.toMatch(/:root|html|body|\*|--/);
});
