// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { articleRoot } from "../../src/page/article";
import { type ReadBlock, rangeOf, readBlocks } from "../../src/page/read";

beforeAll(() => {
  // jsdom has no StaticRange; this one has the same members.
  vi.stubGlobal("StaticRange", function staticRange(this: object, init: StaticRangeInit) {
    Object.assign(this, init);
  });
});

beforeEach(() => {
  document.documentElement.lang = "en";
});

function read(html: string): readonly ReadBlock[] {
  document.body.innerHTML = html;
  return readBlocks(document.body, 0);
}

function wordsAt(block: ReadBlock | undefined, words: string): string | null {
  if (!block) return null;
  const start = block.text.indexOf(words);
  const range = rangeOf(block, start, start + words.length);
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe("blocks", () => {
  it.each<[string, string, readonly string[]]>([
    ["runs through inline tags", "<p>an <b>H</b>-1<i>B</i> visa</p>", ["an H-1B visa"]],
    ["one a paragraph", "<p>one</p><p>two</p>", ["one", "two"]],
    ["draws white space as the browser does", "<p>K\n    visa\t of  China</p>", ["K visa of China"]],
    ["joins blanks across tags", "<p>South <b> Korea</b></p>", ["South Korea"]],
    ["breaks at line breaks and at blocks inside", "<div>a<br>b<p>c</p>d</div>", ["a\nb\nd", "c"]],
    ["skips code, controls and menus", "<nav>x</nav><p>a<code>x</code></p><button>x</button><pre>x</pre>", ["a"]],
    [
      "skips hidden text and editors",
      "<p hidden>x</p><p aria-hidden=true>x</p><div contenteditable>x</div><p>a</p>",
      ["a"],
    ],
    ["skips ruby readings", "<p><ruby>韓<rt>かん</rt>国<rt>こく</rt></ruby></p>", ["韓国"]],
    ["reads a page that lies in one form", "<form><input name=localName><p>a</p></form>", ["a"]],
    ["gives nothing for blank blocks", "<p> \n </p>", []],
  ])("%s", (_name, html, texts) => {
    expect(read(html).map(({ text }) => text.trim())).toEqual(texts);
  });

  it("takes the nearest lang", () => {
    expect(read('<div lang="zh-CN"><p>一</p><p lang="ko">이</p></div><p>c</p>').map(({ lang }) => lang)).toEqual([
      "zh-CN",
      "ko",
      "en",
    ]);
  });

  it("is not fooled by controls named after DOM members", () => {
    const html = "<form><input name=parentNode><input name=getAttribute><input name=childNodes><p>H-1B</p></form>";
    expect(read(html).map(({ text }) => text)).toEqual(["H-1B"]);
  });
});

describe("ranges", () => {
  it.each([
    ["<p>an <b>H</b>-1<i>B</i> visa</p>", "H-1B"],
    ["<p>the K\n   visa of China</p>", "K visa"],
    ["<p>  \n South <b> Korea</b> opens</p>", "South Korea"],
    ["<p>持有K字<span>签证</span>的人</p>", "K字签证"],
  ])("finds the way back in %s to %s", (html, words) => {
    const found = wordsAt(read(html)[0], words);
    expect(found?.replace(/\s+/g, " ")).toBe(words);
  });

  it("gives null when the text was taken away or cut short", () => {
    const [block] = read("<p>an H-1B visa</p>");
    const node = document.querySelector("p")?.firstChild;
    if (!(node instanceof Text)) throw new Error("no text");
    node.data = "an";
    expect(wordsAt(block, "H-1B")).toBeNull();
    node.remove();
    expect(wordsAt(block, "H-1B")).toBeNull();
  });
});

describe("articleRoot", () => {
  const long = "<p>" + "word ".repeat(200) + "</p>";
  it.each([
    ["the article where it holds most of the text", `<nav>x</nav><main><article id=a>${long}</article></main>`, "a"],
    ["the innermost that does", `<article id=a><div itemprop=articleBody id=b>${long}</div></article>`, "b"],
    ["main around several articles", `<main id=m><article>${long}</article><article>${long}</article></main>`, "m"],
    ["the body where the page has no word for it", `<div>${long}</div>`, "body"],
    ["the body where the article is only a teaser", `<article><p>teaser</p></article><div>${long}</div>`, "body"],
    ["the body without any paragraph", "<article>x</article>", "body"],
  ])("is %s", (_name, html, id) => {
    document.body.id = "body";
    document.body.innerHTML = html;
    expect(articleRoot(document.body).id).toBe(id);
  });
});
