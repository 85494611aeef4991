/** The coverage as Markdown, to be read in a terminal too, and its place in a longer text. */
import { fieldNames } from "../../src/policy/fields";
import { type Part, withPart } from "./written-part";
import { averageOf, type Cell, type Coverage, type CoverageRow, weightyFields } from "./coverage";

const signs: { readonly [C in Cell]: string } = { known: "●", none: "–", silent: "?", absent: " " };

const part: Part = { name: "coverage", command: "npm run -s policy:coverage -- --write" };

export function coverageMarkdown({ leading, others, weighty }: Coverage): string {
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const there = leading.filter(({ share }) => share > 0).length;
  return [
    `The ${leading.length} leading programmes (\`leading.json\`), of which ${there} are in the record, have ` +
      `${percent(averageOf(leading))} of the fields on average; all ${there + others.length} programmes of the record ` +
      `${percent(averageOf([...leading.filter(({ share }) => share > 0), ...others]))}.`,
    "",
    `Of the ${weighty.values} values that the leading ones give for ${weightyFields.map(code).join(", ")}, ` +
      `${weighty.twice} name two sources or more.`,
    "",
    `${signs.known} known, ${signs.none} none, ${signs.silent} the source is silent, blank: nobody has looked it up. The fields: ` +
      `${fieldNames.map((field, i) => `${i + 1} ${code(field)}`).join(", ")}.`,
    "",
    ...table("leading", leading, percent),
    ...(others.length > 0 ? ["", ...table("others", others, percent)] : []),
  ].join("\n");
}

/** `text` with the coverage between its markers. Throws where they are missing. */
export function withCoverage(text: string, coverage: string): string {
  return withPart(text, part, coverage);
}

function table(title: string, rows: readonly CoverageRow[], percent: (share: number) => string): readonly string[] {
  const width = Math.max(title.length, ...rows.map(({ id }) => id.length));
  const line = (first: string, cells: readonly string[], last: string) =>
    `| ${first.padEnd(width)} | ${cells.map((cell) => cell.padEnd(2)).join(" | ")} | ${last.padStart(5)} |`;
  return [
    line(
      title,
      fieldNames.map((_, i) => String(i + 1)),
      "",
    ),
    line(
      "-".repeat(width),
      fieldNames.map(() => "--"),
      "----:",
    ),
    ...rows.map(({ id, cells, share }) =>
      line(
        id,
        cells.map((cell) => signs[cell]),
        percent(share),
      ),
    ),
  ];
}

function code(field: string): string {
  return `\`${field}\``;
}
