// `npm test`: from a fresh clone through every check to the end-to-end tests in both browsers. The last line is
// "N passed, N failed": tests by their number, every other step as one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ensureBrowser } from "./browsers.mjs";
import { build, runScript, runTool, SetUpError, setUp } from "./set-up.mjs";

const total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), "visa-lens-test-"));

/**
 * Runs one step and says how it went. `run` gives what to add to the total, with the output to show when something
 * failed; a SetUpError is a failure that its one line explains. Gives whether all of it passed.
 */
function step(name, run) {
  const start = Date.now();
  const { passed, failed, output = "" } = attempt(run);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : "";
  if (failed > 0 && output) console.log(output.trimEnd());
  console.log(`${failed === 0 ? "ok    " : "FAILED"} ${seconds} s  ${name}${counts}`);
  return failed === 0;
}

function attempt(run) {
  try {
    return run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof SetUpError ? error.message : String(error.stack) };
  }
}

const one = (isGood, output) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, output });

/** A step that is one program with an exit code. */
function check(name, run) {
  return step(name, () => {
    const { status, output } = run({ isQuiet: true });
    return one(status === 0, output);
  });
}

/** A step of vitest: one project, counted by its own report. */
function tests(name, project, env = {}) {
  return step(name, () => {
    const report = join(scratch, `${project}.json`);
    const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { status, output } = runTool("vitest", args, { isQuiet: true, env: { NO_COLOR: "1", ...env } });
    return { ...countsFrom(report, status), output };
  });
}

/** A file that could not be loaded has no tests, and an error between tests belongs to none: each is a failure too. */
function countsFrom(report, status) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    ({ status: result, assertionResults }) =>
      result === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function finish() {
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function runAll() {
  const isReady = step("set up", () => {
    setUp();
    return one(true);
  });
  // Without packages there is no tool to run.
  if (!isReady) return;

  check("format", (options) => runTool("oxfmt", ["--check", "."], options));
  check("lint", (options) => runTool("oxlint", ["--type-aware", "--deny-warnings"], options));
  check("types", (options) => runTool("tsc", ["-p", "."], options));
  check("unused code", (options) => runTool("knip", [], options));
  check("policy files", (options) => runScript("test/tools/run.mjs", ["test/tools/policy-check.ts"], options));
  tests("unit tests", "unit");
  for (const { browser, title, target, variable } of [
    { browser: "chromium", title: "Chromium", target: "chrome", variable: "CHROME_PATH" },
    { browser: "firefox", title: "Firefox", target: "firefox", variable: "FIREFOX_PATH" },
  ]) {
    let path = "";
    const isThere = step(`${title} found`, () => {
      path = ensureBrowser(browser);
      return one(true);
    });
    if (isThere && browser === "chromium") {
      check("accessibility", (options) => runScript("test/tools/accessibility.mjs", [], options));
    }
    const isBuilt = step(`build for ${title}`, () => {
      build(target);
      return one(true);
    });
    if (isThere && isBuilt) tests(`end to end in ${title}`, browser, { [variable]: path });
  }
}

runAll();
finish();
