import { type Column, isNone, type RowId } from "../policy/cells";
import type { Row, RowGroup } from "../policy/compare";
import { countryOf } from "../policy/names";
import { cellWords } from "../ui/cell-words";
import { columnName, columnRef } from "../ui/columns";
import { ExtremeMark } from "../ui/ExtremeMark";
import { Icon } from "../ui/Icon";
import { Meter, NoMeter } from "../ui/Meter";
import { rowLabel } from "../ui/row-labels";
import { SourceDate } from "../ui/SourceDate";
import { StatusChip } from "../ui/StatusChip";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";

/** More columns than this are not readable in 400 px. */
export const mostMiniColumns = 3;

/** The rows that the popup has room for, in its order; the others are in the full comparison. */
const miniRows: readonly RowId[] = [
  "status",
  "fee",
  "processingTime",
  "yearsToPR",
  "sponsor",
  "minSalary",
  "spouseWork",
  "programmeCount",
  "openCount",
  "rdShareOfGdp",
  "medianWage",
  "changed",
];

interface MiniComparisonProps {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly onRemove: (ref: string) => void;
}

/** A small table of two or three columns: one value a cell, its length where lengths can be compared. */
export function MiniComparison({ columns, groups, onRemove }: MiniComparisonProps) {
  const words = useWords();
  const rows = groups.flatMap((group) => group.rows);
  const ordered = miniRows.flatMap((id) => rows.filter((row) => row.id === id));
  return (
    <table class="mini">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{words.t("facts")}</span>
          </th>
          {columns.map((column) => (
            <th key={columnRef(column)} scope="col">
              <Tile code={column.kind === "country" ? column.country : countryOf(column.programme.id)} />
              <button
                type="button"
                class="mini-remove"
                aria-label={words.t("removeFromComparison", [columnName(column, words)])}
                onClick={() => onRemove(columnRef(column))}
              >
                <Icon name="close" />
              </button>
              <b>{columnName(column, words)}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {words.t(rowLabel(row.id))}
              {row.decades && row.bars.some((bar) => bar !== null) && <small>{words.t("logScale")}</small>}
            </th>
            {columns.map((column, i) => (
              <MiniCell key={columnRef(column)} row={row} column={column} at={i} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MiniCell({ row, column, at }: { readonly row: Row; readonly column: Column; readonly at: number }) {
  const words = useWords();
  const cell = row.cells[at];
  const told = cell ? cellWords(row.id, cell, column, words) : null;
  if (!cell || !told) return <td />;
  const bar = row.bars[at] ?? null;
  const extreme = row.extremes[at] ?? null;
  const hasBars = row.bars.some((one) => one !== null);
  return (
    <td>
      {row.id === "status" && cell.kind === "facts" ? (
        <StatusChip status={cell.facts[0]} legal={cell.legal ?? null} plain />
      ) : row.id === "changed" ? null : (
        <span class={told.unknown ? "unknown" : "mini-value"}>{told.text}</span>
      )}
      {extreme && <ExtremeMark extreme={extreme} row={row.id} />}
      {bar ? <Meter bar={bar} decades={row.decades} /> : isNone(cell) && hasBars ? <NoMeter /> : null}
      {told.date && "facts" in cell && cell.facts[0] && (
        <SourceDate of={cell.facts[0]} date={told.date} sources={column.sources} />
      )}
      {cell.kind === "event" && <SourceDate of={cell.event} date={cell.event.date} sources={column.sources} />}
      {cell.kind === "date" && <span class="quiet">{cell.date}</span>}
    </td>
  );
}
