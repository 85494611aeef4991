// Brings a fresh clone to where its tools can run. Plain Node: nothing is installed yet when this is loaded.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

export const root = join(import.meta.dirname, "../..");

const neededNode = [20, 19];
const isWindows = process.platform === "win32";

/** A failure that is told in one line, without a stack: there is something that the reader can do. */
export class SetUpError extends Error {}

/** Installs the packages of the lock file, unless exactly those are there. Throws a SetUpError. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [neededMajor, neededMinor] = neededNode;
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new SetUpError(
      `Node ${neededNode.join(".")} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
    );
  }
  if (isInstalled()) return;
  console.log("installing packages (npm ci)");
  // Under `npm run` the path of npm itself is known; that one works without a shell on every system.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: !npm && isWindows,
  });
  if (status !== 0) throw new SetUpError("`npm ci` failed, see above: is the package registry within reach?");
}

/** npm keeps a second lock file of what it has put into node_modules; equal versions mean that nothing is to be done. */
function isInstalled() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    // Optional packages are those of other systems.
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

/** Null where the file is missing or damaged. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return null;
  }
}

/** Runs a tool of node_modules; see `run`. */
export function runTool(tool, args, options) {
  return run(join(root, "node_modules/.bin", tool), args, { ...options, shell: isWindows });
}

/** Runs a script of this project in Node; see `run`. */
export function runScript(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** Gives the exit code, and the output where it is quiet instead of going where this program's goes. */
function run(command, args, { isQuiet = false, env = {}, shell = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", isQuiet ? "pipe" : "inherit", isQuiet ? "pipe" : "inherit"],
    shell,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: status ?? 1, output: `${stdout ?? ""}${stderr ?? ""}${error ? String(error) : ""}` };
}

/** Builds the extension for `chrome` or `firefox` into dist. Throws a SetUpError when the build fails. */
export function build(target) {
  // The same as the script of package.json, which needs a shell.
  const args = ["build", "--app", "--configLoader", "runner", "--logLevel", "warn", "--mode", target];
  const { status, output } = runTool("vite", args, { isQuiet: true });
  if (status === 0) return;
  process.stderr.write(output);
  throw new SetUpError(`the build for ${target} failed, see above`);
}
