/**
 * The files of the package that are not built from scripts: manifest, icons, locales, the joined policy data and the
 * compiled lexicon. A policy file with a problem stops the build.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { compileLexicon } from "../../src/detect/compile";
import { allNames } from "../../src/detect/names/all";
import type { Policy } from "../../src/policy/types";
import { manifestFor } from "./manifest-for";
import { readPolicies } from "./read-policies";
import type { Target } from "./target";

export interface Packaged {
  /** Changes whenever the policy data does. */
  readonly packVersion: string;
  readonly plugin: Plugin;
}

export function packagedFiles({ root, target }: { readonly root: string; readonly target: Target }): Packaged {
  const policies = soundPolicies(root);
  const packVersion = createHash("sha256").update(JSON.stringify(policies)).digest("hex").slice(0, 16);
  return {
    packVersion,
    plugin: {
      name: "packaged-files",
      apply: "build",
      generateBundle() {
        if (this.environment.name !== "client") return;
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: "asset", fileName, source });
        emit("manifest.json", manifestFor(readFileSync(join(root, "manifest.json"), "utf8"), target));
        emit("policy.json", JSON.stringify({ version: packVersion, policies }));
        emit("lexicon.bin", compileLexicon({ policies, names: allNames }));
        for (const folder of ["icons", "_locales"]) {
          const from = join(root, "assets", folder);
          for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
            if (!entry.isFile()) continue;
            const file = join(entry.parentPath, entry.name);
            emit(join(folder, relative(from, file)), readFileSync(file));
          }
        }
      },
    },
  };
}

function soundPolicies(root: string): readonly Policy[] {
  const { policies, problems } = readPolicies(join(root, "assets/policy"));
  if (problems.length > 0) {
    const lines = problems.map(({ file, path, message }) => `  ${relative(root, file)}: ${path}: ${message}`);
    throw new Error(`the policy files have ${problems.length} problems:\n${lines.join("\n")}`);
  }
  return policies;
}
