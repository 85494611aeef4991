import { useEffect, useMemo, useState } from "preact/hooks";
import type { Ask } from "../messages/requests";
import type { PolicyDate } from "../policy/dates";
import type { ProgrammeSummary } from "../policy/summary";
import { findables } from "../ui/find";
import { Icon } from "../ui/Icon";
import { PickField } from "../ui/PickField";
import { mostPicks, withoutPick, withPick } from "../ui/picks";
import { markdownOf, textTable } from "../ui/text-table";
import { useComparison } from "../ui/use-comparison";
import { useWords } from "../ui/words";
import { ComparisonTable } from "./ComparisonTable";
import { csvOf } from "./csv";
import type { Details } from "./details";
import { SourcePopover } from "./SourcePopover";
import { TopBar } from "./TopBar";
import { useHashPicks } from "./use-hash-picks";

interface ComparisonProps {
  readonly today: PolicyDate;
  readonly ask: Ask;
  readonly copy: (text: string) => Promise<void>;
}

/** Up to five programmes or countries side by side. The address holds the picks. */
export function Comparison({ today, ask, copy }: ComparisonProps) {
  const words = useWords();
  const { t } = words;
  const [picks, setPicks] = useHashPicks();
  const [summaries, setSummaries] = useState<readonly ProgrammeSummary[]>([]);
  const [differencesOnly, setDifferencesOnly] = useState(false);
  const [opened, setOpened] = useState<{ readonly details: Details; readonly opener: HTMLElement } | null>(null);
  const among = useMemo(() => findables(summaries, words), [summaries, words]);
  const source = useMemo(
    () => ({
      programme: (id: string) => ask("programme", { id }),
      country: (code: string) => ask("country", { code, on: today }),
    }),
    [ask, today],
  );
  const comparison = useComparison({ source, refs: picks, on: today });

  useEffect(() => {
    // Without the summaries nothing can be added by name; what the address holds is still compared.
    ask("programmes", { on: today }).then(setSummaries, () => undefined);
  }, [ask, today]);

  const text = () => textTable(comparison?.columns ?? [], comparison?.groups ?? [], words);
  const columns = comparison?.columns ?? [];
  const isEmpty = comparison !== null && columns.length === 0;
  return (
    <>
      <TopBar
        field={
          <PickField
            among={among}
            picked={picks}
            disabled={picks.length >= mostPicks}
            onPick={(ref) => setPicks(withPick(picks, ref))}
          />
        }
        picked={columns.length}
        sameRows={comparison?.groups.flatMap(({ rows }) => rows).filter(({ same }) => same).length ?? 0}
        differencesOnly={differencesOnly}
        onDifferencesOnly={setDifferencesOnly}
        onCopyMarkdown={() => copy(markdownOf(text()))}
        onCopyCsv={() => copy(csvOf(text(), { date: t("csv_date"), source: t("source") }))}
      />
      <main>
        {isEmpty ? (
          <div class="blank">
            <span class="glyph">
              <Icon name="compare" />
            </span>
            <h2>{t("nothingPicked")}</h2>
            <p>{t("nothingPickedText")}</p>
          </div>
        ) : (
          comparison && (
            <ComparisonTable
              columns={columns}
              groups={comparison.groups}
              differencesOnly={differencesOnly}
              today={today}
              onOpen={(details, opener) => setOpened({ details, opener })}
              onRemove={(ref) => setPicks(withoutPick(picks, ref))}
            />
          )
        )}
        {opened && (
          <SourcePopover
            key={opened.opener}
            details={opened.details}
            opener={opened.opener}
            onCopy={(copied) => void copy(copied)}
            onClose={() => setOpened((now) => (now === opened ? null : now))}
          />
        )}
      </main>
    </>
  );
}
