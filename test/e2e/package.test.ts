import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { builtExtension } from "../support/session";

const folder = builtExtension();
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, unknown>;

test("the manifest offers no file of the extension to pages and lets its own pages reach nobody", () => {
  expect(manifest).not.toHaveProperty("web_accessible_resources");
  expect(manifest).not.toHaveProperty("externally_connectable");
  const { extension_pages: policy } = manifest["content_security_policy"] as { readonly extension_pages: string };
  expect(policy.split(/\s*;\s*/)).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

test("the manifest names the background in the way of its browser, and no other", () => {
  const own = inject("browser") === "chromium" ? { service_worker: "background.js" } : { scripts: ["background.js"] };
  expect(manifest["background"]).toEqual(own);
});

test("every file that the manifest names is in the package", () => {
  const names = JSON.stringify(manifest).match(/[\w./-]+\.(?:js|html|png|css)\b/g) ?? [];
  expect(names).toContain("gate.js");
  expect(names.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
});

test("the gate, which runs on every page, has at most 6 KB packed", () => {
  expect(gzipSync(readFileSync(join(folder, "gate.js"))).length).toBeLessThanOrEqual(6 * 1024);
});

test("no page of the package loads anything from elsewhere", () => {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(readFileSync(join(folder, page), "utf8"), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});
