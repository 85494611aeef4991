// `npm start`: from a fresh clone to a browser that shows the demonstration page with the extension loaded.
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { browserNames, ensureBrowser } from "./browsers.mjs";
import { build, root, SetUpError, setUp } from "./set-up.mjs";

const help = `npm start [-- options]

Builds the extension and opens a page with it, in a new browser profile that is gone afterwards.
Without a display, or with --headless, it prints what was marked and keeps a picture instead.

  --browser chromium|firefox   the browser (chromium)
  --url <address>              the page (two bundled articles, served on this machine)
  --headless                   no window, even where there is a display
  --help                       this text`;

const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The checked options. Throws an Error whose message is the one line to print. */
function optionsFrom(args) {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: "string", default: "chromium" },
      url: { type: "string" },
      headless: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (!browserNames.includes(values.browser)) {
    throw new Error(`unknown browser "${values.browser}": it is ${browserNames.join(" or ")}`);
  }
  if (values.url !== undefined && !/^https?:$/.test(URL.canParse(values.url) ? new URL(values.url).protocol : "")) {
    throw new Error(`"${values.url}" is not a web address; it has to begin with http:// or https://`);
  }
  return values;
}

function optionsOrExit() {
  try {
    return optionsFrom(process.argv.slice(2));
  } catch (error) {
    // The first sentence names the option; what follows in Node's messages is advice on quoting.
    console.error(`${error.message.split(". ")[0]} (npm start -- --help lists the options)`);
    return process.exit(2);
  }
}

const options = optionsOrExit();
if (options.help) {
  console.log(help);
  process.exit(0);
}

try {
  setUp();
  const executable = ensureBrowser(options.browser);
  const target = options.browser === "chromium" ? "chrome" : "firefox";
  build(target);
  const shown = {
    name: options.browser,
    executable,
    extension: join(root, "dist", target),
    isHeadless: options.headless || !hasDisplay,
    url: options.url ?? null,
  };
  const child = spawn(process.execPath, ["test/tools/run.mjs", "test/tools/show.ts", JSON.stringify(shown)], {
    cwd: root,
    stdio: "inherit",
  });
  // Ctrl-C reaches the child as well, which closes the browser first.
  process.on("SIGINT", () => undefined);
  child.on("exit", (code) => {
    process.exitCode = code ?? 0;
  });
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
