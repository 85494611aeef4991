/** A part of a document that a command writes, between two markers that say which one. */

/** The markers around what `command` writes under the name `name`. */
function markersOf(name: string, command: string): { readonly begin: string; readonly end: string } {
  return { begin: `<!-- ${name}: written by ${command} -->`, end: `<!-- end of ${name} -->` };
}

export interface Part {
  readonly name: string;
  /** The command that writes it, as a reader would call it. */
  readonly command: string;
}

/** `text` with `part` between its markers. Throws where they are missing. */
export function withPart(text: string, { name, command }: Part, part: string): string {
  const { begin, end } = markersOf(name, command);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the text needs the line "${begin}" and, below it, "${end}"`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

/** A Markdown table with columns of equal width: the first row is the heading, the first column words, the rest numbers. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const [heading = [], ...rest] = rows;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heading), line(rule), ...rest.map(line)].join("\n");
}
