/** A background for tests of our pages: answers from a table, and remembers what was asked. */
import type { Answer, RequestKind, Requests } from "../../src/messages/requests";
import { summaryOf } from "../../src/policy/summary";
import type { Policy } from "../../src/policy/types";

type Answers = { readonly [K in RequestKind]?: (ask: Requests[K]["ask"]) => Answer<K> };

export interface TestBackground {
  readonly ask: <K extends RequestKind>(kind: K, content: Requests[K]["ask"]) => Promise<Answer<K>>;
  /** Every request so far, with its kind. */
  readonly asked: readonly object[];
}

/** `own` answers go before those from the policies. What neither knows is rejected. */
export function backgroundOf(policies: readonly Policy[], own: Answers = {}): TestBackground {
  const asked: object[] = [];
  const answers: Answers = {
    programmes: ({ on }) => policies.flatMap(({ programmes }) => programmes.map((one) => summaryOf(one, on))),
    programme: ({ id }) => {
      const policy = policies.find(({ country }) => id.startsWith(`${country}/`));
      const programme = policy?.programmes.find((one) => one.id === id);
      return policy && programme ? { programme, sources: policy.sources } : null;
    },
    country: ({ code, on }) => {
      const policy = policies.find(({ country }) => country === code);
      return {
        country: code,
        programmes: policy?.programmes.map((one) => summaryOf(one, on)) ?? [],
        indicators: policy?.indicators ?? {},
        sources: policy?.sources ?? {},
      };
    },
    ...own,
  };
  return {
    asked,
    async ask<K extends RequestKind>(kind: K, content: Requests[K]["ask"]): Promise<Answer<K>> {
      asked.push({ kind, ...content });
      const answer = answers[kind];
      if (!answer) throw new Error(`nobody answers ${kind}`);
      return answer(content);
    },
  };
}
