import { describe, expect, it } from "vitest";
import { createTurns } from "../../src/background/turns";

describe("changes that take turns", () => {
  it("begin when those before them have ended, in the order asked", async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    const change = (name: string, pauses: number) =>
      inTurn(async () => {
        seen.push(`${name} begins`);
        for (let i = 0; i < pauses; i++) await Promise.resolve();
        seen.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([change("long", 20), change("short", 0)])).toEqual(["long", "short"]);
    expect(seen).toEqual(["long begins", "long ends", "short begins", "short ends"]);
  });

  it("go on after one that failed, which tells its own caller", async () => {
    const inTurn = createTurns();
    const failed = inTurn(() => Promise.reject(new Error("disk full")));
    const next = inTurn(async () => "kept");
    await expect(failed).rejects.toThrow("disk full");
    expect(await next).toBe("kept");
  });
});
