/** Changes that read, alter and write the same thing take turns: two at once would lose one of them. */

/** Gives a function that runs each call when those before it have ended, well or not, and gives what the call gives. */
export function createTurns(): <T>(call: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const next = last.then(call, call);
    last = next;
    return next;
  };
}
