import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/messages/answer";

type Listener = (message: unknown, sender: object) => unknown;
let listener: Listener = () => undefined;
const runtime = {
  id: "ours",
  getURL: (path: string) => `chrome-extension://ours/${path}`,
  onMessage: { addListener: (added: Listener) => (listener = added) },
};
vi.mock("webextension-polyfill", () => ({ default: { runtime } }));
const { answerWith } = await import("../../src/messages/answer");

const page = { id: "ours", url: "https://news.example/a", tab: { id: 7 }, frameId: 0 };
const popup = { id: "ours", url: "chrome-extension://ours/popup/index.html" };
const setSite = { kind: "setSite", site: "news.example", mode: "never" };

const heard = vi.fn(async (_request: object, _asker: object) => "answered");
const ignored = vi.fn();
const answers = new Proxy({}, { get: () => heard }) as unknown as Answers;

beforeEach(() => {
  heard.mockClear();
  ignored.mockClear();
  answerWith(answers, ignored);
});

describe("who may ask what", () => {
  it.each<[string, unknown, object, object]>([
    ["a content script: its place in the browser", { kind: "relevant" }, page, { kind: "content", tab: 7, frame: 0 }],
    ["our own page", setSite, popup, { kind: "own" }],
    ["our own page in a tab", setSite, { ...popup, tab: { id: 9 } }, { kind: "own" }],
  ])("answers %s", async (_name, message, sender, asker) => {
    expect(await listener(message, sender)).toBe("answered");
    expect(heard).toHaveBeenCalledExactlyOnceWith(message, expect.objectContaining(asker));
    expect(ignored).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, object]>([
    ["a content script that wants to change settings", setSite, page],
    ["a content script that wants to change the data", { kind: "importApply", text: "{}", file: "a.json" }, page],
    ["a content script that wants to take an import away", { kind: "importUndo", to: "packaged" }, page],
    ["a content script that claims to be our page", { ...setSite, url: popup.url }, page],
    [
      "a page whose address only begins like ours",
      setSite,
      { ...page, url: "https://news.example/chrome-extension://ours/" },
    ],
    ["another extension", { kind: "relevant" }, { ...popup, id: "theirs" }],
    ["a sender without an address", { kind: "relevant" }, { id: "ours", tab: { id: 7 } }],
    ["a message of unknown shape", { kind: "explode" }, page],
    ["a message that is no object", 42, page],
  ])("ignores and counts %s", (_name, message, sender) => {
    expect(listener(message, sender)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
    expect(ignored).toHaveBeenCalledOnce();
  });
});
