/** Conventions that no other tool looks after. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { missingPackages } from "./tools/missing-packages.mjs";

const root = join(import.meta.dirname, "..");

/** What git tracks or would track: neither ignored nor generated. */
function projectFiles(): readonly string[] {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  });
  if (listed.status === 0)
    return listed.stdout.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  // A downloaded archive has no git; its folders are looked through instead.
  return ["src", "test", "assets", ".ci"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll("\\", "/"), entry.name)),
  );
}

const files = projectFiles();
const texts = files
  .filter(
    (file) => /\.(?:[cm]?[jt]sx?|json|md|html|css|svg|ya?ml)$|\.ci\/run$/.test(file) && file !== "package-lock.json",
  )
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** Folders of test that mirror no folder of src: tools, whole articles, whole browsers. */
const ownFolders = new Set(["e2e", "tools", "gold", "bench", "faults", "fixtures", "support", "demo", "playground"]);

test("every test of a folder of src bears the name of the file that it tests", () => {
  const lonely = files.filter((file) => {
    const [, folder, name] = /^test\/([^/]+)\/(.+)\.test\.tsx?$/.exec(file) ?? [];
    // A test that holds a whole folder of src against, say, test/gold bears that name.
    if (!folder || !name || ownFolders.has(folder) || ownFolders.has(name)) return false;
    return !files.includes(`src/${folder}/${name}.ts`) && !files.includes(`src/${folder}/${name}.tsx`);
  });
  expect(lonely).toEqual([]);
});

test("no file names a path of somebody’s machine", () => {
  // Written in two parts, or this file would name them itself.
  const homes = new RegExp(["/(?:home|Users|root|work|farm)", "/[a-z]"].join(""));
  const found = texts.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, i) => {
      // Addresses of web pages may have such parts.
      const bare = line.replace(/https?:\/\/[^\s"')]+/g, "");
      return homes.test(bare) ? [`${file}:${i + 1}: ${line.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test("the interface says programme where a route is meant", () => {
  const found = texts.filter(({ file, text }) => file.startsWith("assets/_locales/en/") && /\bprograms?\b/i.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test("exports of src have names, and types are no enums", () => {
  const found = texts
    .filter(({ file }) => /^src\/.*\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .flatMap(({ file, text }) => (/^export default\b|^(?:export )?(?:const )?enum\b/m.test(text) ? [file] : []));
  expect(found).toEqual([]);
});

test("the lock file holds the packages of every system, or `npm ci` refuses it (node test/tools/complete-lock.mjs)", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missingPackages(packages).map(({ name }) => name)).toEqual([]);
});

test("no test is skipped or run alone", () => {
  const found = texts.filter(
    ({ file, text }) => /\.test\.tsx?$/.test(file) && /\b(?:test|it|describe)\.(?:only|skip|todo)\b/.test(text),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});
