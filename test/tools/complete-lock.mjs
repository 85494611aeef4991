// Adds to package-lock.json the packages of other systems that npm left out. A registry that lacks some of them makes
// npm write a lock file without them, and `npm ci` then refuses that file on every machine. What is added has no
// checksum; an `npm install` with a complete registry fills it in.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingPackages } from "./missing-packages.mjs";
import { root } from "./set-up.mjs";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPackages(lock.packages);
const systems = /[-/](?<os>[a-z]+[0-9]*)-(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(?<abi>[a-z]+))?$/;

for (const { name, version, parent } of missing) {
  const { os, cpu, abi } = systems.exec(name)?.groups ?? {};
  if (!os) throw new Error(`${name} names no system; add it with a complete registry`);
  const libc = { gnu: "glibc", musl: "musl" }[abi];
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(parent.license && { license: parent.license }),
    ...(os === "linux" && libc && { libc: [libc] }),
    optional: true,
    os: [os],
    ...(parent.engines && { engines: parent.engines }),
  };
}
const ordered = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(ordered) }, null, 2)}\n`);
console.log(`${missing.length} packages of other systems were added`);
