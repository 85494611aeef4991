/** What a test, or the demonstration, does with a browser that runs the built extension. Both browsers look the same. */

export const browserNames = ["chromium", "firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

/** One marked piece of the page's text, as the browser's highlight registry has it. */
export interface Mark {
  /** As they are read: white space collapsed. */
  readonly words: string;
  /** How it is drawn: `programme`, `country`, `seen`, `active`, `arrived`. */
  readonly look: string;
  /** Language of the text, from the nearest `lang` attribute. */
  readonly lang: string;
}

/** What stands in a closed shadow root of the page. */
export interface CardView {
  /** All its text, white space collapsed. */
  readonly text: string;
  /** Addresses that it links to, in order. */
  readonly links: readonly string[];
  /** Names of its dialog: `role`, `aria-label` and the like, as the elements carry them. */
  readonly labels: readonly string[];
  /** Whether it is still being filled. */
  readonly isBusy: boolean;
}

/** One of the extension's own documents: its popup, or one of its pages in a tab. */
export interface OwnDocument {
  /** Calls `ask` in the document and gives what it gives; arguments and result must survive JSON. */
  call<A extends readonly unknown[], R>(ask: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A web page in a tab. */
export interface Tab {
  readonly url: string;
  /** Every mark, in the order of the document. */
  marks(): Promise<readonly Mark[]>;
  /** Marks as soon as there are any and two looks in a row give the same. Rejects when none comes in time. */
  settledMarks(): Promise<readonly Mark[]>;
  /** Number of highlights that anybody registered in the document. */
  highlights(): Promise<number>;
  /** Moves the pointer onto the nth (from 0) mark that reads `words`, scrolled into view. */
  hover(words: string, nth?: number): Promise<void>;
  /** Moves the pointer to where nothing is. */
  moveAway(): Promise<void>;
  press(key: "Escape" | "Tab" | "Enter"): Promise<void>;
  /** The open card, or null. */
  card(): Promise<CardView | null>;
  /** The card once it is open and filled. */
  openCard(): Promise<CardView>;
  /** Resolves when no card is open. */
  noCard(): Promise<void>;
  /** The whole document as text. */
  html(): Promise<string>;
  /** Calls `ask` in the page's own world. */
  call<A extends readonly unknown[], R>(ask: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  reload(): Promise<void>;
  /** Makes it the tab in front. */
  show(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in a new tab in front and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's pages in a tab, by its path in the package. */
  openOwn(path: string): Promise<OwnDocument>;
  /** Presses the toolbar button while `tab` is in front, and gives the real popup. */
  popup(tab: Tab): Promise<OwnDocument>;
  /** Ends the background as the browser itself does when it is idle. Fine when it does not run. */
  killBackground(): Promise<void>;
  /** Whether the background runs at the moment. */
  isBackgroundAlive(): Promise<boolean>;
  /** Resolves when somebody has closed the browser's window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly name: BrowserName;
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly isHeadless: boolean;
  /** Port of a proxy on this machine that every request goes through, those to this machine as well. */
  readonly proxyPort?: number | undefined;
}
