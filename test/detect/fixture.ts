/** A small lexicon for the tests of detection: the names of the repo, and five programmes that share names. */
import { compileLexicon } from "../../src/detect/compile";
import { createDetector, type Detector } from "../../src/detect/detect";
import { type Lexicon, lexiconFromBytes } from "../../src/detect/lexicon";
import { allNames } from "../../src/detect/names/all";
import type { Tagger } from "../../src/detect/tagger";
import type { Mention } from "../../src/detect/types";
import type { Policy, Programme } from "../../src/policy/types";

function programme(id: string, aliases: Programme["aliases"], more: Partial<Programme> = {}): Programme {
  const [name = id] = aliases.en?.map(({ text }) => text) ?? [];
  return {
    id,
    kind: "work",
    names: { en: name, native: { lang: "en", text: name } },
    aliases,
    agency: { en: "An agency" },
    officialUrl: "https://example.org/",
    audience: { en: "Somebody" },
    facts: {},
    events: [],
    ...more,
  };
}

function policy(country: string, programmes: readonly Programme[]): Policy {
  return { country, reviewed: "2026-11-01", sources: {}, programmes };
}

export const fixturePolicies: readonly Policy[] = [
  policy("us", [
    programme("us/h-1b", {
      en: [{ text: "H-1B visa" }, { text: "H-1B" }],
      "zh-Hans": [{ text: "H-1B签证" }],
      ko: [{ text: "H-1B 비자" }],
    }),
    programme("us/f-1", { en: [{ text: "F-1" }] }),
    programme("us/gold-card", {
      en: [
        { text: "Trump Gold Card" },
        { text: "Trump gold card" },
        { text: "Gold Card", needs: ["Trump", "Lutnick"] },
      ],
    }),
  ]),
  policy("tw", [
    programme("tw/gold-card", {
      en: [{ text: "Employment Gold Card" }, { text: "Gold Card", needs: ["Taiwan", "Taipei"] }],
    }),
  ]),
  policy("kr", [
    programme("kr/k-tech-pass", {
      en: [{ text: "K-Tech Pass" }],
      "zh-Hans": [{ text: "韩国技术通行证" }],
      ko: [{ text: "K-테크패스" }],
    }),
    programme("kr/f-1", { en: [{ text: "F-1" }] }),
  ]),
  policy("gb", [
    programme("gb/global-talent", {
      en: [
        { text: "Global Talent visa" },
        { text: "global talent visa", needs: ["UK", "British"] },
        { text: "Global Talent", needs: ["UK", "British", "Home Office"] },
        { text: "UK Global Talent visa" },
      ],
    }),
    programme("gb/hpi", {
      en: [{ text: "High Potential Individual visa" }, { text: "HPI", needs: ["High Potential"] }],
    }),
  ]),
  policy("eu", [programme("eu/blue-card", { en: [{ text: "EU Blue Card" }], "zh-Hans": [{ text: "欧盟蓝卡" }] })]),
];

export const fixtureBytes: Uint8Array = compileLexicon({ policies: fixturePolicies, names: allNames });
export const fixtureLexicon: Lexicon = lexiconFromBytes(fixtureBytes);

export function fixtureDetector(loadTagger?: () => Promise<Tagger>): Detector {
  return createDetector({ lexicon: fixtureLexicon, loadTagger });
}

/** Mentions as `surface=ref`, which reads better in a table than offsets. */
export function shown(text: string, mentions: readonly Pick<Mention, "start" | "end" | "ref">[]): readonly string[] {
  return mentions.map(({ start, end, ref }) => `${text.slice(start, end)}=${ref}`);
}

/** What is marked in one block on its own. */
export async function marked(
  text: string,
  lang: string | null,
  options: { everywhere?: boolean; title?: string } = {},
): Promise<readonly string[]> {
  const { mentions } = await fixtureDetector().detect({
    blocks: [{ id: 1, text, lang }],
    title: options.title ?? "",
    lang,
    everywhere: options.everywhere,
  });
  return shown(text, mentions);
}
