/** A comparison as text: the same cells in the same order, each with its date and the address of its source. */
import type { Column } from "../policy/cells";
import type { RowGroup } from "../policy/compare";
import { type CellWords, cellWords } from "./cell-words";
import { columnName } from "./columns";
import { rowLabel } from "./row-labels";
import type { Words } from "./words";

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (CellWords | null)[] }[];
}

/** The cells of a comparison in the reader's words. */
export function textTable(columns: readonly Column[], groups: readonly RowGroup[], words: Words): TextTable {
  return {
    head: columns.map((column) => columnName(column, words)),
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ id, cells }) => ({
        label: words.t(rowLabel(id)),
        cells: cells.map((cell, i) => {
          const column = columns[i];
          return column ? cellWords(id, cell, column, words) : null;
        }),
      })),
    ),
  };
}

/** Markdown, as GitHub and most notebooks read it; every date is a link to its source. */
export function markdownOf({ head, rows }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...head.map(escaped)]),
    line(["---", ...head.map(() => "---")]),
    ...rows.map(({ label, cells }) => line([escaped(label), ...cells.map(markdownCell)])),
  ].join("\n");
}

function markdownCell(cell: CellWords | null): string {
  if (!cell) return "";
  const text = escaped([cell.text, ...cell.notes, ...cell.further].join("; "));
  if (!cell.source) return text;
  return `${text} ([${cell.date ?? cell.source.seen}](${cell.source.url}))`;
}

/** Characters that would end a cell or start Markdown of their own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
