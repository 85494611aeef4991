/**
 * The only file that touches the browser's storage. The truth is `local`; `sync` holds a second copy, for a local store
 * that was lost. Either area can hang for ever on a damaged profile, so every call has a limit.
 */
import browser from "webextension-polyfill";
import { defaultSettings, type Settings, settingsFrom } from "./settings";
import { withinLimit } from "./within-limit";

const settingsKey = "settings";

/** A healthy store answers within 100 ms even after a cold start. */
const storageLimitMs = 2_000;

/** The stored settings; the second copy where the first is missing or unreadable; the defaults where both are. */
export async function loadSettings(): Promise<Settings> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    try {
      const stored = (await withinLimit(area.get(settingsKey), storageLimitMs))[settingsKey];
      if (stored !== undefined) return settingsFrom(stored);
    } catch {
      // An unreadable area is as good as an empty one: the next area, or the defaults, serve.
    }
  }
  return defaultSettings;
}

/** Keeps the settings. Rejects when the local store cannot keep them; a full or absent sync store is no failure. */
export async function saveSettings(settings: Settings): Promise<void> {
  await withinLimit(browser.storage.local.set({ [settingsKey]: settings }), storageLimitMs);
  try {
    await withinLimit(browser.storage.sync.set({ [settingsKey]: settings }), storageLimitMs);
  } catch {
    // Sync has quotas and can be switched off; the local copy is the truth.
  }
}

/** An item kept until the browser closes, or undefined. */
export async function loadForSession(key: string): Promise<unknown> {
  return (await withinLimit(browser.storage.session.get(key), storageLimitMs))[key];
}

export async function saveForSession(key: string, value: unknown): Promise<void> {
  await withinLimit(browser.storage.session.set({ [key]: value }), storageLimitMs);
}

/** Shuts content scripts out of every area, as far as the browser can. */
export function shutOutContentScripts(): void {
  for (const area of [browser.storage.local, browser.storage.sync, browser.storage.session]) {
    // Firefox has no access levels for local and sync; there the content scripts simply never import this file.
    if ("setAccessLevel" in area && typeof area.setAccessLevel === "function") {
      Promise.resolve(area.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" })).catch(() => undefined);
    }
  }
}
