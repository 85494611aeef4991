// Runs a TypeScript module of this repo in Node: node test/tools/run.mjs <module.ts> [arguments].
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [module, ...rest] = process.argv.slice(2);
if (!module) {
  console.error("usage: node test/tools/run.mjs <module.ts> [arguments]");
  process.exit(2);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
process.argv = [process.argv[0], resolve(root, module), ...rest];
await runnerImport(resolve(root, module), { root, configFile: false, logLevel: "error" });
