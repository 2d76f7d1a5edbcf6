import * as v from 'valibot';
import type { Phase, Place, Task } from './work.ts';

const index = v.pipe(v.number(), v.integer());
const threadSchema = v.object({
  name: v.string(),
  processType: v.optional(v.string(), ''),
  samples: v.object({
    schema: v.object({ stack: index, time: index, threadCPUDelta: index }),
    data: v.array(v.array(v.unknown())),
  }),
  stackTable: v.object({
    schema: v.object({ prefix: index, frame: index }),
    data: v.array(v.array(v.unknown())),
  }),
  frameTable: v.object({ schema: v.object({ location: index }), data: v.array(v.array(v.unknown())) }),
  stringTable: v.array(v.string()),
});
type Thread = v.InferOutput<typeof threadSchema>;

const processSchema = v.object({
  /** Milliseconds since 1970 of what the samples' times count from. */
  meta: v.object({
    startTime: v.number(),
    sampleUnits: v.object({ threadCPUDelta: v.literal('ns') }),
  }),
  threads: v.array(v.unknown()),
  processes: v.optional(v.array(v.unknown()), []),
});

/** A stretch of time, in milliseconds since 1970. */
export interface Visit {
  readonly from: number;
  readonly to: number;
}

/** A sample: when it was taken, how long the thread has run since the last one, and at what of Byline's, if at any. */
interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds. */
  readonly ran: number;
  readonly phase: Phase | null;
}

/**
 * What Byline did in pages while they were visited, by what Firefox's profiler saw each millisecond: stretches in which
 * every sample of a page's thread stood in its code. A task that follows another one within that millisecond is not
 * told from it, so they may be longer than tasks are. Times are the thread's own.
 *
 * @param profile the profiler's file
 * @param findPhase what a stack works at
 * @returns tasks of each visit
 */
export function findTasksOfVisits(
  profile: unknown,
  visits: readonly Visit[],
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly (readonly Task[])[] {
  const threads = readProcesses(profile).map(({ started, thread }) =>
    readSamples(thread, started, findPhase),
  );
  return visits.map(({ from, to }) =>
    threads.flatMap((samples) =>
      toTasks(
        samples.filter(({ at }) => at >= from && at < to),
        from,
      ),
    ),
  );
}

/** The main threads of processes that show pages. */
function readProcesses(profile: unknown): readonly { readonly started: number; readonly thread: Thread }[] {
  const { meta, threads, processes } = v.parse(processSchema, profile);
  const own = threads.flatMap((one) => {
    const parsed = v.safeParse(threadSchema, one);
    const isPage = parsed.success && /GeckoMain/.test(parsed.output.name);
    return isPage ? [{ started: meta.startTime, thread: parsed.output }] : [];
  });
  return [...own, ...processes.flatMap(readProcesses)];
}

const toIndex = (value: unknown): number => (typeof value === 'number' ? value : -1);

const scriptAt = /(?:^|\()([a-z-]+:[^\s()]+):(\d+):(\d+)\)?(?:\[\d+\])?$/;

function toPlace(location: string): Place | null {
  const [, url, line, column] = scriptAt.exec(location) ?? [];
  if (url === undefined) return null;
  return { url, line: Number(line) - 1, column: Number(column) - 1 };
}

const nanoseconds = 1e6;

function readSamples(
  { samples, stackTable, frameTable, stringTable }: Thread,
  started: number,
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly Sample[] {
  const known = new Map<number, Phase | null>();
  const { prefix, frame } = stackTable.schema;
  const phaseOf = (stack: number): Phase | null => {
    const found = known.get(stack);
    if (found !== undefined) return found;
    const places: Place[] = [];
    for (let at = stack; at >= 0; at = toIndex(stackTable.data[at]?.[prefix])) {
      const row = frameTable.data[toIndex(stackTable.data[at]?.[frame])];
      const place = toPlace(stringTable[toIndex(row?.[frameTable.schema.location])] ?? '');
      if (place) places.unshift(place);
    }
    const phase = findPhase(places);
    known.set(stack, phase);
    return phase;
  };
  const { stack, time, threadCPUDelta } = samples.schema;
  return samples.data.map((row) => ({
    at: started + Number(row[time]),
    ran: Number(row[threadCPUDelta] ?? 0) / nanoseconds,
    phase: phaseOf(toIndex(row[stack])),
  }));
}

/** @param samples of one thread, in order */
function toTasks(samples: readonly Sample[], from: number): readonly Task[] {
  const tasks: { start: number; length: number; spent: Record<string, number> }[] = [];
  let isGoingOn = false;
  for (const { at, ran, phase } of samples) {
    if (phase !== null) {
      if (!isGoingOn) tasks.push({ start: at - from, length: 0, spent: {} });
      const task = tasks.at(-1);
      if (task) {
        task.length += ran;
        task.spent[phase] = (task.spent[phase] ?? 0) + ran;
      }
    }
    isGoingOn = phase !== null;
  }
  return tasks;
}
