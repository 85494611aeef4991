/**
 * The style sheet of the marks, for one document. Literal values: the page's own colours decide its background, so each
 * line is a mid-tone with at least 3:1 on white and on near-black, and nothing is defined on the page for others to read.
 */

/** States a mark can be in, from the weakest to the strongest; a range is in exactly one of them at a time. */
export const markStates = ["country", "programme", "seen", "active", "arrived"] as const;
export type MarkState = (typeof markStates)[number];

const styles: { readonly [S in MarkState]: string } = {
  // Whole pixels: Firefox rounds 1.5 down to 1, and then seen and unseen would look alike.
  country: "text-decoration: underline dotted 2px #75858a",
  programme: "text-decoration: underline solid 2px #0f8a94",
  seen: "text-decoration: underline solid 1px #7f8c90",
  active: "text-decoration: underline solid 3px #0f8a94; background-color: rgb(15 138 148 / 0.2)",
  arrived: "text-decoration: underline solid 3px #0f8a94; background-color: rgb(15 138 148 / 0.34)",
};

const forcedColors: { readonly [S in MarkState]: string } = {
  country: "text-decoration-color: CanvasText",
  programme: "text-decoration-color: LinkText",
  seen: "text-decoration-color: GrayText",
  active: "text-decoration-color: Highlight",
  arrived: "text-decoration-color: Highlight",
};

/** `highlight` is the document's random name; the page's script registers `<highlight>-<state>`. */
export function marksCss(highlight: string): string {
  const rules = (table: typeof styles) =>
    markStates.map((state) => `::highlight(${highlight}-${state}) { ${table[state]} }`).join("\n");
  return `${rules(styles)}\n@media (forced-colors: active) {\n${rules(forcedColors)}\n}\n`;
}
