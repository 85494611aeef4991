import type { ImportPreview } from "../messages/requests";
import { countryName } from "../policy/names";
import { useWords } from "../ui/words";

type Refused = Extract<ImportPreview, { readonly kind: "refused" }>;

/** Why a file was not taken. Paths and messages are for whoever wrote the file; they are English, as the format is. */
export function Problems({ refused: { problems, total } }: { readonly refused: Refused }) {
  const { t, count, locale } = useWords();
  return (
    <>
      <p class="opt">
        {count("importRefused", total)}
        {problems.length < total && ` ${t("importFirst", [String(problems.length)])}`}
      </p>
      <ul class="problems">
        {problems.map(({ country, path, message }) => (
          <li key={`${path} ${message}`}>
            {country !== null && <b>{nameOf(country, locale)} </b>}
            <code>{path}</code>
            <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The file may say anything where a country's code belongs. */
function nameOf(country: string, locale: string): string {
  return /^[a-z]{2}$/.test(country) ? countryName(country, locale) : country;
}
