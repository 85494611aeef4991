/** The policy files as they lie in assets, cut into packs of one programme: real content, however long the files grow. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const directory = join(import.meta.dirname, "../../assets/policy");

interface Raw {
  readonly sources: { readonly [id: string]: unknown };
  readonly programmes: readonly unknown[];
}

/** Parsed JSON, not yet read as a policy. Each pack holds one programme with its sources, and what the file says of the country. */
export const realPacks: readonly unknown[] = readdirSync(directory)
  .filter((name) => /^[a-z]{2}\.json$/.test(name))
  .toSorted()
  .flatMap((name) => {
    const whole = JSON.parse(readFileSync(join(directory, name), "utf8")) as Raw;
    return whole.programmes.map((programme) => {
      const pack = { ...whole, programmes: [programme] };
      const used = JSON.stringify({ ...pack, sources: {} });
      const sources = Object.entries(whole.sources).filter(([id]) => used.includes(`"${id}"`));
      return { ...pack, sources: Object.fromEntries(sources) };
    });
  });
