import { compareDates, type PolicyDate } from "../policy/dates";
import { isOld } from "../policy/freshness";
import type { Indicator } from "../policy/fields";
import { countryName, inLanguage } from "../policy/names";
import type { ProgrammeSummary } from "../policy/summary";
import type { CountryCode, Fact, Policy } from "../policy/types";
import { FactRows } from "../ui/FactRows";
import { yearsFigure } from "../ui/format-years";
import { Icon } from "../ui/Icon";
import { SourceLink } from "../ui/SourceLink";
import { StatusChip } from "../ui/StatusChip";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import { indicatorRows } from "./card-rows";
import { CardActions } from "./CardActions";
import { CardFrame, type FrameProps } from "./CardFrame";
import { countryText } from "./copy-text";
import { mainSource } from "../policy/main-source";

interface CountryCardProps extends FrameProps {
  readonly country: CountryCode;
  readonly programmes: readonly ProgrammeSummary[];
  readonly indicators: { readonly [I in Indicator]?: readonly Fact[] | undefined };
  readonly sources: Policy["sources"];
  readonly today: PolicyDate;
  readonly pinned: boolean;
  readonly onCompare: (ref: string) => void;
  readonly onPin: () => void;
  readonly onCopy: (text: string) => void;
  readonly onOpen: (ref: string) => void;
}

/** A country's programmes, each a way into its own card. */
export function CountryCard(props: CountryCardProps) {
  const { country, programmes, indicators, sources, today, form, pinned, onCompare, onPin, onCopy, onOpen } = props;
  const words = useWords();
  const name = countryName(country, words.locale);
  const rows = indicatorRows(indicators, sources, words);
  const source = mainSource(
    programmes.flatMap(({ status, yearsToPR }) => [status, yearsToPR].filter((fact) => fact !== null)),
    sources,
  );
  return (
    <CardFrame {...props} name={name} head={<CountryHead country={country} programmes={programmes} />}>
      <div class="card-scroll" tabIndex={0} role="region" aria-label={words.t("facts")}>
        {programmes.length > 0 ? (
          <>
            <p class="section-label">
              <span>{words.t("programmes")}</span>
              <span>{words.t("yearsToPRShort")}</span>
            </p>
            <ul class="row-list">
              {programmes.map((programme) => (
                <ProgrammeRow key={programme.id} programme={programme} onOpen={onOpen} />
              ))}
            </ul>
          </>
        ) : (
          <p class="message">{words.t("countryWithoutRecord", [name])}</p>
        )}
        {rows.length > 0 && (
          <section class="card-section">
            <FactRows rows={rows} sources={sources} />
          </section>
        )}
      </div>
      <footer>
        {source && <SourceLink source={source} today={today} old={isOld(source.seen, "status", today)} />}
        {programmes.length > 0 && (
          <CardActions
            form={form}
            pinned={pinned}
            sourceUrl={null}
            onCompare={() => onCompare(country)}
            onPin={onPin}
            onCopy={() => onCopy(countryText({ country, programmes, sources, on: today }, words))}
          />
        )}
      </footer>
    </CardFrame>
  );
}

interface CountryHeadProps {
  readonly country: CountryCode;
  readonly programmes: readonly ProgrammeSummary[];
}

function CountryHead({ country, programmes }: CountryHeadProps) {
  const words = useWords();
  const name = countryName(country, words.locale);
  // The record tells which language the state names its programmes in; the country's own name follows it.
  const native = programmes[0]?.names.native.lang;
  const ownName = native ? countryName(country, native) : name;
  const newest = programmes
    .flatMap(({ changed }) => (changed === null ? [] : [changed]))
    .toSorted(compareDates)
    .at(-1);
  return (
    <>
      <Tile code={country} />
      <h3 class="card-name">{name}</h3>
      <span class="quiet" lang={native}>
        {ownName !== name && ownName !== country.toUpperCase() ? ownName : null}
      </span>
      {programmes.length > 0 && (
        <p class="card-sub">
          <span>{words.count("programmeCount", programmes.length)}</span>
          {newest && <span>{words.t("newestChange", [newest])}</span>}
        </p>
      )}
    </>
  );
}

interface ProgrammeRowProps {
  readonly programme: ProgrammeSummary;
  readonly onOpen: (ref: string) => void;
}

function ProgrammeRow({ programme, onOpen }: ProgrammeRowProps) {
  const words = useWords();
  const name = inLanguage(programme.names, words.language);
  const years = yearsFigure(programme.yearsToPR, words);
  return (
    <li>
      <button type="button" class="row" onClick={() => onOpen(programme.id)}>
        <span class="row-text">
          <span class="row-title">
            {name}
            {programme.code && !name.includes(programme.code) && <small>{programme.code}</small>}
          </span>
          <span class="row-note">
            <StatusChip status={programme.status} legal={programme.legal} plain />
          </span>
        </span>
        <span class={years.kind === "number" ? "row-years" : "row-years words"}>{years.text}</span>
        <Icon name="right" />
      </button>
    </li>
  );
}
