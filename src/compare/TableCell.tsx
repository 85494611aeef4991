import { type Column, isNone } from "../policy/cells";
import type { Row } from "../policy/compare";
import type { PolicyDate } from "../policy/dates";
import { agoWords } from "../ui/age";
import { cellWords } from "../ui/cell-words";
import { ExtremeMark } from "../ui/ExtremeMark";
import { Meter, NoMeter } from "../ui/Meter";
import { StatusChip } from "../ui/StatusChip";
import { Tier } from "../ui/Tier";
import { useWords } from "../ui/words";
import { type Details, detailsOf } from "./details";

export type OpenDetails = (details: Details, opener: HTMLElement) => void;

interface TableCellProps {
  readonly row: Row;
  readonly column: Column;
  /** Number of the column, from 0. */
  readonly at: number;
  readonly today: PolicyDate;
  readonly onOpen: OpenDetails;
}

/** One value of the table, with what qualifies it, its length, and the date that opens its source. */
export function TableCell({ row, column, at, today, onOpen }: TableCellProps) {
  const words = useWords();
  const cell = row.cells[at];
  const told = cell ? cellWords(row.id, cell, column, words) : null;
  if (!cell || !told) return <td />;
  const bar = row.bars[at] ?? null;
  const extreme = row.extremes[at] ?? null;
  const hasBars = row.bars.some((one) => one !== null);
  const details = detailsOf(row.id, cell, column, words);
  const date = told.date ?? details?.sources[0].seen ?? "";
  const shownAsDate = told.unknown ? words.t("looked", [date]) : date;
  return (
    <td>
      {row.id === "status" && cell.kind === "facts" ? (
        <StatusChip status={cell.facts[0]} legal={cell.legal ?? null} plain />
      ) : cell.kind === "source" ? (
        <>
          <Tier tier={cell.source.tier} />
          <small>
            <a href={cell.source.url} target="_blank" rel="noopener noreferrer">
              {cell.source.publisher}
            </a>
          </small>
        </>
      ) : cell.kind === "event" ? (
        <span class="event">{told.text}</span>
      ) : (
        <b class={told.unknown ? "unknown" : undefined}>{told.text}</b>
      )}
      {extreme && <ExtremeMark extreme={extreme} row={row.id} />}
      {row.id === "checked" && cell.kind === "date" && <small>{agoWords(cell.date, today, words.locale)}</small>}
      {told.notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
      <Further lines={told.further} />
      {bar ? <Meter bar={bar} decades={row.decades} /> : isNone(cell) && hasBars ? <NoMeter /> : null}
      {details && (
        <button
          type="button"
          class="when"
          aria-label={words.t("dateOpensDetails", [shownAsDate, told.text])}
          onClick={({ currentTarget }) => onOpen(details, currentTarget)}
        >
          <Tier tier={details.sources[0].tier} bare />
          {shownAsDate}
        </button>
      )}
    </td>
  );
}

/** Further values of a cell that stand open below the first; the rest opens on request. */
const mostOpen = 3;

function Further({ lines }: { readonly lines: readonly string[] }) {
  const { count } = useWords();
  const draw = (shown: readonly string[]) => shown.map((line) => <small key={line}>{line}</small>);
  const hidden = lines.length - mostOpen;
  // One line more takes no more room than the words that would hide it.
  if (hidden <= 1) return <>{draw(lines)}</>;
  return (
    <>
      {draw(lines.slice(0, mostOpen))}
      <details>
        <summary>{count("further", hidden)}</summary>
        {draw(lines.slice(mostOpen))}
      </details>
    </>
  );
}
