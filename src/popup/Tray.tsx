import { countryOf } from "../policy/names";
import type { Findable } from "../ui/find";
import { Icon } from "../ui/Icon";
import type { Picks } from "../ui/picks";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";

interface PickedListProps {
  readonly picks: Picks;
  readonly among: readonly Findable[];
  readonly onRemove: (ref: string) => void;
}

/** What was picked, each with a button that takes it out. */
export function PickedList({ picks, among, onRemove }: PickedListProps) {
  const { t } = useWords();
  return (
    <ul class="tray-items">
      {picks.map((ref) => {
        const name = among.find((one) => one.ref === ref)?.name ?? ref;
        return (
          <li key={ref} class="tray-item">
            <Tile code={ref.includes("/") ? countryOf(ref) : ref} />
            <span class="tray-name">{name}</span>
            <button type="button" aria-label={t("removeFromComparison", [name])} onClick={() => onRemove(ref)}>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The picks under the list of the article, from two on with a way to the comparison. */
export function Tray({ picks, among, onRemove, onCompare }: PickedListProps & { readonly onCompare: () => void }) {
  const { t } = useWords();
  if (picks.length === 0) return null;
  return (
    <footer class="tray">
      <PickedList picks={picks} among={among} onRemove={onRemove} />
      <div class="tray-actions">
        <span class="quiet">{picks.length === 1 ? t("pickOneMore") : null}</span>
        <button type="button" class="button primary" disabled={picks.length < 2} onClick={onCompare}>
          {t("tab_compare")}
        </button>
      </div>
    </footer>
  );
}
