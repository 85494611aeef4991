import { launchChromium } from "./chromium";
import type { Driver, LaunchOptions } from "./driver";
import { launchFirefox } from "./firefox";

/** Starts a browser with the extension in a new profile, which is gone when the browser closes. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.name === "chromium" ? launchChromium(options) : launchFirefox(options);
}
