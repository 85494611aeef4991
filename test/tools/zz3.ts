import { readLexicon } from "./read-lexicon";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { scan } from "../../src/detect/scan";
import { fold } from "../../src/detect/fold";
import { createDetector } from "../../src/detect/detect";
import { loadTagger } from "../../src/detect/tagger";
import { blocksOf } from "./blocks-of";
import { goldArticles } from "./gold-set";
const lexicon = lexiconFromBytes(readLexicon());
const median = (f: () => void) => { const all = Array.from({ length: 11 }, () => { const s = performance.now(); f(); return performance.now() - s; }); return all.sort((a, b) => a - b)[5]!; };
let sink = 0;
for (const [lang, bits] of [["en", 1], ["zh-Hans", 6], ["ko", 8]] as const) {
  const text = goldArticles(lang).map((a) => a.text).join("\n").repeat(100).slice(0, 50_000);
  const loop = () => { let x = 0; for (let r = 0; r < 20; r++) for (let i = 0; i < text.length; i++) x += text.charCodeAt(i); sink += x; };
  const scanIt = () => { for (let r = 0; r < 20; r++) sink += scan({ lexicon, text, languages: bits }).length; };
  const foldIt = () => { for (let r = 0; r < 20; r++) sink += fold(text).text.length; };
  for (let i = 0; i < 5; i++) { loop(); scanIt(); foldIt(); }
  const l = median(loop); const s = median(scanIt); const f = median(foldIt);
  console.log(lang, "loop", (l / 20).toFixed(3), "scan x", (s / l).toFixed(2), "fold x", (f / l).toFixed(2), "hits", scan({ lexicon, text, languages: bits }).length);
}
const d = createDetector({ lexicon, loadTagger });
const article = goldArticles("en").map((a) => a.text).join("\n").split(/\s+/).length;
console.log("words", article);
const full = goldArticles("en").map((a) => a.text).join("\n");
const one = full.slice(0, 6000);
for (let i = 0; i < 20; i++) await d.detect({ blocks: blocksOf(one, "en"), title: "", lang: "en" });
const times: number[] = [];
for (let i = 0; i < 21; i++) { const s = performance.now(); await d.detect({ blocks: blocksOf(one, "en"), title: "", lang: "en" }); times.push(performance.now() - s); }
console.log("1000-word detect median ms", times.sort((a, b) => a - b)[10]!.toFixed(2), one.split(/\s+/).length);
for (const kb of [1, 16, 64, 256, 1024, 2048, 4096]) {
  const text = full.repeat(Math.ceil((kb * 1024) / full.length)).slice(0, kb * 1024);
  const s = performance.now(); await d.detect({ blocks: blocksOf(text, "en"), title: "", lang: "en" }); const a = performance.now() - s;
  const s2 = performance.now(); await d.detect({ blocks: [{ id: 0, text: text.replaceAll("\n", " "), lang: "en" }], title: "", lang: "en" }); const b = performance.now() - s2;
  console.log(kb, "KB paragraphs", a.toFixed(1), "one block", b.toFixed(1));
}
for (const [name, unit] of [["turkey", "Turkey "], ["gold", "Gold Card Taiwan "], ["美中", "美中"], ["한·미", "한·미"], ["softhyphen", "a\u00AD"], ["spaces", "  "], ["combining", "a\u0301"], ["dots", ". A"], ["caps", "SOUTH KOREA "], ["h1b", "H-1B"], ["jamo", "\u1100"], ["comb2", "\u0301"], ["f1", "F-1 visa "]] as const) {
  const row = [];
  for (const kb of [256, 512, 1024]) { const text = unit.repeat(Math.ceil((kb * 1024) / unit.length)); const s = performance.now(); await d.detect({ blocks: [{ id: 0, text, lang: null }], title: "", lang: "en", everywhere: true }); row.push((performance.now() - s).toFixed(0)); }
  console.log(name, row.join(" "));
}
console.log(sink);
