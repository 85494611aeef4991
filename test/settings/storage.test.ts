import { beforeEach, describe, expect, it, vi } from "vitest";

function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: vi.fn(async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {})),
    set: vi.fn(async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    }),
  };
}

const [local, sync, session] = [area(), area(), area()];
vi.mock("webextension-polyfill", () => ({ default: { storage: { local, sync, session } } }));
const { loadForSession, loadSettings, saveForSession, saveSettings } = await import("../../src/settings/storage");

const off = { sites: { "example.com": "never" as const } };

beforeEach(() => {
  for (const { kept, get, set } of [local, sync, session]) {
    kept.clear();
    get.mockClear();
    set.mockClear();
  }
});

describe("settings", () => {
  it("are the defaults before anything was saved", async () => {
    expect(await loadSettings()).toEqual({ sites: {} });
  });

  it("come back as they were saved, from the local copy alone", async () => {
    await saveSettings(off);
    sync.get.mockClear();
    expect(await loadSettings()).toEqual(off);
    expect(sync.get).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown]>([
    ["was lost", () => local.kept.clear()],
    ["cannot be read", () => local.get.mockRejectedValueOnce(new Error("corrupt"))],
  ])("come from the second copy when the first %s", async (_name, damage) => {
    await saveSettings(off);
    damage();
    expect(await loadSettings()).toEqual(off);
  });

  it("are saved even when sync is full", async () => {
    sync.set.mockRejectedValueOnce(new Error("QUOTA_BYTES_PER_ITEM"));
    await saveSettings(off);
    expect(await loadSettings()).toEqual(off);
  });

  it("are not said to be saved when the local store fails", async () => {
    local.set.mockRejectedValueOnce(new Error("disk full"));
    await expect(saveSettings(off)).rejects.toThrow("disk full");
  });

  it("do not wait for a store that hangs", async () => {
    vi.useFakeTimers();
    local.get.mockReturnValueOnce(new Promise(() => undefined));
    const loading = loadSettings();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await loading).toEqual({ sites: {} });
    vi.useRealTimers();
  });
});

it("keeps items for the session", async () => {
  expect(await loadForSession("report:1")).toBeUndefined();
  await saveForSession("report:1", { words: 3 });
  expect(await loadForSession("report:1")).toEqual({ words: 3 });
});
