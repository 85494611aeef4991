import { useId, useState } from "preact/hooks";
import { countryOf } from "../policy/names";
import { find, type Findable } from "./find";
import { Icon } from "./Icon";
import { Tile } from "./Tile";
import { useWords } from "./words";

interface PickFieldProps {
  readonly among: readonly Findable[];
  /** Refs that are picked already. */
  readonly picked: readonly string[];
  readonly onPick: (ref: string) => void;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** More lines than this are not read but narrowed down by typing on. */
const mostShown = 8;

/** A field that finds programmes and countries by name: a combobox with a list below it. */
export function PickField({ among, picked, onPick, disabled = false, autoFocus = false }: PickFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const isOpen = query.trim() !== "";
  const found = isOpen
    ? find(
        query,
        among.filter(({ ref }) => !picked.includes(ref)),
      ).slice(0, mostShown)
    : [];
  const chosen = found[Math.min(active, found.length - 1)];

  function take(ref: string): void {
    onPick(ref);
    setQuery("");
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (event.key === "Enter" && chosen) take(chosen.ref);
    else if (event.key === "Escape" && isOpen) setQuery("");
    else return;
    event.preventDefault();
  }

  return (
    <div class="pick-field">
      <Icon name="search" />
      <input
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t("findToAdd")}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.ref}` : undefined}
        placeholder={t("findToAdd")}
        disabled={disabled}
        autofocus={autoFocus}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={id} role="listbox" aria-label={t("findToAdd")} hidden={found.length === 0}>
        {found.map(({ ref, name, kind }) => (
          <li
            key={ref}
            id={`${id}-${ref}`}
            role="option"
            aria-selected={ref === chosen?.ref}
            // Before the field loses focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(ref);
            }}
          >
            <Tile code={kind === "country" ? ref : countryOf(ref)} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 && (
        <p class="pick-none" role="status">
          {t("foundNothing", [query.trim()])}
        </p>
      )}
    </div>
  );
}
