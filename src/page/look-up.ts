/** What a card shows, asked of the background. */
import type { CardContent } from "../card/card-content";
import type { Mention } from "../detect/types";
import { ask, isExtensionAlive } from "../messages/ask";

/** The content for a mention: what it names, or the choice where its words can mean several things. */
export async function lookUpMention({ ref, why }: Mention, words: string, today: string): Promise<CardContent> {
  const others = why.rule === "ambiguous" ? (why.candidates ?? []).filter((candidate) => candidate !== ref) : [];
  if (others.length === 0) return lookUp(ref, words, today);
  return orError(async () => ({
    kind: "ambiguous",
    title: words,
    candidates: await Promise.all([ref, ...others].map(candidateOf)),
  }));
}

/** The content for a programme or a country. Never rejects: a failed look-up is content too, and says so. */
export async function lookUp(ref: string, words: string, today: string): Promise<CardContent> {
  return orError(async () => {
    if (!ref.includes("/")) return { kind: "country", ...(await ask("country", { code: ref, on: today })) };
    const found = await ask("programme", { id: ref });
    return found ? { kind: "programme", ...found } : { kind: "unknown", title: words };
  });
}

async function candidateOf(ref: string) {
  const found = ref.includes("/") ? await ask("programme", { id: ref }) : null;
  return { ref, programme: found?.programme ?? null };
}

async function orError(load: () => Promise<CardContent>): Promise<CardContent> {
  try {
    return await load();
  } catch {
    return isExtensionAlive() ? { kind: "error", code: "no-answer" } : { kind: "updated" };
  }
}
