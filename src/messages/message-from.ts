/** What `browser.i18n.getMessage` does, over the content of a locale's file. */
interface Entry {
  readonly message: string;
  readonly placeholders?: { readonly [name: string]: { readonly content: string } };
}

/** A function that gives messages of `file`, empty where it lacks the key. Fills placeholders as browsers do: `$NAME$` by its content, then `$1` by the first substitution. */
export function getMessageFrom(file: { readonly [key: string]: Entry }) {
  return (key: string, substitutions: readonly string[]): string => {
    const entry = file[key];
    if (!entry) return "";
    const named = entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      return entry.placeholders?.[name.toLowerCase()]?.content ?? "";
    });
    return named.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? "");
  };
}
