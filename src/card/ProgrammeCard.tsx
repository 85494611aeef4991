import { factOn, factsOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import { isOld } from "../policy/freshness";
import { fieldNames } from "../policy/fields";
import { countryName, countryOf, inLanguage } from "../policy/names";
import type { Policy, Programme } from "../policy/types";
import { FactRows } from "../ui/FactRows";
import { Figures } from "../ui/Figures";
import { SourceLink } from "../ui/SourceLink";
import { StatusChip } from "../ui/StatusChip";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import { programmeRows } from "./card-rows";
import { CardActions } from "./CardActions";
import { CardFrame, type FrameProps } from "./CardFrame";
import { programmeText } from "./copy-text";
import { mainSource } from "../policy/main-source";

interface ProgrammeCardProps extends FrameProps {
  readonly programme: Programme;
  readonly sources: Policy["sources"];
  readonly today: PolicyDate;
  readonly pinned: boolean;
  readonly onCompare: (ref: string) => void;
  readonly onPin: () => void;
  readonly onCopy: (text: string) => void;
}

/** What a programme is, whether it is open, what it costs, how long it takes, and who says so. */
export function ProgrammeCard(props: ProgrammeCardProps) {
  const { programme, sources, today, form, pinned, onCompare, onPin, onCopy } = props;
  const words = useWords();
  const query = { programme, sources, on: today };
  const name = inLanguage(programme.names, words.language);
  const country = countryName(countryOf(programme.id), words.locale);
  const rows = programmeRows(query, words);
  const source = mainSource(
    fieldNames.flatMap((field) => factsOn({ programme, field, on: today })),
    sources,
  );
  return (
    <CardFrame
      {...props}
      name={words.t("programmeInCountry", [name, country])}
      head={<ProgrammeHead programme={programme} today={today} />}
    >
      <div class="card-scroll" tabIndex={0} role="region" aria-label={words.t("facts")}>
        <Figures programme={programme} sources={sources} on={today} />
        <section class="card-section">
          <p class="card-audience">{inLanguage(programme.audience, words.language)}</p>
          <FactRows rows={rows} sources={sources} />
        </section>
      </div>
      <footer>
        {source && <SourceLink source={source} today={today} old={isOld(source.seen, "status", today)} />}
        <CardActions
          form={form}
          pinned={pinned}
          sourceUrl={programme.officialUrl}
          onCompare={() => onCompare(programme.id)}
          onPin={onPin}
          onCopy={() => onCopy(programmeText(query, words))}
        />
      </footer>
    </CardFrame>
  );
}

function ProgrammeHead({ programme, today }: { readonly programme: Programme; readonly today: PolicyDate }) {
  const words = useWords();
  const { native } = programme.names;
  const name = inLanguage(programme.names, words.language);
  const status = factOn({ programme, field: "status", on: today });
  const legal = factOn({ programme, field: "legal", on: today });
  return (
    <>
      <Tile code={countryOf(programme.id)} />
      <h3 class="card-name">
        {name}
        {programme.code && !name.includes(programme.code) && <small class="code">{programme.code}</small>}
      </h3>
      <StatusChip status={status} legal={legal} />
      <p class="card-sub">
        <span>{countryName(countryOf(programme.id), words.locale)}</span>
        {native.text !== name && <span lang={native.lang}>{native.text}</span>}
      </p>
    </>
  );
}
