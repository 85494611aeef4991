/** The policy data as it was packaged: the one truth that the database is a copy of. */
import browser from "webextension-polyfill";
import { parsePack } from "../policy/pack";
import type { Policy } from "../policy/types";

/** Version of the packaged policy data: a hash of its content, known at build time so that start-up reads no file. */
declare const __PACK_VERSION__: string;
export const packVersion: string = __PACK_VERSION__;

/** Reads the packaged policies. Throws when the package itself is damaged, naming the first problem. */
export async function loadPack(): Promise<readonly Policy[]> {
  const response = await fetch(browser.runtime.getURL("policy.json"));
  const { pack, problems } = parsePack(await response.json());
  if (!pack) throw new Error(`policy.json of the package: ${problems[0].path}: ${problems[0].message}`);
  return pack.policies;
}
