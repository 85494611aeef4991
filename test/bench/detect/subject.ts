/** What is measured, in one bundle. */
export { createDetector } from "../../../src/detect/detect";
export { fold } from "../../../src/detect/fold";
export { lexiconFromBytes } from "../../../src/detect/lexicon";
export { termsIn } from "../../../src/detect/match";
export { scan } from "../../../src/detect/scan";
export { loadTagger } from "../../../src/detect/tagger";
export { scopeOf } from "../../../src/detect/term";
