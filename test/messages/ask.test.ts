import { beforeEach, expect, it, vi } from "vitest";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: "us", sendMessage };
vi.mock("webextension-polyfill", () => ({ default: { runtime } }));
const { ask } = await import("../../src/messages/ask");

beforeEach(() => {
  sendMessage.mockReset();
  runtime.id = "us";
});

it("sends the question with its kind and gives the answer", async () => {
  sendMessage.mockResolvedValue({ programme: 1 });
  expect(await ask("programme", { id: "us/h-1b" })).toEqual({ programme: 1 });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: "programme", id: "us/h-1b" });
});

it("asks once more when the background died while it answered", async () => {
  sendMessage.mockRejectedValueOnce(new Error("message channel closed")).mockResolvedValue(null);
  expect(await ask("programme", { id: "us/h-1b" })).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("asks once more when nobody answered, and then gives up", async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(ask("programme", { id: "us/h-1b" })).rejects.toThrow("did not answer");
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("does not ask again when the extension is gone", async () => {
  runtime.id = undefined;
  sendMessage.mockRejectedValue(new Error("context invalidated"));
  await expect(ask("programme", { id: "us/h-1b" })).rejects.toThrow("context invalidated");
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
