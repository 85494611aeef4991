/** Reads closed shadow roots out of what the debugging protocols give of a document. */
import type { CardView } from "./driver";

/** A node as both protocols can be brought to say it. */
export interface PlainNode {
  /** Lower-case name of an element; empty for text. */
  readonly name: string;
  readonly text: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly PlainNode[];
  /** The closed shadow root that the element hosts. */
  readonly closedRoot: PlainNode | null;
}

/** A node of the Chrome DevTools Protocol's `DOM.getDocument`, as far as it is used here. */
export interface CdpNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[];
}

/** A node of WebDriver BiDi's `script.RemoteValue`, as far as it is used here. */
export interface BidiNode {
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: { readonly [name: string]: string };
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
    readonly mode?: string;
  };
}

const textNode = 3;

export function plainFromCdp(node: CdpNode): PlainNode {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  const pairs = attributes.flatMap((name, i) => (i % 2 === 0 ? [[name, attributes[i + 1] ?? ""] as const] : []));
  const closed = shadowRoots.find(({ shadowRootType }) => shadowRootType === "closed");
  return {
    name: node.localName,
    text: node.nodeType === textNode ? node.nodeValue : "",
    attributes: Object.fromEntries(pairs),
    children: children.map(plainFromCdp),
    closedRoot: closed ? plainFromCdp(closed) : null,
  };
}

export function plainFromBidi({ value }: BidiNode): PlainNode {
  const root = value?.shadowRoot;
  return {
    name: value?.localName ?? "",
    text: value?.nodeType === textNode ? (value.nodeValue ?? "") : "",
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(plainFromBidi),
    closedRoot: root?.value?.mode === "closed" ? plainFromBidi(root) : null,
  };
}

/** The first closed shadow root in the tree that holds a dialog, or null: no card is open. */
export function cardIn(document: PlainNode): CardView | null {
  for (const node of descendants(document)) {
    if (!node.closedRoot) continue;
    const inside = [...descendants(node.closedRoot)].filter(({ name }) => name !== "style");
    const roles = inside.map(({ attributes }) => attributes["role"]);
    if (!roles.includes("dialog")) continue;
    return {
      text: inside
        .map(({ text }) => text)
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
      links: inside.flatMap(({ attributes }) => attributes["href"] ?? []).filter((href) => !href.startsWith("#")),
      labels: inside.flatMap(({ attributes }) => attributes["aria-label"] ?? []),
      isBusy: inside.some(({ attributes }) => attributes["aria-busy"] === "true"),
    };
  }
  return null;
}

/** A node and everything below it, in document order; closed roots are not entered. */
function* descendants(node: PlainNode): Generator<PlainNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}
