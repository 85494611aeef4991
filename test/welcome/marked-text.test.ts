import { expect, it } from "vitest";
import { stretchesOf } from "../../src/welcome/marked-text";

it("reads marks of programmes and countries, and leaves the rest as it is", () => {
  expect(stretchesOf("An *H-1B* in _Canada_, or not.")).toEqual([
    { text: "An ", mark: null },
    { text: "H-1B", mark: "programme" },
    { text: " in ", mark: null },
    { text: "Canada", mark: "country" },
    { text: ", or not.", mark: null },
  ]);
});

it("a sign alone is no mark", () => {
  expect(stretchesOf("5 * 3")).toEqual([{ text: "5 * 3", mark: null }]);
});
