/** Watches the page for changes: stale marks go at once, a new reading comes when the page has calmed down. */

interface WatchOptions {
  /** Called before the next paint with every element whose text or children changed. */
  readonly onStale: (elements: ReadonlySet<Node>) => void;
  /** Called in idle time after changes. */
  readonly onCalm: () => void;
}

/** Wait after a change before reading again; doubled while changes keep coming, so that a live page costs little. */
const calmMs = 250;
const longestCalmMs = 8_000;

/** Watches `root` until `signal` aborts. */
export function watchChanges(root: Node, { onStale, onCalm }: WatchOptions, signal: AbortSignal): void {
  let wait = calmMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = 0;

  const read = () => {
    timer = undefined;
    requestIdleCallback(
      () => {
        if (signal.aborted) return;
        lastRead = performance.now();
        onCalm();
      },
      { timeout: 1_000 },
    );
  };

  const observer = new MutationObserver((records) => {
    onStale(new Set(records.map(({ target }) => target)));
    if (timer !== undefined) return;
    const isBusy = performance.now() - lastRead < 2 * wait;
    wait = isBusy ? Math.min(2 * wait, longestCalmMs) : calmMs;
    timer = setTimeout(read, wait);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
