/** The table of src/README.md, "Who may import whom", executed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

interface Row {
  /** Folders, or single files, whose values and types may be used. */
  readonly folders: readonly string[];
  /** Folders whose types alone may be used. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const ownPages: Row = { folders: ["policy", "settings", "messages", "ui"], packages: ["preact"] };

const table: { readonly [folder: string]: Row } = {
  policy: { folders: [], packages: ["valibot"] },
  detect: { folders: ["policy"], packages: ["compromise", "cldr-localenames-full", "i18n-iso-countries"] },
  claims: { folders: ["policy"], types: ["detect"], packages: [] },
  settings: { folders: [], packages: ["webextension-polyfill"] },
  messages: {
    folders: ["policy/dates", "settings/settings", "assets/_locales"],
    types: ["policy", "detect", "claims", "settings"],
    packages: ["webextension-polyfill"],
  },
  ui: { folders: ["policy"], types: ["assets/_locales"], packages: ["preact"] },
  card: { folders: ["policy", "ui"], types: ["claims"], packages: ["preact", "@floating-ui/dom"] },
  gate: { folders: ["detect/looks-relevant"], packages: [] },
  page: { folders: ["messages", "card"], types: ["settings", "detect"], packages: [] },
  popup: ownPages,
  compare: ownPages,
  options: ownPages,
  welcome: { ...ownPages, folders: [...ownPages.folders, "page"] },
  background: {
    folders: ["policy", "detect", "claims", "settings", "messages"],
    packages: ["webextension-polyfill", "idb"],
  },
};

/** Packages that enter through one file, or one folder of data. */
const owners: { readonly [packageName: string]: readonly string[] } = {
  valibot: ["src/policy/parse.ts"],
  compromise: ["src/detect/tagger.ts"],
  idb: ["src/background/store.ts"],
  "@floating-ui/dom": ["src/card/place.ts"],
  "cldr-localenames-full": ["src/detect/names/cldr.ts"],
  "i18n-iso-countries": ["src/detect/names/cldr.ts"],
};

interface Import {
  /** Path of the importing file, from the root. */
  readonly from: string;
  /** Path of the imported file without its ending, or the specifier of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/** `import … from`, `export … from`, `import "…"`, `import("…")`. */
const importShape =
  /^(?:import|export)\s+(?<type>type\s+)?(?<names>[^;"]*?)\s*from\s*"(?<from>[^"]+)"|^import\s+"(?<effect>[^"]+)"|\bimport\("(?<lazy>[^"]+)"\)/gm;

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => posix.join("src", file.replaceAll("\\", "/")))
  .filter((file) => /\.tsx?$/.test(file));
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  return [...(textOf.get(file) ?? "").matchAll(importShape)].map(({ groups = {} }) => {
    const specifier = groups["from"] ?? groups["effect"] ?? groups["lazy"] ?? "";
    const isPackage = !specifier.startsWith(".");
    return {
      from: file,
      to: isPackage ? specifier : posix.join(posix.dirname(file), specifier),
      isPackage,
      isType: groups["type"] !== undefined || areAllTypes(groups["names"] ?? ""),
    };
  });
}

/** Whether a list of names is of types only: `{ type A, type B }`. */
function areAllTypes(names: string): boolean {
  const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  const each =
    inner
      ?.split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "") ?? [];
  return each.length > 0 && each.every((name) => name.startsWith("type "));
}

/** The folder of src that a path lies in. */
const folderOf = (path: string): string => path.split("/")[1] ?? "";

/** `preact` of `preact/hooks`, `@floating-ui/dom` of itself. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const show = ({ from, to, isType }: Import): string => `${from} imports ${to}${isType ? " (types)" : ""}`;

function isAllowed({ from, to, isPackage, isType }: Import): boolean {
  const row = table[folderOf(from)];
  if (!row) return false;
  if (isPackage) return row.packages.includes(packageOf(to));
  const lies = (places: readonly string[]) =>
    places.some((place) => {
      const path = place.startsWith("assets/") ? place : `src/${place}`;
      return to === path || to.startsWith(`${path}/`);
    });
  return lies([folderOf(from), ...row.folders]) || (isType && lies(row.types ?? []));
}

/** Every file that values are taken from, directly or not, and every package. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>([start]);
  for (const file of reached) {
    for (const { to, isPackage } of imports.filter((each) => each.from === file && !each.isType)) {
      const target = isPackage ? packageOf(to) : files.find((one) => one.replace(/\.tsx?$/, "") === to);
      if (target) reached.add(target);
    }
  }
  return reached;
}

describe("who imports whom", () => {
  test("the files of src are read, and so are their imports", () => {
    expect(files).toContain("src/background/main.ts");
    expect(imports.map(show)).toContain("src/background/answers.ts imports src/messages/requests (types)");
    expect(imports.map(show)).toContain("src/background/store.ts imports idb");
    expect(imports.map(show)).toContain("src/detect/tagger.ts imports compromise");
  });

  test("every folder of src stands in the table", () => {
    expect(files.map(folderOf).filter((folder) => !(folder in table))).toEqual([]);
  });

  test("every import is one that the table allows", () => {
    expect(imports.filter((each) => !isAllowed(each)).map(show)).toEqual([]);
  });

  test.for([
    { from: "src/policy/dates.ts", to: "src/detect/types", why: "the record knows nothing of detection" },
    { from: "src/page/read.ts", to: "src/policy/names", why: "the page asks, it does not know" },
    { from: "src/page/main.ts", to: "src/settings/storage", why: "content scripts never reach storage" },
    { from: "src/gate/main.ts", to: "src/messages/ask", why: "the gate carries no library" },
    { from: "src/card/host.ts", to: "src/messages/ask", why: "a card is plain data in, wishes out" },
  ])("the table forbids $from to import $to: $why", ({ from, to }) => {
    expect(isAllowed({ from, to, isPackage: false, isType: false })).toBe(false);
  });

  test.for(Object.entries(owners))("%s enters through its own file alone", ([packageName, owning]) => {
    const users = imports.filter(({ isPackage, to }) => isPackage && packageOf(to) === packageName);
    expect([...new Set(users.map(({ from }) => from))]).toEqual(owning);
  });

  test("nothing of Node is imported by what runs in a browser", () => {
    expect(imports.filter(({ to }) => to.startsWith("node:")).map(show)).toEqual([]);
  });
});

describe("what a script carries along", () => {
  test("the gate reaches its one text test and no package", () => {
    expect([...reachedFrom("src/gate/main.ts")].toSorted()).toEqual([
      "src/detect/looks-relevant.ts",
      "src/gate/main.ts",
    ]);
  });

  test("the page’s script reaches neither the record’s parser nor detection nor a database", () => {
    const reached = [...reachedFrom("src/page/main.ts")];
    expect(reached).toContain("src/card/host.ts");
    expect(
      reached.filter((each) => /^(valibot|compromise|idb|src\/(detect|background|settings)\/)/.test(each)),
    ).toEqual([]);
  });

  test("the background reaches no list of names: those are compiled into the lexicon", () => {
    const reached = [...reachedFrom("src/background/main.ts")];
    expect(reached).toContain("src/detect/detect.ts");
    expect(reached.filter((each) => /^(cldr|i18n|src\/detect\/names\/(?!list\.ts))/.test(each))).toEqual([]);
  });

  test("compromise is imported lazily: evaluating it takes up to half a second", () => {
    expect(textOf.get("src/detect/tagger.ts")).toMatch(/await import\("compromise"\)/);
    expect(
      imports.some(({ from, to, isType }) => from === "src/detect/tagger.ts" && to === "compromise" && !isType),
    ).toBe(true);
  });
});

test("policy, detect and claims compile where there is no document and no browser", () => {
  const pure = files.filter((file) => ["policy", "detect", "claims"].includes(folderOf(file)));
  const scratch = mkdtempSync(join(tmpdir(), "visa-lens-pure-"));
  // In every JavaScript host, but in no library of TypeScript that goes without a document.
  writeFileSync(
    join(scratch, "host.d.ts"),
    "declare class URL { constructor(url: string); static canParse(url: string): boolean; readonly protocol: string }",
  );
  const options =
    "--ignoreConfig --noEmit --strict --skipLibCheck --target ES2023 --module ESNext --moduleResolution Bundler " +
    "--resolveJsonModule --lib ES2023";
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/typescript/bin/tsc"),
      ...options.split(" "),
      "--types",
      "",
      join(scratch, "host.d.ts"),
      ...pure,
    ],
    { cwd: root, encoding: "utf8" },
  );
  rmSync(scratch, { recursive: true });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});

test("no file of src is longer than 300 lines", () => {
  const long = [...textOf].map(([file, text]) => ({ file, lines: text.trimEnd().split("\n").length }));
  expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
});
