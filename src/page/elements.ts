/** What kinds of element there are for reading: flows with the text, breaks the line, is not read at all. */

/** Elements whose text flows with the text around them. Whatever is not here starts a block of its own. */
const inline: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q rp ruby s samp small span " +
    "strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Elements whose text is no article: code, controls, menus, other media, ruby readings, our own card. */
const skipped: ReadonlySet<string> = new Set(
  (
    "script style noscript template iframe object svg math canvas audio video code pre textarea input select option " +
    "datalist button nav dialog rt head title visa-lens-card"
  ).split(" "),
);

/** Beside an article these hold navigation and teasers; inside one they hold its headline and notes. */
const skippedOutside: ReadonlySet<string> = new Set(["header", "footer", "aside"]);

const skippedRoles: ReadonlySet<string> = new Set(["navigation", "menu", "menubar", "search", "toolbar", "textbox"]);

/** Whether the text below `element` belongs to the running text. `outside`: no article was found, the body is read. */
export function isRead(element: Element, outside: boolean): boolean {
  // Controls named after DOM members hide them on forms (DOM clobbering): ask a form nothing.
  if (element instanceof HTMLFormElement) return true;
  const name = element.localName;
  if (skipped.has(name) || (outside && skippedOutside.has(name))) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return false;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return false;
  return !skippedRoles.has(element.getAttribute("role") ?? "");
}

export function isInline(element: Element): boolean {
  return !(element instanceof HTMLFormElement) && inline.has(element.localName);
}

/** Elements that break the line without holding text. */
export function isBreak(element: Element): boolean {
  return !(element instanceof HTMLFormElement) && (element.localName === "br" || element.localName === "hr");
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get;

/** The parent as the tree has it, not as a form's control of that name would have it. */
export function parentOf(node: Node): Node | null {
  const parent: unknown = parentGetter?.call(node);
  return parent instanceof Node ? parent : null;
}

/** The block-level element that the text at `node` flows in. */
export function blockElementOf(node: Node): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at instanceof Element && !isInline(at)) return at;
  }
  return null;
}
