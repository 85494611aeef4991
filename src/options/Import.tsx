import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ImportOutcome, ImportPreview, ImportState } from "../messages/requests";
import { Icon } from "../ui/Icon";
import { useWords } from "../ui/words";
import { Changes } from "./Changes";
import { ImportShown } from "./ImportShown";
import type { Ask } from "../messages/requests";
import { Problems } from "./Problems";

/** Ten times what 130 programmes take; a browser's message holds 64 MB at most. */
const largestFileMb = 30;

/** What stands below the button: nothing, a file that was looked at, or what became of it. */
type Shown =
  | null
  | { readonly kind: "sound"; readonly file: PickedFile; readonly preview: Sound }
  | Extract<ImportPreview, { readonly kind: "refused" }>
  | { readonly kind: "not-kept" | "too-large" | "failed" };

type Sound = Extract<ImportPreview, { readonly kind: "sound" }>;

interface PickedFile {
  readonly name: string;
  readonly text: string;
}

/** Importing a policy pack from a file, and the way back. `onChange` hears that other data are shown. */
export function Import({ ask, onChange }: { readonly ask: Ask; readonly onChange: () => void }) {
  const { t } = useWords();
  const [state, setState] = useState<ImportState | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  const newest = useRef(0);

  useEffect(() => {
    ask("importState", {}).then(setState, () => setShown({ kind: "failed" }));
  }, [ask]);

  /** Shows what `answer` gives, unless the reader has gone on to something else by then. */
  const follow = useCallback(async (answer: () => Promise<Shown>) => {
    const turn = (newest.current += 1);
    const result = await answer().catch((): Shown => ({ kind: "failed" }));
    if (turn === newest.current) setShown(result);
  }, []);

  const look = (picked: File) =>
    follow(async () => {
      if (picked.size > largestFileMb * 1_000_000) return { kind: "too-large" };
      const file = { name: picked.name, text: await picked.text() };
      const preview = await ask("importPreview", { text: file.text });
      return preview.kind === "sound" ? { kind: "sound", file, preview } : preview;
    });

  const finish = (asking: () => Promise<ImportOutcome>) =>
    follow(async () => {
      const outcome = await asking();
      if (outcome.kind !== "done") return outcome;
      setState(outcome.state);
      onChange();
      return null;
    });

  return (
    <section aria-labelledby="import">
      <h2 id="import">{t("importTitle")}</h2>
      <div class="panel">
        <p class="opt">{t("importText")}</p>
        <p class="opt quiet">{t("importMarks")}</p>
        {state && <ImportShown state={state} onBack={(to) => void finish(() => ask("importUndo", { to }))} />}
        <div class="opt">
          <label class="button outlined">
            <Icon name="plus" />
            {t("importChoose")}
            <input
              type="file"
              accept=".json,application/json"
              class="visually-hidden"
              onChange={({ currentTarget }) => {
                const [picked] = currentTarget.files ?? [];
                if (picked) void look(picked);
                // The same file, mended, must be taken again.
                currentTarget.value = "";
              }}
            />
          </label>
        </div>
        <div role="status">{shown && shown.kind !== "sound" && <Outcome shown={shown} />}</div>
        {shown?.kind === "sound" && (
          <Preview
            preview={shown.preview}
            onApply={() => void finish(() => ask("importApply", { text: shown.file.text, file: shown.file.name }))}
            onCancel={() => void follow(async () => null)}
          />
        )}
      </div>
    </section>
  );
}

function Outcome({ shown }: { readonly shown: Exclude<Shown, null | { readonly kind: "sound" }> }) {
  const { t } = useWords();
  switch (shown.kind) {
    case "refused":
      return <Problems refused={shown} />;
    case "too-large":
      return <p class="opt">{t("importTooLarge", [String(largestFileMb)])}</p>;
    case "not-kept":
      return <p class="opt">{t("importNotKept")}</p>;
    case "failed":
      return <p class="opt">{t("databaseFailed")}</p>;
  }
}

interface PreviewProps {
  readonly preview: Sound;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

function Preview({ preview: { version, extent, diff }, onApply, onCancel }: PreviewProps) {
  const { t } = useWords();
  if (diff.length === 0) {
    return (
      <p class="opt" role="status">
        {t("importSame", [version])}
      </p>
    );
  }
  return (
    <>
      <p class="opt" role="status">
        {t(extent === "whole" ? "importWhole" : "importCountry", [version])}
      </p>
      <Changes diff={diff} />
      <div class="opt">
        <button type="button" class="button primary" onClick={onApply}>
          {t("importApply")}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t("importCancel")}
        </button>
      </div>
    </>
  );
}
