/// <reference types="vite/client" />
/** `npm run -s bench -- <name>`: runs one of the benches of test/bench; without a name it lists them. */
import process from "node:process";

interface Bench {
  /** What is measured, in one line. */
  readonly title: string;
  readonly run: () => Promise<void>;
}

const files = import.meta.glob<Bench>("../bench/*.ts");
const benches = new Map(
  Object.entries(files).map(([path, load]) => [path.slice("../bench/".length, -".ts".length), load]),
);

const name = process.argv[2];
const chosen = name === undefined ? undefined : benches.get(name);
if (chosen) {
  await (await chosen()).run();
} else {
  if (name !== undefined) {
    console.error(`there is no bench "${name}"`);
    process.exitCode = 2;
  }
  console.log("npm run -s bench -- <name>");
  for (const [each, load] of benches) console.log(`  ${each}  ${(await load()).title}`);
}
