/** The policy data as it was packaged: the one truth that the database is a copy of. */
import browser from "webextension-polyfill";
import type { Policy } from "../policy/types";

/** Version of the packaged policy data: a hash of its content, known at build time so that start-up reads no file. */
declare const __PACK_VERSION__: string;
export const packVersion: string = __PACK_VERSION__;

/**
 * Reads the packaged policies. They are not parsed again: the build takes nothing that the parser refuses, writes what
 * the parser gave, and the browser vouches for the package's files; parsing took as long as everything else of an
 * install. Throws when the package itself is damaged.
 */
export async function loadPack(): Promise<readonly Policy[]> {
  const response = await fetch(browser.runtime.getURL("policy.json"));
  const pack: unknown = await response.json();
  if (typeof pack !== "object" || pack === null || !("policies" in pack) || !Array.isArray(pack.policies)) {
    throw new Error("policy.json of the package has no list of policies");
  }
  return pack.policies as readonly Policy[];
}
