/** Builds the extension into dist. Throws when the build fails; its output is printed then. */
export function build(target: "chrome" | "firefox"): void;
