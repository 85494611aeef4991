import { expect, it } from "vitest";
import { articleLists } from "../../src/popup/article-order";

it("programmes and countries are listed apart, the most often named first, of equals the earlier one", () => {
  const lists = articleLists({
    words: 100,
    items: [
      { kind: "country", ref: "us", count: 1 },
      { kind: "programme", ref: "us/h-1b", count: 2 },
      { kind: "programme", ref: "cn/k", count: 5 },
      { kind: "programme", ref: "kr/top-tier", count: 2 },
    ],
  });
  expect(lists.programmes.map(({ ref }) => ref)).toEqual(["cn/k", "us/h-1b", "kr/top-tier"]);
  expect(lists.countries.map(({ ref }) => ref)).toEqual(["us"]);
});
