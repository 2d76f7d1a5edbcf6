/**
 * Lets everything that waits for its turn have it. By a message to oneself, since timers that follow each other are held
 * back by four milliseconds, and `scheduler.yield` is younger than the oldest browsers served.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
