/**
 * A module of src as the extension ships it: bundled, with constants put in place. The tools run modules one by one, where
 * every use of an import is a look-up; figures of that would be none of what a reader feels.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { optimization } from "../tools/optimization";

/** Imports the module at `entry` (a path from the root of the repo), bundled. The caller says of which type it is. */
export async function bundled<T>(entry: string): Promise<T> {
  const root = join(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "visa-lens-bundle-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      root,
      ssr: { external: true },
      build: {
        ssr: join(root, entry),
        outDir: folder,
        target: "chrome140",
        minify: "oxc",
        rolldownOptions: { optimization, output: { entryFileNames: "bundle.mjs", codeSplitting: false } },
      },
    });
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, "bundle.mjs")).href)) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
