import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestFor } from "./manifest-for";

const source = readFileSync(new URL("../../manifest.json", import.meta.url), "utf8");

describe.each(["chrome", "firefox"] as const)("the manifest of %s", (target) => {
  const manifest = JSON.parse(manifestFor(source, target));

  it("lets nothing reach the network and nothing of ours be reached from pages", () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });

  it("names the background in the browser's own way only", () => {
    expect(Object.keys(manifest.background)).toEqual([target === "chrome" ? "service_worker" : "scripts"]);
    expect("browser_specific_settings" in manifest).toBe(target === "firefox");
    expect("minimum_chrome_version" in manifest).toBe(target === "chrome");
  });
});
