/**
 * What can be asked of the background, and what it answers. Everyone asks, only the background answers. The background
 * may also tell a page's script to do something (`Push`); that is never answered.
 */
import type { DetectInput, Detection } from "../detect/types";
import type { PolicyDate } from "../policy/dates";
import type { CountryDiff } from "../policy/diff";
import type { Pack, PackProblem } from "../policy/pack";
import type { ProgrammeSummary } from "../policy/summary";
import type { CountryCode, Policy, Programme, ProgrammeId } from "../policy/types";
import type { Settings, SiteMode } from "../settings/settings";

/** A programme with the sources that its facts name. */
export interface ProgrammeAnswer {
  readonly programme: Programme;
  readonly sources: Policy["sources"];
}

export interface CountryAnswer {
  readonly country: CountryCode;
  /** In the order of the record. */
  readonly programmes: readonly ProgrammeSummary[];
  readonly indicators: NonNullable<Policy["indicators"]>;
  readonly sources: Policy["sources"];
}

/** One country or programme that an article names. */
export interface ArticleItem {
  readonly kind: "country" | "programme";
  readonly ref: string;
  /** How often it is named. */
  readonly count: number;
}

/** What a page's script has found so far, in the order of first mention. */
export interface ArticleReport {
  readonly items: readonly ArticleItem[];
  /** How much was read, in words (characters of Chinese and Japanese count as half a word). */
  readonly words: number;
}

/** State of the tab that the reader looks at. */
export interface TabAnswer {
  readonly tab: number;
  /** Null where no page can be marked (browser pages, files, the stores). */
  readonly site: string | null;
  readonly mode: SiteMode;
  /** Null where nothing was read: the page is not about migration, or the site is off. */
  readonly report: ArticleReport | null;
}

/** What the options page says about the database. */
export interface AboutAnswer {
  readonly packVersion: string;
  readonly programmes: number;
  /** Day of the last review, by country. */
  readonly reviewed: { readonly [country: CountryCode]: PolicyDate };
  /** Where answers come from at the moment: the browser's database, or memory after a fault of it. */
  readonly from: "database" | "memory";
  /** Messages of unknown shape since the background started. */
  readonly ignoredMessages: number;
}

/** Names and days of a policy pack that the reader imported. */
export interface ImportLabel {
  readonly version: string;
  /** Name of the file that it was read from. */
  readonly file: string;
  /** Day of the import. */
  readonly on: PolicyDate;
  /** Version of the packaged data that it was put in place of. */
  readonly over: string;
}

/** Which data are shown. */
export interface ImportState {
  /** The import that answers come from; null: they come from the package's own data. */
  readonly shown: ImportLabel | null;
  /** What one step back from the import shows; null: the package's own data. */
  readonly before: ImportLabel | null;
  /** Version of the package's own data. */
  readonly packVersion: string;
}

/** A file that is no sound pack: nothing was changed. */
interface RefusedImport {
  readonly kind: "refused";
  /** The first few, in the order of the file. */
  readonly problems: readonly PackProblem[];
  /** How many there are in all. */
  readonly total: number;
}

export type ImportPreview =
  | RefusedImport
  | {
      readonly kind: "sound";
      readonly version: Pack["version"];
      readonly extent: Pack["extent"];
      /** What would change, from what is shown now. */
      readonly diff: readonly CountryDiff[];
    };

export type ImportOutcome =
  | RefusedImport
  | { readonly kind: "done"; readonly state: ImportState }
  /** The browser's storage could not keep it: nothing was changed. */
  | { readonly kind: "not-kept" };

/** One request a line: who may ask, what is asked, what is answered. */
export interface Requests {
  /** Gate: "this page looks relevant". The background injects the page's script if the site is on. */
  readonly relevant: { readonly ask: object; readonly answer: null };
  /**
   * Page: about to start in this document. The background puts the style sheet of the marks there, written for this
   * highlight name. False: the site is off by now, do not start.
   */
  readonly begin: { readonly ask: { readonly highlight: string }; readonly answer: boolean };
  /** Page: the mentions in these blocks. */
  readonly detect: { readonly ask: { readonly input: DetectInput }; readonly answer: Detection };
  /** Page: what was found so far, for badge and popup. */
  readonly report: { readonly ask: { readonly report: ArticleReport }; readonly answer: null };
  /** Anyone: one programme; null where the record has none of that id. */
  readonly programme: { readonly ask: { readonly id: ProgrammeId }; readonly answer: ProgrammeAnswer | null };
  /** Anyone: one country with its programmes as of a day; empty lists where the record has no file. */
  readonly country: {
    readonly ask: { readonly code: CountryCode; readonly on: PolicyDate };
    readonly answer: CountryAnswer;
  };
  /** Our own pages: summaries of all programmes as of a day, for picking and searching. */
  readonly programmes: { readonly ask: { readonly on: PolicyDate }; readonly answer: readonly ProgrammeSummary[] };
  /** Our own pages: the tab in front of the window that asks. */
  readonly tab: { readonly ask: object; readonly answer: TabAnswer | null };
  /** Our own pages: sets a site's mode; open pages of the site follow without a reload. */
  readonly setSite: { readonly ask: { readonly site: string; readonly mode: SiteMode }; readonly answer: SiteMode };
  /** Our own pages: scrolls the tab's page to the nth mention (from 0, wraps around) of a ref and flashes it. */
  readonly jump: {
    readonly ask: { readonly tab: number; readonly ref: string; readonly nth: number };
    readonly answer: null;
  };
  /** Our own pages: every site with a mode of its own. */
  readonly sites: { readonly ask: object; readonly answer: Settings["sites"] };
  /** Our own pages: what is installed and how it does. */
  readonly about: { readonly ask: object; readonly answer: AboutAnswer };
  /** Our own pages: what a file's text would change, if it is a sound pack. Changes nothing. */
  readonly importPreview: { readonly ask: { readonly text: string }; readonly answer: ImportPreview };
  /** Our own pages: shows the pack in place of what is shown now; the text is judged again. */
  readonly importApply: {
    readonly ask: { readonly text: string; readonly file: string };
    readonly answer: ImportOutcome;
  };
  /** Our own pages: goes back to what was there before the import, or past all imports to the package's own data. */
  readonly importUndo: { readonly ask: { readonly to: "previous" | "packaged" }; readonly answer: ImportOutcome };
  /** Our own pages: which data are shown. */
  readonly importState: { readonly ask: object; readonly answer: ImportState };
  /** Card: opens the comparison with this item picked. */
  readonly compare: { readonly ask: { readonly refs: readonly string[] }; readonly answer: null };
}

export type RequestKind = keyof Requests;
export type Request<K extends RequestKind = RequestKind> = { [P in K]: { readonly kind: P } & Requests[P]["ask"] }[K];
export type Answer<K extends RequestKind> = Requests[K]["answer"];

/** How a surface asks: `ask` of this folder, or a stand-in where no background is there. */
export type Ask = <K extends RequestKind>(kind: K, content: Requests[K]["ask"]) => Promise<Answer<K>>;

/** What the background tells a page's script. */
export type Push =
  /** The site was switched off: leave without a trace. */
  { readonly kind: "stop" } | { readonly kind: "jump"; readonly ref: string; readonly nth: number };
