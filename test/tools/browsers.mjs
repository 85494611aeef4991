// Finds the browsers on this machine, or installs them. Plain Node, like set-up.mjs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { runTool, SetUpError } from "./set-up.mjs";

/** What is to be known of each browser. The oldest version is that of the manifest. */
const browsers = {
  chromium: {
    title: "Chromium",
    variable: "CHROME_PATH",
    oldest: 140,
    // Branded Chrome last: whoever has one of the others would rather keep it out of tests.
    onPath: [
      "chromium",
      "chromium-browser",
      "microsoft-edge",
      "microsoft-edge-stable",
      "google-chrome",
      "google-chrome-stable",
    ],
    onMac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    onWindows: [
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Google\\Chrome\\Application\\chrome.exe",
    ],
    debian: "chromium",
    download: "chrome@stable",
    advice: "install Chromium, Edge or Chrome, or set CHROME_PATH to its program",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    oldest: 150,
    onPath: ["firefox", "firefox-esr", "firefox-developer-edition"],
    onMac: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
    onWindows: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
    debian: "firefox-esr",
    download: "firefox@stable",
    advice: "install Firefox, or set FIREFOX_PATH to its program",
  },
};

export const browserNames = Object.keys(browsers);

/** Without them a headless machine draws boxes for Chinese and Korean. */
const fonts = ["fonts-liberation", "fonts-noto-cjk", "fonts-noto-color-emoji"];

/** Where puppeteer's own installer keeps its browsers. */
const downloads = join(homedir(), ".cache/puppeteer");

/** The path of a browser that can run the extension; installs one where none is. Throws a SetUpError. */
export function ensureBrowser(name) {
  const { title, advice } = browsers[name];
  const found = findBrowser(name);
  if (found.path) return found.path;
  install(name);
  const { path, tooOld } = findBrowser(name);
  if (path) return path;
  throw new SetUpError(
    tooOld ? `${tooOld}; ${advice}` : `no ${title} was found and none could be installed: ${advice}`,
  );
}

/** The first usable browser, or null and what was wrong with one that is too old. */
export function findBrowser(name) {
  const { title, variable, oldest } = browsers[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) throw new SetUpError(`${variable} names ${chosen}, which does not exist`);
  let tooOld = null;
  for (const path of chosen ? [chosen] : candidates(name)) {
    const version = versionOf(path);
    if (version >= oldest) return { path, tooOld: null };
    if (version > 0) tooOld ??= `${path} is version ${version}, and ${title} ${oldest} or newer is needed`;
  }
  return { path: null, tooOld };
}

function candidates(name) {
  const { onPath, onMac, onWindows } = browsers[name];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places =
    process.platform === "win32"
      ? ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
          process.env[variable] ? onWindows.map((file) => join(process.env[variable], file)) : [],
        )
      : process.platform === "darwin"
        ? ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
            onMac.map((file) => join(folder, file)),
          )
        : [];
  const named = onPath.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...named, ...places, ...cached(name)].filter((path) => existsSync(path));
}

/** Browsers that Playwright or puppeteer downloaded, the newest first. */
function cached(name) {
  const playwright =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), "Library/Caches/ms-playwright"), win32: join(homedir(), "AppData/Local/ms-playwright") }[
      process.platform
    ] ??
    join(homedir(), ".cache/ms-playwright");
  // Playwright's own Firefox is patched and takes no extension.
  const programs =
    name === "chromium"
      ? ["chrome", "Chromium", "chrome.exe", "Google Chrome for Testing"]
      : ["firefox", "firefox.exe"];
  const roots =
    name === "chromium"
      ? [...newestIn(playwright, /^chromium-\d+$/), ...newestIn(join(downloads, "chrome"), /./)]
      : newestIn(join(downloads, "firefox"), /./);
  return roots.flatMap((folder) => programs.flatMap((program) => filesNamed(folder, program, 6)));
}

function newestIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  const byNumber = new Intl.Collator("en", { numeric: true }).compare;
  return readdirSync(folder)
    .filter((entry) => pattern.test(entry))
    .toSorted((a, b) => byNumber(b, a))
    .map((entry) => join(folder, entry));
}

function filesNamed(folder, name, depth) {
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesNamed(join(folder, entry.name), name, depth - 1);
    return entry.isFile() && entry.name === name ? [join(folder, name)] : [];
  });
}

/** Major version; 0 for a program that does not say, as the placeholder is that some systems have instead of a browser. */
function versionOf(path) {
  // Browsers on Windows open a window instead of saying their version.
  if (process.platform === "win32") return Number.MAX_SAFE_INTEGER;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 ? Number(/(\d+)\.\d/.exec(stdout)?.[1] ?? 0) : 0;
}

function install(name) {
  const { title, debian, download } = browsers[name];
  if (isDebian()) {
    const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n"];
    const apt = (...args) => {
      const [command, ...rest] = [...asRoot, "apt-get", ...args];
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      return spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
    };
    console.log(`installing ${title} (apt-get)`);
    if (apt("update") && apt("install", "-y", "--no-install-recommends", debian, ...fonts)) return;
  }
  console.log(`downloading ${title}`);
  // What it says of a failure is a page of usage; the caller's one line is of more help.
  runTool("browsers", ["install", download, "--path", downloads], { isQuiet: true });
}

/** Debian itself; its descendants ship these browsers in other ways. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
