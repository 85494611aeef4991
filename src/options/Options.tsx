import { useState } from "preact/hooks";
import type { Ask } from "../messages/requests";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import { Database } from "./Database";
import { Import } from "./Import";
import { Privacy } from "./Privacy";
import { Sites } from "./Sites";

/** One page, nothing nested; each change works at once. */
export function Options({ ask }: { readonly ask: Ask }) {
  const { t } = useWords();
  // The database counts itself anew whenever other data are shown.
  const [changes, setChanges] = useState(0);
  return (
    <main class="frame">
      <h1>
        <Icon name="lens" />
        {t("optionsTitle")}
      </h1>
      <Sites ask={ask} />
      <Database key={changes} ask={ask} />
      <Import ask={ask} onChange={() => setChanges((count) => count + 1)} />
      <Privacy />
      <p class="fine">{t("notAdvice")}</p>
    </main>
  );
}
