/** Put into relevant pages by the background: makes sure that it is the only one in its document, and starts. */
import { ask } from "../messages/ask";
import { onPush } from "../messages/pushes";
import { start } from "./start";

/** The isolated world of our scripts outlives a reload of the extension, and with it the script that runs there. */
const slot: typeof globalThis & { visaLensPage?: AbortController } = globalThis;

async function main(): Promise<void> {
  slot.visaLensPage?.abort();
  const running = new AbortController();
  slot.visaLensPage = running;
  // Random for each document: a name that is known could be looked for by the page.
  const highlight = `h${crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), "")}`;
  if (!(await ask("begin", { highlight }))) return;
  const marked = start(highlight, running.signal);
  onPush((push) => {
    if (push.kind === "stop") running.abort();
    else void marked.then(({ jump }) => jump(push.ref, push.nth));
  }, running.signal);
  await marked;
}

// Rejects when the background is gone: the page stays as it was.
main().catch(() => slot.visaLensPage?.abort());
