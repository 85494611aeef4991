import type { CellWords } from "../ui/cell-words";
import type { TextTable } from "../ui/text-table";

/**
 * CSV after RFC 4180, for spreadsheets: three columns a pick, the value, its date and the address of its source. Begins
 * with a byte-order mark, without which Excel misreads Chinese and Korean.
 */
export function csvOf({ head, rows }: TextTable, titles: { readonly date: string; readonly source: string }): string {
  const lines = [
    ["", ...head.flatMap((name) => [name, `${name}: ${titles.date}`, `${name}: ${titles.source}`])],
    ...rows.map(({ label, cells }) => [label, ...cells.flatMap(threeFields)]),
  ];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function threeFields(cell: CellWords | null): readonly string[] {
  if (!cell) return ["", "", ""];
  return [[cell.text, ...cell.notes, ...cell.further].join("; "), cell.date ?? "", cell.source?.url ?? ""];
}

function quoted(field: string): string {
  // A leading formula character would be run by a spreadsheet; an apostrophe makes it text.
  const safe = /^[=+\-@\t]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
