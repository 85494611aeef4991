import type { Column } from "../policy/cells";
import type { RowGroup } from "../policy/compare";
import type { PolicyDate } from "../policy/dates";
import { countryName, countryOf } from "../policy/names";
import { columnName, columnRef } from "../ui/columns";
import { Icon } from "../ui/Icon";
import { groupLabels, rowLabel } from "../ui/row-labels";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import { type OpenDetails, TableCell } from "./TableCell";

interface ComparisonTableProps {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** Leaves out the rows in which every column says the same. */
  readonly differencesOnly: boolean;
  readonly today: PolicyDate;
  readonly onOpen: OpenDetails;
  readonly onRemove: (ref: string) => void;
}

/** The whole comparison. The document scrolls, not a box: only so do head and first column both stay in view. */
export function ComparisonTable({ columns, groups, differencesOnly, today, onOpen, onRemove }: ComparisonTableProps) {
  const { t } = useWords();
  return (
    <table class="cmp" style={{ minWidth: `${172 + columns.length * 200}px` }}>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <small>{t("everyDateOpens")}</small>
          </th>
          {columns.map((column) => (
            <ColumnHead key={columnRef(column)} column={column} onRemove={onRemove} />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, rows }) => {
        const shown = differencesOnly ? rows.filter(({ same }) => !same) : rows;
        return (
          shown.length > 0 && (
            <tbody key={id}>
              <tr class="group-row">
                <th colSpan={columns.length + 1} scope="rowgroup">
                  <span>{t(groupLabels[id])}</span>
                </th>
              </tr>
              {shown.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {t(rowLabel(row.id))}
                    {row.decades && row.bars.some((bar) => bar !== null) && <small>{t("logScale")}</small>}
                  </th>
                  {columns.map((column, i) => (
                    <TableCell key={columnRef(column)} row={row} column={column} at={i} today={today} onOpen={onOpen} />
                  ))}
                </tr>
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}

function ColumnHead({ column, onRemove }: { readonly column: Column; readonly onRemove: (ref: string) => void }) {
  const words = useWords();
  const name = columnName(column, words);
  const native = column.kind === "programme" ? column.programme.names.native : null;
  const country = column.kind === "country" ? column.country : countryOf(column.programme.id);
  return (
    <th scope="col">
      <div class="col-head">
        <Tile code={country} />
        <b>{name}</b>
        <button
          type="button"
          class="button icon-only"
          aria-label={words.t("removeFromComparison", [name])}
          title={words.t("removeFromComparison", [name])}
          onClick={() => onRemove(columnRef(column))}
        >
          <Icon name="close" />
        </button>
      </div>
      {native && native.text !== name ? (
        <small lang={native.lang}>{native.text}</small>
      ) : (
        native && <small>{countryName(country, words.locale)}</small>
      )}
    </th>
  );
}
