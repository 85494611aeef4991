/** The policy data as it was packaged: the one truth that the database is a copy of. */
import browser from "webextension-polyfill";
import { parsePolicy } from "../policy/parse";
import type { Policy } from "../policy/types";

/** Version of the packaged policy data: a hash of its content, known at build time so that start-up reads no file. */
declare const __PACK_VERSION__: string;
export const packVersion: string = __PACK_VERSION__;

/** Reads the packaged policies. Throws when the package itself is damaged, naming the first problem. */
export async function loadPack(): Promise<readonly Policy[]> {
  const response = await fetch(browser.runtime.getURL("policy.json"));
  const pack: unknown = await response.json();
  if (typeof pack !== "object" || pack === null || !("policies" in pack) || !Array.isArray(pack.policies)) {
    throw new Error("policy.json of the package has no list of policies");
  }
  return pack.policies.map((item: unknown) => {
    const { policy, problems } = parsePolicy(item);
    if (!policy) throw new Error(`policy.json of the package: ${problems[0]?.path}: ${problems[0]?.message}`);
    return policy;
  });
}
