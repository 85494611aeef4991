/** A policy pack: policies of many countries in one file, as the extension packages them and as a reader may import them. */
import { parsePolicy } from "./parse";
import type { Problem } from "./problem";
import type { CountryCode, Policy } from "./types";

export interface Pack {
  /** What the file calls itself; for the policy of a single country, that country and the day of its review. */
  readonly version: string;
  readonly policies: readonly Policy[];
  /** `whole`: the file is the entire record. `country`: it is one country's policy, the others stay as they are. */
  readonly extent: "whole" | "country";
}

/** What is wrong with a pack; `country` is null where the problem belongs to no policy. */
export interface PackProblem extends Problem {
  readonly country: CountryCode | null;
}

type ParsedPack =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: Problems };
type Problems = readonly [PackProblem, ...PackProblem[]];

/** Longer names than this are no names: they would push everything else off the page. */
const longestVersion = 60;

const wholeFile = "(the whole file)";

/** The pack in a file's text, or every reason why it is none. Never throws, whatever `text` is. */
export function packFromText(text: string): ParsedPack {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused([{ country: null, path: wholeFile, message: `is not JSON: ${why}` }]);
  }
  return parsePack(json);
}

/**
 * Reads `{version, policies}`, or the policy of one country. Gives the pack when nothing in it is wrong, else `null` and
 * every problem found: a pack is taken whole or not at all. Never throws, whatever `input` is.
 */
export function parsePack(input: unknown): ParsedPack {
  if (!isRecord(input)) return refused([{ country: null, path: wholeFile, message: shapeMessage }]);
  if (Object.hasOwn(input, "policies")) return parseWhole(input);
  if (!Object.hasOwn(input, "country")) return refused([{ country: null, path: wholeFile, message: shapeMessage }]);
  const { policy, problems } = readPolicy(input, "");
  if (!policy) return refused(problems);
  return sound({
    version: `${policy.country.toUpperCase()} ${policy.reviewed}`,
    policies: [policy],
    extent: "country",
  });
}

/** The record after `pack` was laid over it: replaced by a whole pack, in one country by that country's policy. */
export function laidOver({ policies, extent }: Pack, shown: readonly Policy[]): readonly Policy[] {
  if (extent === "whole") return policies;
  const replaced = new Set(policies.map(({ country }) => country));
  return [...shown.filter(({ country }) => !replaced.has(country)), ...policies];
}

const shapeMessage = 'must be a pack, {"version": …, "policies": […]}, or the policy of one country';

function parseWhole(input: Readonly<Record<string, unknown>>): ParsedPack {
  const problems: PackProblem[] = [];
  const policies: Policy[] = [];
  const add = (path: string, message: string) => problems.push({ country: null, path, message });
  const { version, policies: items } = input;
  for (const member of Object.keys(input)) {
    if (!["$schema", "version", "policies"].includes(member)) {
      add(member, "is not a member known here; check its spelling, or remove it");
    }
  }
  if (typeof version !== "string" || version.trim() === "" || version.length > longestVersion) {
    add("version", `must be a text of 1 to ${longestVersion} characters`);
  }
  if (!Array.isArray(items) || items.length === 0) {
    add("policies", "must be a list with the policy of at least one country");
  } else {
    for (const [i, item] of items.entries()) {
      const { policy, problems: found } = readPolicy(item, `policies[${i}]`);
      problems.push(...found);
      if (!policy) continue;
      if (policies.some(({ country }) => country === policy.country)) {
        const message = `"${policy.country}" is there twice`;
        problems.push({ country: policy.country, path: `policies[${i}].country`, message });
      }
      policies.push(policy);
    }
  }
  if (problems.length > 0 || typeof version !== "string") return refused(problems);
  return sound({ version: version.trim(), policies, extent: "whole" });
}

/** One policy, with what the parser leaves to the lint but a store keyed by id cannot hold: one id for two programmes. */
function readPolicy(
  input: unknown,
  at: string,
): { readonly policy: Policy | null; readonly problems: readonly PackProblem[] } {
  const { policy, problems } = parsePolicy(input);
  const country = isRecord(input) && typeof input["country"] === "string" ? input["country"] : null;
  const within = (path: string) => (at === "" ? path : path === wholeFile ? at : `${at}.${path}`);
  const found = problems.map(({ path, message }) => ({ country, path: within(path), message }));
  const ids = new Set<string>();
  for (const [p, { id }] of policy?.programmes.entries() ?? []) {
    if (ids.has(id)) found.push({ country, path: within(`programmes[${p}].id`), message: `"${id}" is there twice` });
    ids.add(id);
  }
  return { policy: found.length === 0 ? policy : null, problems: found };
}

const sound = (pack: Pack): ParsedPack => ({ pack, problems: [] });

function refused([first, ...others]: readonly PackProblem[]): ParsedPack {
  // A parser that gives neither a policy nor a reason would be its own fault; the reader still hears that nothing was taken.
  const problem = first ?? { country: null, path: wholeFile, message: shapeMessage };
  return { pack: null, problems: [problem, ...others] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
