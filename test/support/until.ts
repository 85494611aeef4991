/** How often a condition is looked at: often enough for a test, seldom enough for the browser. */
const lookEveryMs = 50;

/** Generous, because two busy cores can take seconds to start a background; a passing test never waits for it. */
export const patienceMs = 15_000;

interface Wait {
  /** What is waited for, for the message of the failure. */
  readonly what: string;
  readonly withinMs?: number;
}

/** Gives the first value of `look` that is not null. Rejects when none comes in time, saying what was waited for. */
export async function until<T>(look: () => Promise<T | null>, { what, withinMs = patienceMs }: Wait): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await look();
    if (value !== null) return value;
    if (Date.now() > end) throw new Error(`waited ${withinMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
