import { readLexicon } from "./read-lexicon";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { createDetector } from "../../src/detect/detect";
const d = createDetector({ lexicon: lexiconFromBytes(readLexicon()) });
const text = process.argv[2]!.repeat(Math.ceil((Number(process.argv[3]) * 1024) / process.argv[2]!.length));
for (let i = 0; i < 3; i++) { const s = performance.now(); await d.detect({ blocks: [{ id: 0, text, lang: null }], title: "", lang: "en", everywhere: true }); console.log((performance.now() - s).toFixed(0)); }
