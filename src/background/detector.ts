/** The one detector of this background, made from the packaged lexicon when the first article asks for it. */
import browser from "webextension-polyfill";
import { createDetector, type Detector } from "../detect/detect";
import { lexiconFromBytes } from "../detect/lexicon";
import { loadTagger } from "../detect/tagger";

let making: Promise<Detector> | null = null;

/** Rejects when the package's lexicon cannot be read; the next call tries again. */
export function detector(): Promise<Detector> {
  making ??= make().catch((error: unknown) => {
    making = null;
    throw error;
  });
  return making;
}

async function make(): Promise<Detector> {
  const response = await fetch(browser.runtime.getURL("lexicon.bin"));
  return createDetector({ lexicon: lexiconFromBytes(await response.arrayBuffer()), loadTagger });
}
