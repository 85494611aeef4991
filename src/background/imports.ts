/** What the background answers about policy packs that the reader imports. A pack is judged anew by every request. */
import type { Answers } from "../messages/answer";
import type { ImportOutcome, ImportState } from "../messages/requests";
import { diffPolicies } from "../policy/diff";
import { laidOver, packFromText, type PackProblem } from "../policy/pack";
import type { DatabaseStore } from "./policy-store";
import type { Policies } from "./policies";

/** More than a screen of problems helps nobody: most of them have one cause. */
const shownProblems = 10;

type ImportAnswers = Pick<Answers, "importPreview" | "importApply" | "importUndo" | "importState">;

/** `today` gives the day of an import. */
export function createImportAnswers(policies: Policies, today: () => string): ImportAnswers {
  async function state(): Promise<ImportState> {
    const shown = await policies.read((store) => store.imported());
    return { shown: shown?.label ?? null, before: shown?.before ?? null, packVersion: policies.packVersion };
  }

  async function change(write: (store: DatabaseStore) => Promise<void>): Promise<ImportOutcome> {
    try {
      await policies.change(write);
    } catch {
      // Full, blocked or broken: the reader can do the same about each, and what was shown before is shown still.
      return { kind: "not-kept" };
    }
    return { kind: "done", state: await state() };
  }

  return {
    async importPreview({ text }) {
      const { pack, problems } = packFromText(text);
      if (!pack) return refused(problems);
      const shown = await policies.shown();
      const diff = diffPolicies(shown, laidOver(pack, shown));
      return { kind: "sound", version: pack.version, extent: pack.extent, diff };
    },

    async importApply({ text, file }) {
      const { pack, problems } = packFromText(text);
      if (!pack) return refused(problems);
      const label = { version: pack.version, file, on: today(), over: policies.packVersion };
      const kept = { label, policies: laidOver(pack, await policies.shown()) };
      return change((store) => store.apply(kept));
    },

    importUndo: ({ to }) => change((store) => store.undo(to)),

    importState: state,
  };
}

function refused(problems: readonly PackProblem[]) {
  return { kind: "refused", problems: problems.slice(0, shownProblems), total: problems.length } as const;
}
