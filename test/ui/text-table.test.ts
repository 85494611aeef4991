import { expect, it } from "vitest";
import type { Column } from "../../src/policy/cells";
import { compare } from "../../src/policy/compare";
import { markdownOf, textTable } from "../../src/ui/text-table";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";
import { wordsIn } from "../support/words";

const { sources } = policyWith();

function column(id: string, name: string, value: number): Column {
  const programme = programmeWith({
    id,
    names: { en: name, native: { lang: "en", text: name } },
    facts: { fee: [factWith({ value, unit: "USD", per: "once", note: { en: "a|b" } })] },
  });
  return { kind: "programme", programme, sources };
}

it("a copied table has every value with its date and source, and nothing breaks out of its cell", () => {
  const columns = [column("xx/a", "A [x]", 5), column("xx/b", "B", 7)];
  const table = textTable(columns, compare(columns, "2026-01-01"), wordsIn("en"));
  expect(markdownOf(table).split("\n")).toEqual([
    "|  | A \\[x\\] | B |",
    "| --- | --- | --- |",
    "| Cost | 5 USD once; a\\|b ([2024-01-01](https://gazette.example/1)) | 7 USD once; a\\|b ([2024-01-01](https://gazette.example/1)) |",
    "| Main source | Gazette ([2026-01-01](https://gazette.example/1)) | Gazette ([2026-01-01](https://gazette.example/1)) |",
    "| Checked | Jan 1, 2026 | Jan 1, 2026 |",
  ]);
});
