/** How many random cases a test of faults goes through: few with the unit tests, many with `npm run faults`. */
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    runs: number;
    texts: number;
  }
}

export const runs = inject("runs");

/** The same for random texts, of which a run takes far less time. */
export const texts = inject("texts");
