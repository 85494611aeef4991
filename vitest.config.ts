import { defineConfig } from "vitest/config";

/** Tests with thousands of random cases take seconds, and many times that beside others on two busy cores. */
const unitTimeoutMs = 60_000;

/** Longer than the driver's patience, so that a failure says what was waited for. */
const browserTimeoutMs = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**"],
          provide: { runs: 1_000, texts: 2_000 },
          testTimeout: unitTimeoutMs,
        },
      },
      // The same tests of faults that the unit tests hold, with more random cases.
      { test: { name: "faults", include: ["test/faults/**/*.test.ts"], provide: { runs: 10_000, texts: 100_000 } } },
      // The same scenarios in each browser. One file at a time: each has a browser of its own, and a machine few cores.
      ...(["chromium", "firefox"] as const).map((browser) => ({
        test: {
          name: browser,
          include: ["test/e2e/**/*.test.ts"],
          provide: { browser },
          fileParallelism: false,
          testTimeout: browserTimeoutMs,
          hookTimeout: browserTimeoutMs,
        },
      })),
    ],
  },
});
