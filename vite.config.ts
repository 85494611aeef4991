/**
 * One build environment per script (each must be a single classic file) and one for the HTML pages.
 * `vite build --mode chrome|firefox` writes dist/chrome or dist/firefox.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type EnvironmentOptions } from "vite";
import { optimization } from "./test/tools/optimization";
import { packagedFiles } from "./test/tools/packaged-files";
import { targetOf } from "./test/tools/target";

const root = import.meta.dirname;
const scripts = ["gate", "page", "background"] as const;
const pages = ["popup", "compare", "options", "welcome"] as const;

/** A script that the browser loads as it is: no modules, no second file. */
function script(name: (typeof scripts)[number]): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      rolldownOptions: {
        input: { [name]: join(root, `src/${name}/main.ts`) },
        optimization,
        output: { format: "iife", entryFileNames: "[name].js", codeSplitting: false },
        // The unused half of Vite's import helper asks for import.meta, which a classic script has not.
        checks: { emptyImportMeta: false },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = targetOf(mode);
  const outDir = join(root, "dist", target);
  const packaged = packagedFiles({ root, target });
  return {
    root: join(root, "src"),
    base: "./",
    publicDir: false,
    define: { __PACK_VERSION__: JSON.stringify(packaged.packVersion) },
    build: {
      outDir,
      // Cleaned once below: in watch mode each environment would otherwise delete what the others wrote.
      emptyOutDir: false,
      target: target === "chrome" ? "chrome140" : "firefox150",
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            input: Object.fromEntries(pages.map((name) => [name, join(root, `src/${name}/index.html`)])),
          },
        },
      },
      ...Object.fromEntries(scripts.map((name) => [name, script(name)])),
    },
    builder: {
      async buildApp(builder) {
        rmSync(outDir, { recursive: true, force: true });
        for (const environment of Object.values(builder.environments)) {
          // Vite always makes an `ssr` environment; nothing here runs on a server.
          if (environment.name !== "ssr") await builder.build(environment);
        }
      },
    },
    plugins: [packaged.plugin],
  };
});
