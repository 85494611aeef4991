import { factOn } from "../policy/as-of";
import type { PolicyDate } from "../policy/dates";
import { countryName, countryOf, inLanguage } from "../policy/names";
import { StatusChip } from "../ui/StatusChip";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import type { Candidate } from "./card-content";
import { CardFrame, type FrameProps } from "./CardFrame";

interface AmbiguousCardProps extends FrameProps {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly today: PolicyDate;
  readonly onOpen: (ref: string) => void;
}

/** Several things go by this name; the reader decides, the likeliest stands first. */
export function AmbiguousCard(props: AmbiguousCardProps) {
  const { title, candidates, today, onOpen } = props;
  const { t } = useWords();
  const question = t("whichOne", [title]);
  return (
    <CardFrame {...props} name={question} head={<h3 class="card-name card-title">{question}</h3>}>
      <ul class="choices">
        {candidates.map((candidate, i) => (
          <li key={candidate.ref}>
            <button type="button" class={i === 0 ? "choice likely" : "choice"} onClick={() => onOpen(candidate.ref)}>
              <ChoiceText candidate={candidate} today={today} />
            </button>
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

function ChoiceText({
  candidate: { ref, programme },
  today,
}: {
  readonly candidate: Candidate;
  readonly today: PolicyDate;
}) {
  const words = useWords();
  if (!programme) {
    const country = ref.includes("/") ? countryOf(ref) : ref;
    return (
      <>
        <Tile code={country} />
        <strong>{countryName(country, words.locale)}</strong>
      </>
    );
  }
  return (
    <>
      <Tile code={countryOf(ref)} />
      <strong>{inLanguage(programme.names, words.language)}</strong>
      <StatusChip
        status={factOn({ programme, field: "status", on: today })}
        legal={factOn({ programme, field: "legal", on: today })}
        plain
      />
      <span class="note">{inLanguage(programme.audience, words.language)}</span>
    </>
  );
}
