import type { Answer, RequestKind, Requests } from "../messages/requests";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import { Database } from "./Database";
import { Privacy } from "./Privacy";
import { Sites } from "./Sites";

export type Ask = <K extends RequestKind>(kind: K, content: Requests[K]["ask"]) => Promise<Answer<K>>;

/** One page, nothing nested; each change works at once. */
export function Options({ ask }: { readonly ask: Ask }) {
  const { t } = useWords();
  return (
    <main class="frame">
      <h1>
        <Icon name="lens" />
        {t("optionsTitle")}
      </h1>
      <Sites ask={ask} />
      <Database ask={ask} />
      <Privacy />
      <p class="fine">{t("notAdvice")}</p>
    </main>
  );
}
