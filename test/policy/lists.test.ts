import { expect, it } from "vitest";
import { listProblems } from "../../src/policy/lists";

it.each<[string, unknown, unknown, readonly string[]]>([
  ["objects and lists as they were", { a: [{ b: 1 }] }, { a: [{ b: 1 }] }, []],
  ["an empty list taken for an object", { a: [{ b: [] }] }, { a: [{ b: {} }] }, ["a[0].b"]],
  ["the whole file a list", [], {}, ["(the whole file)"]],
  ["a text that was spelled out", { a: ["x"] }, { a: [{ text: "x" }] }, []],
  ["members that only the input has", { a: [], b: 1 }, { b: 1 }, []],
])("%s", (_name, input, output, paths) => {
  expect(listProblems(input, output).map(({ path }) => path)).toEqual(paths);
});
