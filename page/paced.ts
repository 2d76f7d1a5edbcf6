/** The most of the time that work which a page's changes ask for may take, as a share. */
const largestShare = 0.1;

/** The longest that work is put off which finds nothing, time after time, in milliseconds. */
const longestWait = 30_000;

/** How long urgent work waits for quiet, in milliseconds: a page draws itself anew in several steps. */
const urgentQuiet = 10;

/** How often work that is wanted again and again may be put off, as a multiple of the quiet that it waits for. */
const mostPutOff = 8;

/** Work that is done when it has been quiet for a moment, and never more often than its cost allows. */
export interface Paced {
  /**
   * Asks for the work; asked again before it is done, it is still done once.
   *
   * @param isUrgent whether it is known to be needed: it is then not put off for having found nothing before
   */
  ask(isUrgent: boolean): void;
}

export interface PacedWork {
  /** @returns whether there was anything to do: the next time it is put off for twice as long where there was not */
  readonly work: () => boolean | Promise<boolean>;
  /** How long nobody must have asked, in milliseconds. */
  readonly quiet: number;
}

/** Paces work until the signal ends it. While the page is in the background it waits for the reader to come back. */
export function createPaced({ work, quiet }: PacedWork, signal: AbortSignal): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt: number | null = null;
  let notBefore = 0;
  let inVain = 0;
  let isRunning = false;
  let isUrgentNext = false;

  function schedule(): void {
    if (askedAt === null || isRunning || signal.aborted) return;
    const now = performance.now();
    const wait = isUrgentNext ? Math.min(quiet, urgentQuiet) : quiet;
    const rest = isUrgentNext ? 0 : Math.min(longestWait, inVain && quiet * 2 ** inVain);
    const at = Math.max(Math.min(now + wait, askedAt + wait * mostPutOff), notBefore + rest);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), at - now);
  }

  async function run(): Promise<void> {
    if (document.hidden) return;
    const began = performance.now();
    askedAt = null;
    isUrgentNext = false;
    isRunning = true;
    const isFruitful = await Promise.resolve(work()).catch(() => false);
    isRunning = false;
    inVain = isFruitful ? 0 : inVain + 1;
    const ended = performance.now();
    notBefore = ended + (ended - began) * (1 / largestShare - 1);
    schedule();
  }

  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ask(isUrgent) {
      askedAt ??= performance.now();
      isUrgentNext ||= isUrgent;
      schedule();
    },
  };
}
