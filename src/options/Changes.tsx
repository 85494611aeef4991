import { type CountryDiff, countChanges } from "../policy/diff";
import { readableNumber } from "../ui/format-number";
import { Tile } from "../ui/Tile";
import { useWords } from "../ui/words";
import { countryLines, type CountryLines, type ProgrammeLines, type ValueLine } from "./diff-words";

/** What an import would change: the counts, then country by country, each opened by the reader. */
export function Changes({ diff }: { readonly diff: readonly CountryDiff[] }) {
  const words = useWords();
  const { t, locale } = words;
  const counts = countChanges(diff);
  const figures = [
    { label: t("importAdded"), count: counts.added },
    { label: t("importRemoved"), count: counts.removed },
    { label: t("importChanged"), count: counts.changed },
  ];
  return (
    <>
      <dl class="meter">
        {figures.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{readableNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      <div class="changes">
        {diff.map((country) => (
          <CountryChanges key={country.country} lines={countryLines(country, words)} />
        ))}
      </div>
    </>
  );
}

function CountryChanges({ lines: { code, name, change, programmes, values, also } }: { readonly lines: CountryLines }) {
  return (
    <details>
      <summary>
        <Tile code={code} />
        <span class="opt-name">{name}</span>
        <span class="quiet">{change}</span>
      </summary>
      <ul>
        {programmes.map((programme) => (
          <ProgrammeChanges key={programme.id} lines={programme} />
        ))}
        {(values.length > 0 || also !== null) && (
          <li>
            <Values values={values} />
            {also !== null && <p class="quiet">{also}</p>}
          </li>
        )}
      </ul>
    </details>
  );
}

function ProgrammeChanges({ lines: { name, change, values, also } }: { readonly lines: ProgrammeLines }) {
  return (
    <li>
      <p>
        <b>{name}</b> <span class="quiet">{change}</span>
      </p>
      <Values values={values} />
      {also !== null && <p class="quiet">{also}</p>}
    </li>
  );
}

function Values({ values }: { readonly values: readonly ValueLine[] }) {
  if (values.length === 0) return null;
  return (
    <dl>
      {values.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
