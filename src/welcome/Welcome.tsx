import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import { stretchesOf } from "./marked-text";

const paragraphs = ["welcome_article1", "welcome_article2", "welcome_article3"] as const;

const steps = [
  { icon: "underline", title: "try_rest", text: "try_restText", href: null, action: null },
  { icon: "lens", title: "try_popup", text: "try_popupText", href: null, action: null },
  {
    icon: "compare",
    title: "try_compare",
    text: "try_compareText",
    href: "../compare/index.html#us/h-1b,kr/k-tech-pass,gb/global-talent",
    action: "try_compareAction",
  },
] as const;

/** What the extension does, in one sentence, one article and three things to try. No tour. */
export function Welcome() {
  const { t } = useWords();
  return (
    <main class="wrap">
      <p class="brand">
        <Icon name="lens" />
        Visa Lens
      </p>
      <h1>{t("welcome_title")}</h1>
      <p class="lead">{t("welcome_lead")}</p>
      <article class="story">
        <p class="kicker">{t("welcome_kicker")}</p>
        <h2>{t("welcome_articleTitle")}</h2>
        {paragraphs.map((key) => (
          <p key={key}>
            {stretchesOf(t(key)).map(({ text, mark }, i) =>
              mark ? (
                <span key={i} class={mark}>
                  {text}
                </span>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </article>
      <ol class="steps">
        {steps.map(({ icon, title, text, href, action }) => (
          <li key={title}>
            <Icon name={icon} />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
            {href && (
              <a class="button outlined" href={href}>
                {t(action)}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p class="fine">
        <span>{t("privacyText")}</span>
        <span>{t("notAdvice")}</span>
        <a href="../options/index.html">{t("options")}</a>
      </p>
    </main>
  );
}
