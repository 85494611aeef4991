/** A background of the playground's own: the record's files, and whatever a page's state asks for. */
import type { Answer, RequestKind, Requests } from "../../src/messages/requests";
import { diffPolicies } from "../../src/policy/diff";
import { laidOver, packFromText } from "../../src/policy/pack";
import { policies, policyOf, programmeOf, summaries } from "./record";

type Answers = { readonly [K in RequestKind]?: (ask: Requests[K]["ask"]) => Answer<K> };

const recorded: Answers = {
  programmes: () => summaries(),
  programme: ({ id }) => programmeOf(id),
  country: ({ code }) => ({
    country: code,
    programmes: summaries().filter(({ id }) => id.startsWith(`${code}/`)),
    indicators: policyOf(code)?.indicators ?? {},
    sources: policyOf(code)?.sources ?? {},
  }),
  about: () => ({
    packVersion: "playground",
    programmes: summaries().length,
    reviewed: Object.fromEntries(policies.map(({ country, reviewed }) => [country, reviewed])),
    from: "database",
    ignoredMessages: 0,
  }),
  sites: () => ({ "forum.example": "never", "mail.example": "never" }),
  importState: () => ({ shown: null, before: null, packVersion: "playground" }),
  importPreview: ({ text }) => {
    const { pack, problems } = packFromText(text);
    if (!pack) return { kind: "refused", problems: problems.slice(0, 10), total: problems.length };
    const { version, extent } = pack;
    return { kind: "sound", version, extent, diff: diffPolicies(policies, laidOver(pack, policies)) };
  },
  importApply: () => ({ kind: "not-kept" }),
  setSite: ({ mode }) => mode,
  jump: () => null,
  compare: () => null,
};

/** Answers as the background would; `own` goes before the record. Rejects for what neither knows. */
export function askWith(own: Answers) {
  return async <K extends RequestKind>(kind: K, content: Requests[K]["ask"]): Promise<Answer<K>> => {
    const answer = { ...recorded, ...own }[kind] as ((ask: Requests[K]["ask"]) => Answer<K>) | undefined;
    if (!answer) throw new Error(`the playground has no answer to ${kind}`);
    return answer(content);
  };
}
