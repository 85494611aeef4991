/**
 * Gives what `call` gives, or rejects with a `TimeoutError` after `limitMs`. The browser's storage calls can hang for ever on a damaged
 * profile, and a question must not hang with them. The call itself goes on; its late result is dropped.
 */
export function withinLimit<T>(call: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DOMException(`the browser's storage did not answer within ${limitMs} ms`, "TimeoutError")),
      limitMs,
    );
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
