/** Work on what is stored, one after the other: each begins when the one before it is done, however that ended. */
export type WriteQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue that nothing waits in yet. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
